import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  noteGroups,
  noteInWords,
  noteNumbers,
  startInWords,
} from '../../../src/components/routine/note-words.ts';
import type { NoteCode } from '../../../src/domain/day-notes.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import {
  withReasons,
  type NoteReason,
  type ReasonedNote,
} from '../../../src/domain/note-reasons.ts';
import { sleepNeedsAt } from '../../../src/domain/sleep-needs.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';
import { expectKindWords } from '../../support/kind-words.ts';
import { ages } from '../../support/load-ages.ts';
import { sentencesOf } from '../../support/prose.ts';

const note = (code: NoteCode, by: number, because: readonly NoteReason[] = []): ReasonedNote => ({
  code,
  by,
  because,
});

const source = ['day-notes', 'note-reasons']
  .map((name) => readFileSync(`src/domain/${name}.ts`, 'utf8'))
  .join('\n');
const union = (name: string) =>
  [
    ...(
      new RegExp(`export type ${name} =(?<list>[^;]+);`, 'u').exec(source)?.groups?.['list'] ?? ''
    ).matchAll(/'([a-z-]+)'/gu),
  ].map(([, word]) => word!);
const codes = union('NoteCode') as NoteCode[];
const reasons = union('NoteReason') as NoteReason[];

/** Every way in which reasons can come together, none included. */
const everyMix = reasons.reduce<NoteReason[][]>(
  (mixes, reason) => [...mixes, ...mixes.map((mix) => [...mix, reason])],
  [[]],
);

/** What a reason is called in a note. */
const called: Record<NoteReason, string> = {
  'fixed-nap': 'the nap at its set time',
  busy: 'the busy times',
  naps: 'the number of naps you chose',
  bedtime: 'the bedtime you’d like',
  today: 'the way today has gone',
};

/** What a note speaks of anyway, so that it isn’t given as the reason too. */
const plain: Partial<Record<NoteCode, NoteReason>> = {
  'nap-left-out': 'fixed-nap',
  'bedtime-earlier-than-wished': 'bedtime',
  'bedtime-later-than-wished': 'bedtime',
  'bedtime-in-busy-time': 'busy',
};

const isCount = (code: NoteCode) => code.startsWith('nap');

test('every note that a plan can carry is known here, and every reason', () => {
  expect(codes.length).toBeGreaterThan(15);
  expect(reasons).toEqual(Object.keys(called));
  expect(everyMix).toHaveLength(2 ** reasons.length);
});

describe.each(codes)('the note “%s”', (code) => {
  test('is said in kind, short sentences, whatever the amount and the reasons', () => {
    const amounts = isCount(code) ? [1, 2, 6] : [10, 45, 59, 60, 75, 95, 600];
    for (const by of amounts) {
      for (const mix of everyMix) expectKindWords(noteInWords(note(code, by, mix)));
    }
  });

  test('says by how much', () => {
    if (code === 'bedtime-in-busy-time') return;
    const said = noteInWords(note(code, isCount(code) ? 2 : 25));
    expect(said).toContain(isCount(code) ? '2 naps' : 'about 25 minutes');
  });

  test.each(reasons)('names its reason (%s) once, and only where there is one', (reason) => {
    const said = noteInWords(note(code, 2, [reason]));
    expect(said.toLowerCase().split(called[reason].toLowerCase()).length - 1).toBe(
      plain[code] === reason ? 0 : 1,
    );
    expect(noteInWords(note(code, 2))).not.toContain(called[reason]);
  });

  test('names all its reasons where there are several', () => {
    const said = noteInWords(note(code, 2, reasons));
    for (const reason of reasons) {
      if (plain[code] !== reason) expect(said).toContain(called[reason]);
    }
  });

  test('says what could be changed, or that nothing needs to be, whatever the reason', () => {
    for (const mix of everyMix) {
      const [first = '', ...rest] = sentencesOf(noteInWords(note(code, 2, mix)));
      expect(first).not.toBe('');
      expect(rest.join(' ')).toMatch(
        /would|could|ask|may be|help|fine|go by|worth|look|back|says little|more of them/iu,
      );
    }
  });
});

