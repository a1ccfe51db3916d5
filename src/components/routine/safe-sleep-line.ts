/** The safe-sleep line that goes with a plan, by months of corrected age; past 12 months the position is the child’s own. */
export const safeSleepLine = (ageMonths: number): string => {
  if (ageMonths >= 12) return 'Every sleep: in their own clear, flat, firm space.';
  const room = ageMonths < 6 ? ', in the room you’re in' : '';
  return `On their back, in their own clear, flat, firm space${room}, for every sleep.`;
};
