import type { Page } from '@playwright/test';
import { store } from './stored.ts';

const at = 1_795_392_000_000;
const value = (answer: unknown) => ({ value: answer, at });

/** A family that told its usual day: Ada, 9 months, up at 06:30, and Ben, 20 months, up at 07:30. */
export const keepTwoChildren = async (page: Page): Promise<void> => {
  const data = {
    children: {
      'first/name': value('Ada'),
      'first/ageBy': value('months'),
      'first/ageMonths': value(9),
      'two/name': value('Ben'),
      'two/ageBy': value('months'),
      'two/ageMonths': value(20),
      'two/since': value(at),
    },
    routines: {
      'first/wakeUp': value(390),
      'other/child': value('two'),
      'other/wakeUp': value(450),
      'other/since': value(at),
    },
    chosen: {},
    today: {},
  };
  const text = { app: 'small-hours', kind: 'routine', version: 2, revision: 1, savedAt: at, data };
  await store(page, { 'small-hours:routine': JSON.stringify(text) });
};
