/** Answers by field, as the family gave them. */
type Told = Readonly<Record<string, unknown>>;

const at = Date.parse('2026-11-23T09:00:00Z');
const answers = (of: Told) =>
  Object.fromEntries(Object.entries(of).map(([field, value]) => [`first/${field}`, { value, at }]));

/** What the device keeps for a family with this child and this routine, and with this clock. */
export const kept = (
  child: Told,
  routine: Told,
  clock: '12h' | '24h' = '24h',
): Record<string, string> => {
  const envelope = (kind: string, version: number, data: object) =>
    JSON.stringify({ app: 'small-hours', kind, version, revision: 1, savedAt: at, data });
  return {
    'small-hours:routine': envelope('routine', 2, {
      children: answers({ ageBy: 'months', ageOn: '2026-11-23', ...child }),
      routines: answers(routine),
      chosen: {},
      today: {},
    }),
    'small-hours:settings': envelope('settings', 1, { choices: { clock: { value: clock, at } } }),
  };
};

const stretch = (start: number, end: number, label: string, days: number[] = []) => ({
  start,
  end,
  label,
  days,
});
const windDown = (...names: string[]) =>
  names.map((name, index) => ({ id: `s${index}`, name, minutes: 10 }));
const longSteps = windDown(
  'Warm bath or a flannel wash, whichever the evening allows us',
  'Milk in the big chair with the dim lamp and nothing else on',
  'Two short books, the same two as every night, then the owl',
  'Sleeping bag on and curtains closed all the way to the edge',
  'A song: the one about the moon, twice, not the fast one ever',
  'Cuddle, into the cot, hand on the chest for a little while',
);

/** Families whose day has to fit on one page, from the least to the most. */
export const families: Record<string, [child: Told, routine: Told]> = {
  'a rhythm at 6 weeks': [{ name: 'Ada', ageMonths: 1.5 }, { windDown: longSteps.slice(0, 3) }],
  'a day at 30 months': [
    { name: 'Ada', ageMonths: 30 },
    { wakeUp: 420, windDown: windDown('Bath', 'Milk', 'Book', 'Song') },
  ],
  'a nursery day with busy times': [
    { name: 'Ada', ageMonths: 13 },
    {
      name: 'Nursery day',
      days: [0, 1, 3],
      wakeUp: 405,
      naps: 1,
      busy: [stretch(510, 550, 'Drop-off'), stretch(1020, 1060, 'Pick-up and the bus home')],
      setNaps: [stretch(720, 810, 'Nursery nap')],
      windDown: windDown('Bath', 'Milk', 'Book'),
    },
  ],
  'five naps, long names and 6 long steps': [
    { name: 'Bartholomew-Alexander Worthington-Jones', ageMonths: 4 },
    {
      name: 'Days with Grandma and Grandpa in Leeds',
      wakeUp: 390,
      naps: 5,
      windDown: longSteps,
    },
  ],
  'four naps, six busy times and 12 long steps': [
    { name: 'Ada', ageMonths: 7 },
    {
      wakeUp: 360,
      naps: 4,
      busy: [420, 540, 660, 780, 900, 1020].map((start) =>
        stretch(start, start + 20, 'School run with the big one'),
      ),
      windDown: [...longSteps, ...longSteps].map((step, index) => ({ ...step, id: `t${index}` })),
    },
  ],
};
