/**
 * How soon the routine builder answers on a slow phone: the built page in Chromium with its
 * processor slowed down 6 times. For a press of a stepper and for a typed time it prints the median
 * and the worst of what the browser itself measures: the work of the event (longest task) and the
 * time until the new day is painted. Run after a build: node scripts/bench-builder.ts
 */
import { onSlowPhone, timeAnswers } from './slow-phone.ts';

await onSlowPhone(
  '/routine/',
  (page) => page.getByRole('list', { name: 'The day, in order' }).waitFor(),
  async (page) => {
    const later = page.getByRole('button', { name: '15 minutes later' }).first();
    const earlier = page.getByRole('button', { name: '15 minutes earlier' }).first();
    await timeAnswers(page, 'a press', (round) => (round % 6 < 3 ? later : earlier).click());
    const field = page.getByLabel('Usually up at about');
    await timeAnswers(page, 'a typed time', (round) => field.fill(`6:${10 + (round % 40)}`));
  },
);
