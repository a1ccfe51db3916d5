import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noteInWords } from '../../../src/components/routine/note-words.ts';
import type { DayNote, NoteCode } from '../../../src/domain/day-notes.ts';
import { expectKindWords } from '../../support/kind-words.ts';

const note = (code: NoteCode, by: number): DayNote => ({ code, by, because: [] });

/** What the builder cannot cause yet: it asks for no bedtime, no busy times and nothing of today. */
const notAskedYet: NoteCode[] = [
  'naps-added-today',
  'nap-left-out',
  'bedtime-earlier-than-wished',
  'bedtime-later-than-wished',
  'bedtime-in-busy-time',
];

const source = readFileSync('src/domain/day-notes.ts', 'utf8');
const union = /export type NoteCode =(?<codes>[^;]+);/u.exec(source)?.groups?.['codes'] ?? '';
const codes = [...union.matchAll(/'([a-z-]+)'/gu)].map(([, code]) => code as NoteCode);
const spoken = codes.filter((code) => !notAskedYet.includes(code));

test('every note that a plan can carry is known here', () => {
  expect(codes.length).toBeGreaterThan(15);
  expect(notAskedYet.filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(spoken)('the note “%s”', (code) => {
  test('is said in kind, short sentences, whatever the amount', () => {
    const amounts = code.startsWith('nap') ? [1, 2, 6] : [10, 45, 59, 60, 75, 95, 600];
    for (const by of amounts) expectKindWords(noteInWords(note(code, by)));
  });

  test('says by how much', () => {
    const said = noteInWords(note(code, code.startsWith('nap') ? 2 : 25));
    expect(said).toContain(code.startsWith('nap') ? '2 naps' : 'about 25 minutes');
  });
});

test.each(notAskedYet)('the note “%s” waits, unsaid, until the builder asks for it', (code) => {
  expect(noteInWords(note(code, 20))).toBe('');
});

test('one nap is one nap', () => {
  expect(noteInWords(note('naps-fewer-than-usual', 1))).toContain('That’s 1 nap fewer');
});

test('a stretch awake says which of the day it is and which way it leans', () => {
  expect(noteInWords(note('first-window-long', 20))).toMatch(/^The first stretch .* longer/u);
  expect(noteInWords(note('middle-window-short', 20))).toMatch(/^The middle stretch .* shorter/u);
  expect(noteInWords(note('last-window-long', 75))).toMatch(
    /^The last stretch .* 1¼ hours longer/u,
  );
});

test('a bedtime says which way it leans and what would move it', () => {
  expect(noteInWords(note('bedtime-early', 50))).toMatch(/earlier .*One more nap .* later/u);
  expect(noteInWords(note('bedtime-late', 50))).toMatch(/later .*One nap fewer.* earlier/u);
});

test('a day far from what studies saw sends to a person', () => {
  for (const code of ['total-below-observed', 'total-above-observed'] as const) {
    expect(noteInWords(note(code, 90))).toMatch(/health visitor or doctor/u);
  }
});
