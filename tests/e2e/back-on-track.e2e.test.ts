// cspell:ignore vevent
import type { Page } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { kept } from '../support/families.ts';
import { countPages } from '../support/pdf-pages.ts';
import { openTool, ownDayTool } from '../support/own-day-tool.ts';
import { expect, test } from '../support/reader.ts';
import { store } from '../support/stored.ts';

const days = (page: Page) =>
  page.getByRole('list', { name: /^Back on track in/u }).getByRole('listitem');
const well = (page: Page) => page.getByRole('radio', { name: 'No, none of it' });

ownDayTool({
  path: '/back-on-track/',
  example: 'Back on track in 3 days: an example',
  use: async (page) => {
    await well(page).check();
    await page.getByLabel('Up these days, around').fill('7:45');
    await page.getByRole('radio', { name: '2 weeks', exact: true }).check();
    await expect(days(page).last()).toContainText('Look back');
  },
});

test('by keyboard: warning signs first, then the way back, which lands on a list', async ({
  page,
}) => {
  await store(page, kept({ ageMonths: 9, name: 'Ada' }, { wakeUp: 420 }));
  await openTool(page, '/back-on-track/');
  const hand = hands.keyboard(page);
  await page.getByRole('radio', { name: 'Yes, or not sure' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Then the plan can wait' })).toBeVisible();
  await expect(page.getByText('What happened?')).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Ada, 9 months, up around 07:00')).toBeVisible();
  await hand.press(page.getByRole('radio', { name: 'A holiday' }));
  await hand.write(page.getByLabel('Asleep these days, around'), '21:30');
  await expect(page.getByRole('heading', { name: 'Back on track in 2 weeks' })).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Put these steps on my list' }));
  await hand.press(page.getByRole('link', { name: 'See it under Small steps' }));
  await page.waitForURL('/progress/');
  await expect(page.getByRole('region', { name: 'Back on track in 2 weeks' })).toBeVisible();
});

test('a family of two chooses which child, and a baby under 4 months has no plan', async ({
  page,
}) => {
  const texts = kept({ ageMonths: 9, name: 'Ada' }, { wakeUp: 420 });
  const family = JSON.parse(texts['small-hours:routine'] ?? '') as {
    data: { children: object; routines: object };
  };
  const at = Date.parse('2026-11-23T09:00:00Z');
  const put = (answers: Record<string, unknown>, id: string) =>
    Object.fromEntries(
      Object.entries(answers).map(([field, value]) => [`${id}/${field}`, { value, at }]),
    );
  const baby = { name: 'Bo', ageBy: 'months', ageMonths: 2, put: 'kept', since: at };
  Object.assign(family.data.children, put({ ...baby, ageOn: '2026-11-23' }, 'bo'));
  Object.assign(family.data.routines, put({ child: 'bo', put: 'kept', since: at }, 'bos'));
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
  await store(page, { ...texts, 'small-hours:routine': JSON.stringify(family) });
  await openTool(page, '/back-on-track/');
  await well(page).check();
  await expect(days(page)).toHaveCount(3);
  await page.getByLabel('Whose day, which day').selectOption('bos');
  await expect(
    page.getByRole('heading', { name: 'There’s nothing to get back to yet' }),
  ).toBeVisible();
});

test('the days go into a calendar file that another reader understands', async ({ page }) => {
  await openTool(page, '/back-on-track/');
  await well(page).check();
  await expect(days(page)).toHaveCount(3);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Calendar/u }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^small-hours-way-back-3-first\.ics$/u);
  const { default: ical } = await import('ical.js');
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await download.path(), 'utf8');
  const events = new ical.Component(ical.parse(text) as []).getAllSubcomponents('vevent');
  expect(events).toHaveLength(6);
  for (const event of events) {
    const start = new ical.Event(event).startDate;
    expect(start.zone.tzid).toBe('floating');
  }
});

for (const length of ['3 days', '2 weeks']) {
  test(`back from far off, ${length} print on at most 2 pages`, async ({ page }) => {
    await store(page, kept({ ageMonths: 6, name: 'Ada' }, { wakeUp: 420, naps: 4 }, '12h'));
    await openTool(page, '/back-on-track/');
    await well(page).check();
    await page.getByRole('radio', { name: 'Illness' }).check();
    await page.getByRole('radio', { name: 'Longer' }).check();
    await page.getByLabel('Up these days, around').fill('8:30');
    await page.getByLabel('Asleep these days, around').fill('20:00');
    await page.getByRole('radio', { name: length, exact: true }).check();
    await expect(days(page)).toHaveCount(length === '3 days' ? 3 : 11);
    for (const format of ['A4', 'Letter'] as const) {
      expect(countPages(await page.pdf({ format })), format).toBeLessThanOrEqual(2);
    }
  });
}
