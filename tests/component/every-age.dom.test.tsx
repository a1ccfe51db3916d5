import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DayStrip } from '../../src/components/routine/DayStrip.tsx';
import { NumberSources } from '../../src/components/routine/NumberSources.tsx';
import { PlanNotes } from '../../src/components/routine/PlanNotes.tsx';
import { PlanResult } from '../../src/components/routine/PlanResult.tsx';
import { RhythmView } from '../../src/components/routine/RhythmView.tsx';
import { planDay } from '../../src/domain/day-plan.ts';
import { routineRequest } from '../../src/domain/routine-request.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { ages } from '../support/load-ages.ts';

const parts = { Strip: DayStrip, Rhythm: RhythmView, Notes: PlanNotes, Sources: NumberSources };
const halfMonths = Array.from({ length: 97 }, (_, halves) => halves / 2);
/** The earliest, an ordinary, an odd and the latest one. */
const wakeUps = [180, 420, 505, 660];

afterEach(cleanup);

/** The result that the builder shows for these answers. Throws where it refuses them. */
function resultFor(months: number, wakeUp: number, naps?: number): HTMLElement {
  const asked = routineRequest({ age: { months }, wakeUp, naps });
  if (!asked.ok) throw new Error('The builder refuses these answers.');
  const plan = planDay(asked.request, ages);
  const clock = wakeUp % 60 === 0 ? '24h' : '12h';
  return render(
    <PlanResult
      id="r"
      plan={plan}
      request={asked.request}
      ages={ages}
      clock={clock}
      sourcesUrl="/s/"
      parts={parts}
    />,
  ).container as HTMLElement;
}

/** The texts of an element, a line each, so that sentences of neighbours stay apart. */
function linesOf(element: Element): string {
  const blocks = [...element.querySelectorAll('p, li, small, b, h3, summary, text')];
  return blocks.map(({ textContent }) => textContent).join('\n');
}

const ids = (page: Element) => [...page.querySelectorAll('[id]')].map(({ id }) => id);

function expectWholeAndKind(page: HTMLElement): void {
  expect(page.innerHTML).not.toMatch(/NaN|undefined|null|Infinity|\[object/u);
  expect(page.querySelectorAll('ol > li').length).toBeGreaterThanOrEqual(3);
  expect(new Set(ids(page)).size).toBe(ids(page).length);
  expectKindWords(linesOf(page));
}

test.each(halfMonths)(
  'at %d months every wake-up leads to a whole day, in kind words',
  (months) => {
    for (const wakeUp of wakeUps) {
      expectWholeAndKind(resultFor(months, wakeUp));
      cleanup();
    }
  },
);

test.each([0, 1, 2, 3, 4, 5, 6])('%i naps lead to a whole day at any age', (naps) => {
  for (let months = naps / 2; months <= 48; months += 4) {
    expectWholeAndKind(resultFor(months, 420, naps));
    cleanup();
  }
});
