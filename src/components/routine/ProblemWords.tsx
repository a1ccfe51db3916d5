import type { RoutineProblem } from '../../domain/routine-request.ts';
import { problemInWords } from './problem-words.ts';

/** What is amiss with an answer, as a kind sentence. */
export function ProblemWords({ problem }: { problem: RoutineProblem }) {
  return <>{problemInWords(problem)}</>;
}
