import type { ComponentChildren } from 'preact';
import type { RoutineProblem } from '../../domain/routine-request.ts';
import { later } from '../ui/later.tsx';

const Words = later(() => import('./ProblemWords.tsx'), 'ProblemWords');

/** What is amiss with an answer, as a sentence that is loaded when it is needed; else null. */
export const problemSaid = (problem: RoutineProblem | null): ComponentChildren =>
  problem && <Words problem={problem} />;