describe('a note', () => {
  test('of one nap speaks of 1 nap', () => {
    expect(noteInWords(note('naps-fewer-than-usual', 1))).toContain('That’s 1 nap fewer');
  });

  test('on naps that don’t fit says so, whether or not anybody asked for them', () => {
    expect(noteInWords(note('naps-do-not-fit', 1))).toMatch(
      /^1 nap doesn’t fit, so the plan leaves it/u,
    );
    expect(noteInWords(note('naps-do-not-fit', 2, ['busy']))).toMatch(
      /^With the busy times, 2 naps don’t fit, so the plan leaves them out\./u,
    );
  });

  test.each([
    [48, 'about 50 minutes'],
    [1, 'about 5 minutes'],
    [58, 'about 1 hour'],
  ])('is no finer than 5 minutes: %i', (by, said) => {
    expect(noteInWords(note('bedtime-early', by))).toContain(said);
  });

  test('on a stretch awake says which of the day it is and which way it leans', () => {
    expect(noteInWords(note('first-window-long', 20))).toMatch(/^The first stretch .* longer/u);
    expect(noteInWords(note('middle-window-short', 20))).toMatch(/^The middle stretch .* shorter/u);
    expect(noteInWords(note('last-window-long', 75))).toMatch(
      /^The last stretch .* 1¼ hours longer/u,
    );
  });

  test('with a nursery nap says what it does and what helps', () => {
    expect(noteInWords(note('first-window-long', 60, ['fixed-nap']))).toBe(
      'With the nap at its set time, the first stretch awake comes out about 1 hour longer than most charts give for this age. An earlier bedtime on such days often helps.',
    );
  });

  test('on bedtime says which way it leans and what would move it', () => {
    expect(noteInWords(note('bedtime-early', 50))).toMatch(/earlier .*One more nap .* later/u);
    expect(noteInWords(note('bedtime-late', 50))).toMatch(/later .*One nap fewer.* earlier/u);
    expect(noteInWords(note('bedtime-later-than-wished', 25, ['bedtime', 'busy']))).toMatch(
      /^With the busy times, bedtime .* 25 minutes later than you’d like\. .*busy time could be free/u,
    );
  });

  test('on naps that don’t fit claims no wish where the family has said none', () => {
    const request: DayRequest = { ageMonths: 9, wakeUp: 420, busy: [{ start: 360, end: 1440 }] };
    const said = withReasons(planDay(request, ages).notes, request, ages).map(noteInWords);
    expect(said.join(' ')).toMatch(/With the busy times, 2 naps don’t fit, so /u);
    expect(said.join(' ')).not.toMatch(/you (?:asked|chose|’d like)/u);
  });

  test('on a set nap that today has gone past says so, else asks about its times', () => {
    expect(noteInWords(note('nap-left-out', 1, ['fixed-nap', 'today']))).toMatch(/gone past it/u);
    expect(noteInWords(note('nap-left-out', 1, ['fixed-nap']))).toMatch(/look at its times/u);
  });

  test('on a day far from what studies saw sends to a person, whatever the reason', () => {
    for (const code of ['total-below-observed', 'total-above-observed'] as const) {
      for (const mix of everyMix) {
        expect(noteInWords(note(code, 90, mix))).toMatch(/health visitor or doctor/u);
      }
    }
  });
});

