import { describe, expect, test } from 'vitest';
import { ageBandSchema } from '../../../src/site/schemas/age.ts';
import { checklistSchema } from '../../../src/site/schemas/checklist.ts';
import { helplineSchema } from '../../../src/site/schemas/helpline.ts';
import { redFlagsSchema } from '../../../src/site/schemas/red-flags.ts';
import { sourceSchema } from '../../../src/site/schemas/source.ts';
import { ages } from '../../support/load-ages.ts';
import { messagesOf } from '../../support/schema-messages.ts';

type Change = Record<string, unknown>;

describe('a source record', () => {
  const good = {
    title: 'Sleep patterns',
    publisher: 'Sleep Medicine',
    url: 'https://doi.org/10.1/x',
    kind: 'cohort',
    read: 'full',
    checked: '2026-11-23',
    supports: ['Wake-up time barely changed.'],
  };
  const told = (change: Change) => messagesOf(sourceSchema, { ...good, ...change });

  test('needs no year and no authors: many web pages have none', () => {
    expect(told({})).toEqual([]);
  });

  test('that was read second-hand says who quoted it', () => {
    expect(told({ read: 'secondhand' })).toEqual([
      'quotedBy: A source read second-hand needs “quotedBy”: where it was quoted.',
    ]);
    expect(told({ read: 'secondhand', quotedBy: 'A GP practice' })).toEqual([]);
  });

  test.each<[string, Change, string]>([
    ['a title', { title: undefined }, 'title: Give the title of the original work.'],
    [
      'a publisher',
      { publisher: 1 },
      'publisher: Name the journal, or the body that publishes it.',
    ],
    [
      'an address',
      { url: '10.1/x' },
      'url: Give the DOI or the authority’s own address, starting with https://.',
    ],
    ['a kind', { kind: 'blog' }, 'kind: Say what kind of source it is: trial, cohort, '],
    [
      'how far it was read',
      { read: 'skimmed' },
      'read: Say how far it was read: full, abstract, page, secondhand.',
    ],
    [
      'a day',
      { checked: 'today' },
      'checked: Give the day it was checked, for example 2026-11-23.',
    ],
    ['a fact', { supports: [] }, 'supports: List at least one fact that we take from it.'],
  ])('without %s tells the author what to write', (_what, change, message) => {
    expect(told(change)).toEqual([expect.stringContaining(message)]);
  });

  test.each(['http://example.org/', 'doi:10.1/x', 'javascript:alert(1)'])(
    'with the address “%s” is told to give one that starts with https://',
    (url) => {
      expect(told({ url })).toEqual([
        'url: Give the DOI or the authority’s own address, starting with https://.',
      ]);
    },
  );
});

describe('a checklist', () => {
  const step = (id: string, change: Change = {}) => ({
    id,
    text: 'Dim it',
    said: 'Dimmer.',
    ...change,
  });
  const list = (items: Change[]) => ({ title: 'T', intro: 'I.', article: 'a', items });
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => step(`list-${place}`));
  const told = (items: Change[]) => messagesOf(checklistSchema, list(items));

  test('has 5 to 9 steps', () => {
    expect([told(many(5)), told(many(9))]).toEqual([[], []]);
    expect(told(many(4))).toEqual(['items: A checklist has at least 5 steps.']);
    expect(told(many(10))).toEqual(['items: A checklist has at most 9 steps.']);
  });

  test.each<[string, Change, string]>([
    ['an id of one word', { id: 'bath' }, 'Step ids are small letters, numbers and hyphens.'],
    [
      'an id with capitals',
      { id: 'Bath-time' },
      'Step ids are small letters, numbers and hyphens.',
    ],
    ['no id', { id: undefined }, 'Give each step a stable id, for example bedtime-same-order.'],
    [
      'a long text',
      { text: 'a'.repeat(61) },
      'Keep a step to 60 characters: it is read with one eye open.',
    ],
    [
      'nothing to say',
      { said: undefined },
      'Write the kind, specific sentence that is said when the step is ticked.',
    ],
    ['a long reply', { said: 'a'.repeat(111) }, 'Keep the reply to 110 characters.'],
    ['a long hint', { hint: 'a'.repeat(111) }, 'Keep a hint to one short line (110 characters).'],
  ])('step with %s tells the author what to do', (_what, change, message) => {
    const messages = told([...many(5), step('list-last', change)]);
    expect(messages.map((text) => text.replace(/^[^:]*: /u, ''))).toEqual([message]);
    expect(messages[0]).toMatch(/^items\.5\./u);
  });
});

describe('an age band', () => {
  const band = ages.find(({ id }) => id === '6-8-months')!;
  const told = (change: Change) => messagesOf(ageBandSchema, { ...band, ...change });
  const sourced = { kind: 'observed', sources: ['a'] };

  test.each<[string, Change, string]>([
    ['no wake window', { wakeWindow: undefined }, 'Below 24 months a band needs a wakeWindow'],
    ['ages upside down', { to: 5 }, 'A band runs from the younger to the older age: from < to.'],
    [
      'hours for minutes',
      { night: { ...sourced, points: [{ age: 6, minutes: 10.5 }] } },
      'Write whole minutes, without a fraction.',
    ],
    [
      'a number without its source',
      { night: { kind: 'observed', sources: [], points: [{ age: 6, minutes: 600 }] } },
      'A number needs at least one source.',
    ],
    [
      'a number without its kind',
      { night: { sources: ['a'], points: [{ age: 6, minutes: 600 }] } },
      'recommended, observed or practice-based',
    ],
    [
      'ages out of order',
      { night: { ...sourced, points: [7, 6].map((age) => ({ age, minutes: 600 })) } },
      'List the ages from the youngest to the oldest, each one once.',
    ],
    [
      'a span upside down',
      { observedSleep: { ...sourced, points: [{ age: 6, from: 900, to: 600 }] } },
      'Write the smaller value in “from” and the larger one in “to”.',
    ],
    [
      'naps that begin late',
      { usualNaps: { ...sourced, steps: [{ age: 7, from: 2, to: 3 }] } },
      'The first step of usualNaps begins where the band begins.',
    ],
  ])('with %s tells the editor what to do', (_what, change, message) => {
    expect(told({})).toEqual([]);
    expect(told(change).join('\n')).toContain(message);
  });
});

describe('the lists of the help page', () => {
  test('take a number to dial without spaces only', () => {
    const messages = messagesOf(helplineSchema, { tel: '0800 12', country: 'Wales', kind: 'shop' });
    expect(messages).toContain(
      'tel: The number to dial is digits only, with a + in front at most.',
    );
    expect(messages).toContain('country: Country is UK, US or Australia.');
    expect(messages).toContain('kind: Kind is emergency, health-line or parent-support.');
  });

  test('take no warning sign without a source', () => {
    const flags = { id: 'later', signs: [{ text: 'Floppy.', sources: [] }] };
    expect(messagesOf(redFlagsSchema, flags)).toEqual([
      'id: Groups are: now, today, soon.',
      'signs.0.sources: A warning sign needs a source.',
    ]);
  });
});
