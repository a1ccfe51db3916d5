import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { tabTo } from '../support/hands.ts';
import { countPages } from '../support/pdf-pages.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';
import { earlierChose, store, stored } from '../support/stored.ts';
import { storedFixture } from '../support/stored-fixtures.ts';

const key = 'small-hours:progress';
const papers = ['A4', 'Letter'] as const;
const at = 1_795_392_000_000;
const fortnight = Array.from(
  { length: 14 },
  (_, day) => `2026-11-${String(9 + day).padStart(2, '0')}`,
);

type Things = Record<string, object>;
const box = (things: Things) =>
  Object.fromEntries(Object.entries(things).map(([id, value]) => [id, { value, at }]));
const progress = (things: { wins?: Things; patches?: Things; nights?: Things }) => {
  const { wins = {}, patches = {}, nights = {} } = things;
  const own = { wins: box(wins), patches: box(patches), nights: box(nights) };
  const data = { steps: {}, lists: {}, items: {}, moves: {}, ...own };
  return JSON.stringify({ app: 'small-hours', kind: 'progress', version: 3, revision: 1, data });
};

/** What a full two weeks may hold: 10 wins, 7 rough patches and a night a day, all with this text. */
const fullOf = (text: string) =>
  progress({
    wins: Object.fromEntries(
      Array.from({ length: 140 }, (_, place) => [
        `w${place}`,
        { day: fortnight[place % 14], text, whose: place % 2 ? 'child' : 'parent' },
      ]),
    ),
    patches: Object.fromEntries(
      ['illness', 'teething', 'holiday', 'nursery', 'moving', 'clock-change', 'just-hard'].map(
        (kind, place) => [`p${place}`, { kind, from: '2026-11-01', to: null, note: text }],
      ),
    ),
    nights: Object.fromEntries(
      fortnight.map((day) => [day, { longest: 835, wakings: 30, ownRest: 835 }]),
    ),
  });

const usual = progress({
  wins: {
    w1: { day: '2026-11-20', text: 'Wind-down as planned', whose: 'child' },
    w2: { day: '2026-11-19', text: 'I rested', whose: 'parent' },
  },
  patches: { p1: { kind: 'illness', from: '2026-11-16', to: '2026-11-18', note: 'A cold' } },
  nights: { '2026-11-18': { longest: 195, wakings: 3, ownRest: 240 } },
});

const texts: Record<string, string> = {
  'wide letters': 'W'.repeat(200),
  'many words': 'Slept in the pram while I drank a whole cup '.repeat(5).slice(0, 200).trim(),
  'long words': `a ${'x'.repeat(33)} `.repeat(6).slice(0, 200).trim(),
  'a text in another script': '夜'.repeat(200),
  emoji: '👩‍👩‍👧‍👦'.repeat(18),
  'few words': 'A nap, 15 minutes more',
};

const sheet = (page: Page) => page.getByRole('article');
const row = (page: Page, day: string) => sheet(page).getByRole('row').filter({ hasText: day });
const pages = async (page: Page) => {
  const counts = [];
  for (const format of papers) counts.push(countPages(await page.pdf({ format })));
  return counts;
};
const open = async (page: Page, kept?: string) => {
  await page.clock.setFixedTime(new Date('2026-11-23T09:30:00Z'));
  if (kept) await store(page, { [key]: kept });
  await page.goto('/progress/diary/');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
};

test('somebody who noted something takes a filled diary along: one page, A4 or Letter', async ({
  page,
}) => {
  await open(page, usual);
  await expect(sheet(page)).toContainText('9 to 22 November 2026');
  await expect(row(page, 'Wed 18 Nov')).toContainText('3 h 15 min');
  await expect(row(page, 'Wed 18 Nov')).toContainText('Illness');
  await expect(row(page, 'Mon 16 Nov')).toContainText('Illness: A cold');
  await expect(row(page, 'Thu 19 Nov')).toContainText('Me: I rested');
  expect(await pages(page)).toEqual([1, 1]);

  await page.getByLabel('Last day').fill('2026-11-18');
  await expect(sheet(page)).toContainText('5 to 18 November 2026');
  await expect(row(page, 'Thu 19 Nov')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Your notes, 5 to 18 November 2026.');
});

test('a blank diary has dates or room for them: one page, A4 or Letter', async ({ page }) => {
  await open(page, usual);
  for (const name of ['Blank, with dates', 'Blank']) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(sheet(page).getByRole('columnheader', { name: /^Naps/u })).toBeVisible();
    await expect(sheet(page)).not.toContainText('I rested');
    expect(await pages(page), name).toEqual([1, 1]);
  }
});

for (const [name, text] of Object.entries(texts)) {
  test(`two weeks as full as can be stay one page, and nothing stands over something else: ${name}`, async ({
    page,
  }) => {
    await open(page, fullOf(text));
    await expect(page.getByText(/shortened so that it stays one page/u)).toBeVisible();
    expect(await pages(page)).toEqual([1, 1]);
    // A4 less its margins: the narrower paper.
    await page.setViewportSize({ width: 688, height: 1010 });
    await page.emulateMedia({ media: 'print' });
    const sticksOut = await sheet(page).evaluate((root) => {
      const isOut = (cell: Element) => cell.scrollWidth > cell.clientWidth + 1;
      const small = (cell: Element) => parseFloat(getComputedStyle(cell).fontSize) < 11.99;
      return [...root.querySelectorAll('th, td, li')].filter((cell) => isOut(cell) || small(cell))
        .length;
    });
    expect(sticksOut).toBe(0);
  });
}