describe('several notes', () => {
  const many = [
    note('first-window-short', 80, ['naps']),
    note('middle-window-short', 80, ['naps']),
    note('bedtime-late', 50, ['naps', 'busy']),
  ];

  test('of one reason give it once, and say once what could be changed', () => {
    const [first, second] = noteGroups(many);
    expect(first?.because).toBe('With the number of naps you chose');
    expect(first?.lines).toHaveLength(2);
    expect(first?.lines.join(' ').split('One nap fewer')).toHaveLength(2);
    expect(second).toEqual({ because: '', lines: [noteInWords(many[2]!)] });
  });

  test('lose nothing by being put together', () => {
    const lines = noteGroups(many).flatMap((group) => group.lines);
    expect(lines).toHaveLength(many.length);
    expect(lines.join(' ')).toMatch(/The first .* The middle .* bedtime comes out/iu);
  });

  test('say of each kind of number where it is from', () => {
    const needs = sleepNeedsAt(9, ages);
    const [practice, studies, ...others] = noteNumbers(many, needs);
    expect(practice?.words).toContain('from practice, not from trials');
    expect(practice?.sources).toEqual(needs.wakeWindow?.sources);
    expect(studies?.words).toContain('seen in studies');
    expect(studies?.sources).toEqual(needs.night.sources);
    expect(others).toEqual([]);
    expect(noteNumbers([note('bedtime-later-than-wished', 30)], needs)).toEqual([]);
  });
});

/** Days at the edge of what a family may enter, and what their notes speak of. */
const odd: [what: string, request: DayRequest, about: RegExp][] = [
  ['up at 04:30', { ageMonths: 8, wakeUp: 270 }, /^Up at 04:30 is an early start.*17:30/u],
  ['up at 11:00', { ageMonths: 8, wakeUp: 660 }, /^Up at 11:00 is a late start.*00:00/u],
  [
    'no nap at 9 months',
    { ageMonths: 9, wakeUp: 420, naps: 0 },
    /number of naps you chose.*2 naps fewer than is usual/u,
  ],
  [
    '5 naps at 12 months',
    { ageMonths: 12, wakeUp: 420, naps: 5 },
    /number of naps you chose.*3 naps more than is usual/u,
  ],
  [
    'busy all day',
    { ageMonths: 9, wakeUp: 420, busy: [{ start: 0, end: 1440 }] },
    /busy times.*If part of a busy time could be free/u,
  ],
  [
    'a nursery nap at 09:00',
    { ageMonths: 12, wakeUp: 420, fixedNaps: [{ start: 540, end: 600 }] },
    /^With the nap at its set time, the first stretch .* 1 hour shorter.*begin a little later/u,
  ],
  [
    'a set nap before the day begins',
    { ageMonths: 9, wakeUp: 420, fixedNaps: [{ start: 300, end: 400 }] },
    /^1 nap at a set time can’t be in the plan/u,
  ],
  [
    'bedtime wished at 16:00',
    { ageMonths: 8, wakeUp: 420, bedtime: 960 },
    /10 minutes later than you’d like.*3¾ hours earlier than is usual/u,
  ],
  [
    'bedtime wished in a busy time',
    { ageMonths: 9, wakeUp: 420, bedtime: 1140, busy: [{ start: 1080, end: 1260 }] },
    /middle of a busy time/u,
  ],
];

describe('an odd day', () => {
  test.each(odd)('(%s) gets a plan, and a kind, specific note', (_what, request, about) => {
    const plan = planDay(request, ages);
    if (plan.kind === 'rhythm') throw new Error('a rhythm has no notes');
    const format = (minutes: number) => formatTimeOfDay(minutes, '24h');
    const said = [
      startInWords(plan, format),
      ...noteGroups(withReasons(plan.notes, request, ages)).flatMap(({ because, lines }) => [
        because,
        ...lines,
      ]),
    ]
      .filter(Boolean)
      .join(' ');
    expect(said).toMatch(about);
    expectKindWords(said);
  });

  test('is told by its wake-up only where that is unusual', () => {
    const at = (wakeUp: number) =>
      startInWords({ wakeUp, bedtime: { at: wakeUp + 760 } }, String) === '';
    expect([at(325), at(330), at(420), at(570), at(575)]).toEqual([false, true, true, true, false]);
  });
});
