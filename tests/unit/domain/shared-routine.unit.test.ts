import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/domain/base64url.ts';
import type { Child, Family, Routine } from '../../../src/domain/family.ts';
import { familyForLink, sharedDay } from '../../../src/domain/shared-day.ts';
import {
  decodeLink,
  decodeShared,
  encodeLink,
  encodeShared,
} from '../../../src/domain/shared-routine.ts';
import { ages } from '../../support/load-ages.ts';
import { child, families, routine, today } from './shared-arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The steps of a wind-down are counted anew on the way. */
const counted = ({ children, routines }: Family): unknown => ({
  children,
  routines: routines.map((one) => ({
    ...one,
    windDown: one.windDown?.map((step, index) => ({ ...step, id: String(index + 1) })) ?? null,
  })),
});

describe('what a family shares', () => {
  test('arrives as it was sent, in a file and in a link', () => {
    fc.assert(
      fc.property(families, (family) => {
        expect(decodeShared(encodeShared(family))).toEqual({ ok: true, family: counted(family) });
        expect(decodeLink(encodeLink(family))).toEqual({ ok: true, family: counted(family) });
      }),
      { numRuns: 300 },
    );
  });

  test('says nothing of the sending device: no ids, no times of adding, nothing deleted', () => {
    const there = { id: 'k3j9x2ab', put: 'kept', since: 1_790_000_000_000 } as const;
    const [ours] = fc.sample(child('k3j9x2ab'), 1);
    const [one] = fc.sample(routine('q8r7s6t5', ['k3j9x2ab']), 1);
    const windDown = [{ id: 'zz11yy22', name: 'Bath', minutes: 10 }];
    const text = encodeShared({
      children: [{ ...ours!, ...there }],
      routines: [{ ...one!, ...there, id: 'q8r7s6t5', child: 'k3j9x2ab', windDown }],
    });
    for (const word of ['k3j9x2ab', 'q8r7s6t5', 'zz11yy22', 'kept', 'since', '1790000000000']) {
      expect(text).not.toContain(word);
    }
    expect(decodeShared(text).ok).toBe(true);
  });
});

describe('a link', () => {
  const options = { ageMonths: 8.9, today, names: false };
  const mia: Child = {
    ...fc.sample(child('1'), 1)[0]!,
    name: 'Mia',
    ageBy: 'birth-date',
    birthDate: '2026-02-27',
    weeksEarly: 3,
    sleepPlace: 'our-bed',
    feeding: 'to-change',
    protest: 'least',
  };
  const days: Routine = { ...fc.sample(routine('1', ['1'], 1), 1)[0]!, name: 'Gran’s' };
  const textOf = (family: Family) => fromBase64Url(encodeLink(family).slice('#plan='.length)) ?? '';

  test('holds neither the birth date, nor what matters to the family, nor a name', () => {
    const text = textOf(familyForLink(mia, days, options));
    for (const word of ['2026-02-27', 'birth', 'weeksEarly', 'our-bed', 'to-change', 'least']) {
      expect(text).not.toContain(word);
    }
    expect(text).not.toContain('Mia');
    expect(text).not.toContain('Gran’s');
    expect(text).toContain('"ageMonths":8.5,"ageOn":"2026-11-23"');
  });

  test('holds the names where the parent wants that', () => {
    const text = textOf(familyForLink(mia, days, { ...options, names: true }));
    expect(text).toContain('"name":"Mia"');
    expect(text).toContain('"name":"Gran’s"');
  });

  test('stays inside the alphabet that every messenger leaves alone', () => {
    fc.assert(
      fc.property(families, (family) => {
        expect(encodeLink(family)).toMatch(/^#plan=[\w-]+$/u);
      }),
      { numRuns: 50 },
    );
  });

  test('of a plain day is short enough for a text message and a small QR code', () => {
    const plain = { ...days, name: null, days: null, busy: null, setNaps: null, windDown: null };
    const link = encodeLink(familyForLink({ ...mia, temperament: null }, plain, options));
    expect(link.length).toBeLessThan(320);
  });

  test.each([
    ['cut off', (link: string) => link.slice(0, -7)],
    ['with its end twice', (link: string) => link + link.slice(-8)],
    ['with a space in it', (link: string) => `${link.slice(0, 40)} ${link.slice(40)}`],
    ['with a full stop after it', (link: string) => `${link}.`],
    ['with percent signs in it', (link: string) => `${link}%E0%A4%A`],
    ['that is only its beginning', () => '#plan='],
    ['of another kind', () => '#routine'],
  ])('%s is refused', (_what, harm) => {
    expect(decodeLink(harm(encodeLink(familyForLink(mia, days, options)))).ok).toBe(false);
  });

  test('longer than any plan is refused before it is read', () => {
    expect(decodeLink(`#plan=${'A'.repeat(44_000)}`)).toEqual({ ok: false, problem: 'too-big' });
  });
});

describe('text as base64url', () => {
  test('comes back, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text.isWellFormed());
        expect(fromBase64Url(toBase64Url(text))).toBe(text);
      }),
    );
  });

  test.each(['A', '====', 'a+b/', 'ä', '_w', 'gICA', '\n'])('“%s” is none', (coded) => {
    expect(fromBase64Url(coded)).toBeNull();
  });
});

describe('the day of a child who has grown since', () => {
  const grown = (change: Partial<Child>, on: string) => {
    const nobody = { ...fc.sample(child('1'), 1)[0]!, temperament: null, ageMonths: null };
    const plain = { ...fc.sample(routine('1', ['1'], 0), 1)[0]!, wakeUp: 420 };
    return sharedDay({ ...nobody, ...change }, plain, 0, on, ages);
  };

  test('goes by their age today', () => {
    const day = grown({ ageBy: 'months', ageMonths: 8, ageOn: '2026-11-23' }, '2027-02-23');
    expect([day.ageMonths, day.ageProblem]).toEqual([11, null]);
  });

  test('past 4 years goes by 4 years, and says so', () => {
    const day = grown({ ageBy: 'months', ageMonths: 47, ageOn: '2026-11-23' }, '2028-02-23');
    expect([day.ageMonths, day.ageProblem]).toEqual([48, 'over-four-years']);
  });

  test('before the birth date is that of a newborn, and says so', () => {
    const day = grown({ ageBy: 'birth-date', birthDate: '2026-11-24', weeksEarly: 0 }, today);
    expect([day.plan.kind, day.ageProblem]).toEqual(['rhythm', 'in-the-future']);
  });
});