test('the keyboard alone chooses what is on it, scrolls it and prints it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await open(page, usual);
  await tabTo(page, page.getByRole('radio', { name: 'My notes' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Blank, with dates' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^A blank diary, 23 November to/u);
  await tabTo(page, page.getByRole('button', { name: 'Print' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await tabTo(page, page.getByRole('region', { name: 'The 14 days' }));
});

test.describe('from the night-light', () => {
  test.use(earlierChose('night-light'));

  test('the diary prints alone, black on white', async ({ page }) => {
    await open(page, usual);
    await page.emulateMedia({ media: 'print' });
    for (const away of [
      page.getByRole('banner'),
      page.getByRole('contentinfo').last(),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('button', { name: 'Print' }),
      page.getByRole('link', { name: 'when to get help' }),
    ]) {
      await expect(away).toBeHidden();
    }
    await expect(row(page, 'Wed 18 Nov').getByRole('cell').first()).toHaveCSS(
      'color',
      'rgb(0, 0, 0)',
    );
    await expect(sheet(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a blank diary to fill in by hand: one page, A4 or Letter', async ({ page }) => {
    await page.goto('/progress/');
    await page.getByRole('link', { name: /A two-week sleep diary/u }).click();
    await expect(page.getByRole('heading', { name: 'Two weeks of sleep' })).toBeVisible();
    await expect(sheet(page).getByRole('rowheader')).toHaveCount(14);
    for (const name of [/^Up at/u, /^Naps/u, /^Asleep at/u, /^Awake in the night/u]) {
      await expect(sheet(page).getByRole('columnheader', { name })).toBeVisible();
    }
    await expect(sheet(page)).toContainText('Call 999 (UK), 911 (US) or 000 (Australia) now');
    await expect(page.getByText('This blank one is for a pen')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    expect(await pages(page)).toEqual([1, 1]);
  });

  test('no button on the page of wins promises a file', async ({ page }) => {
    await page.goto('/progress/');
    await expect(page.getByText(/Saving your notes as a file needs JavaScript/u)).toBeVisible();
    await expect(page.getByText('Save as JSON')).toBeHidden();
  });
});

const saved = async (page: Page, name: RegExp): Promise<Download> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return download;
};

test('notes are saved as a spreadsheet, and the page says where they went', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T00:30:00Z'));
  await store(page, { [key]: usual });
  await openAndRead(page, '/progress/');
  const file = await saved(page, /^Save as a spreadsheet \(CSV\)/u);
  expect(file.suggestedFilename()).toBe('small-hours-progress-2026-11-23.csv');
  expect(await readFile(await file.path(), 'utf8')).toBe(
    [
      '\uFEFFday,kind,last day,about,words,longest stretch (minutes),wakings,own rest (minutes)',
      '2026-11-16,rough patch,2026-11-18,illness,A cold,,,',
      '2026-11-18,night,,,,195,3,240',
      '2026-11-19,win,,parent,I rested,,,',
      '2026-11-20,win,,child,Wind-down as planned,,,',
      '',
    ].join('\r\n'),
  );
  await expect(
    page.getByRole('status').filter({ hasText: 'small-hours-progress-2026-11-23.csv' }),
  ).toBeVisible();
});

test('progress saved as JSON is brought back on the page of one’s data, whole', async ({
  page,
}) => {
  const before = storedFixture('progress', 3);
  await store(page, { [key]: before });
  await openAndRead(page, '/progress/');
  const file = await saved(page, /^Save as JSON/u);
  expect(file.suggestedFilename()).toMatch(/^small-hours-progress-\d{4}-\d\d-\d\d\.json$/u);
  const buffer = await readFile(await file.path());
  await page.goto('/your-data/');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.reload();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Put it in place of what is here' }).click();
  await expect(page.getByText('Put in place of what was here.')).toBeVisible();
  const dataOf = (text: string | null) => (JSON.parse(text ?? '{}') as { data: Things }).data;
  const after = dataOf(await stored(page, key));
  for (const [name, items] of Object.entries(dataOf(before))) expect(after[name]).toEqual(items);
});

test('with nothing noted there is no file, only a kind word', async ({ page }) => {
  await openAndRead(page, '/progress/');
  await page.getByRole('button', { name: /^Save as JSON/u }).click();
  await expect(page.getByText(/^Nothing is noted yet, and that’s fine/u)).toBeVisible();
});

test('the code for files comes with the tap', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAndRead(page, '/progress/');
  const forFiles = () => asked.filter((url) => /save-notes|notes-files-state/u.test(url));
  await expect(page.getByRole('button', { name: /^Save as JSON/u })).toBeVisible();
  expect(forFiles()).toEqual([]);
  await page.getByRole('button', { name: /^Save as JSON/u }).click();
  await expect(page.getByText(/^Nothing is noted yet/u)).toBeVisible();
  expect(forFiles().length).toBeGreaterThan(0);
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`everybody can use the diary and the files, by ${light}`, async ({ page }) => {
      const found: string[] = [];
      const look = async (state: string) => {
        found.push(...(await amiss(page, light, state)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, state).toBeLessThanOrEqual(320);
      };
      await open(page, usual);
      await look('my notes');
      await page.getByLabel('Last day').fill('2026-12-24');
      await page.getByLabel('Last day').blur();
      await expect(page.getByText('That day is still to come.')).toBeVisible();
      await look('a day to come');
      await page.getByRole('radio', { name: 'Blank', exact: true }).check();
      await look('blank');
      await openAndRead(page, '/progress/');
      await saved(page, /^Save as a spreadsheet/u);
      await look('a saved file');
      expect(found).toEqual([]);
    });
  });
}
