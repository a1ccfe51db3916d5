// cspell:ignore mkuh
/** A sentence of the safety check, with the records behind it. */
export interface SafetyLine {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Who says what about sharing a bed: the authorities disagree. */
export const authorities: readonly SafetyLine[] = [
  {
    text: 'The safest place is a baby’s own clear, flat, firm space, says the Lullaby Trust, a UK charity.',
    sources: ['lullaby-trust-basics'],
  },
  {
    text: 'The American Academy of Pediatrics (AAP) advises against sharing a bed: same room, separate surface.',
    sources: ['aap-2022-safe-sleep'],
  },
  {
    text: 'In England, NICE asks health workers to talk through safer bed-sharing with every family.',
    sources: ['nice-qs37'],
  },
];

/** When a bed is never shared. UK advice rules it out in these cases, and US advice always. */
export const neverIf = {
  sources: ['dgt-nhs-safer-sleep', 'mkuh-nhs-safer-sleep'],
  cases: [
    'you or anyone in the bed smokes, even if never indoors',
    'you or anyone in the bed has drunk alcohol, or taken drugs or medicine that makes you drowsy',
    'your baby was born before 37 weeks, or weighed 2.5 kg (5½ lb) or less at birth',
    'you or anyone in the bed is very tired',
  ],
} as const;

/** What holds every time, wherever a baby might fall asleep with somebody. */
export const everyTime: readonly SafetyLine[] = [
  {
    text: 'Never fall asleep with a baby on a sofa or armchair. It can raise the risk of sudden death by up to 50 times.',
    sources: ['lullaby-trust-2019-co-sleeping'],
  },
  {
    text: 'Never leave a baby alone in an adult bed.',
    sources: ['lullaby-trust-2019-co-sleeping'],
  },
  {
    text: 'Clear the bed: no pillow, duvet or cover near your baby, no gap by the wall, no pet and no other child.',
    sources: ['dgt-nhs-safer-sleep'],
  },
  {
    text: 'On their back, on a firm, flat mattress.',
    sources: ['dgt-nhs-safer-sleep', 'lullaby-trust-basics'],
  },
];

/** Born this many weeks before the due date, a baby was born before 37 weeks. */
const prematureWeeks = 4;

/** What is known of this child that bears on sharing a bed; '' for nothing. */
export const bedSharingForChild = (weeksEarly: number, ageMonths: number): string => {
  if (weeksEarly >= prematureWeeks) {
    return `You told us that they were born ${weeksEarly} weeks early. That’s before 37 weeks, so UK and US advice is the same: never share a bed with them as a baby.`;
  }
  return ageMonths >= 12
    ? 'This advice was written for the first year. We know of none for after, so here it is all the same.'
    : '';
};
