/** One small step: its stable id, what it says, and what is said when it was tried. */
export interface Step {
  id: string;
  text: string;
  hint?: string | undefined;
  said: string;
  /** Whether it is done once and then is done: a tick, no scale. */
  once: boolean;
}

/** Where a step stands on the scale of moons. */
export type OnScale = 'not-yet' | 'sometimes' | 'mostly';

/** How a mark of any kind of step reads on the scale: what was ticked is there sometimes. */
export const onScale = (mark: OnScale | 'done'): OnScale => (mark === 'done' ? 'sometimes' : mark);

/** One kind sentence about a step that moved, either way. */
export const moveInWords = (step: Step, before: OnScale, after: OnScale): string => {
  if (after === 'not-yet') return 'Back to not yet. Steps can go both ways.';
  if (step.once) return step.said;
  if (after === 'mostly')
    return `Mostly, these days: “${step.text}”. It may wobble, and that’s fine.`;
  return before === 'mostly' ? 'Sometimes is plenty. Moons wax and wane.' : step.said;
};

/** How many steps were tried, as a count that only ever adds up. */
export const triedInWords = (count: number): string => {
  if (count === 0) return 'Pick one, or none today. It’s only for you.';
  if (count === 1) return 'One tried. One is plenty.';
  return `${count} tried so far, in any order.`;
};

const ownReplies = [
  'Your own step, tried. Kept.',
  'Noted. You chose this one, and you tried it.',
  'That one was your idea. It counts.',
];

/** A step of the parent's own (its place in the list, from 0) as a step of the scale. */
export const ownStep = (item: { id: string; text: string }, index: number): Step => ({
  id: item.id,
  text: item.text,
  said: ownReplies[index % ownReplies.length] ?? '',
  once: false,
});
