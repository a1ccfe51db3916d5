import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, vi } from 'vitest';
import type { DayPlan } from '../../src/domain/plan-types.ts';
import { formatTimeOfDay } from '../../src/domain/time-of-day.ts';
import { beginOnFreshPages } from './fresh-page.ts';
import { ages } from './load-ages.ts';

/** Every test begins on a fresh page, on a Monday in the UK. */
export const beginOnAMonday = (): void => {
  beginOnFreshPages();
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  });
};

/** The plan of a day in words: naps and bedtime, by the 24-hour clock. */
const inWords = (plan: DayPlan) => {
  if (plan.kind === 'rhythm') return 'a rhythm';
  const clock = (minutes: number) => formatTimeOfDay(minutes, '24h');
  const naps = plan.naps.map(({ start, end }) => `${clock(start)}–${clock(end)}`);
  return [...naps, `bed ${clock(plan.bedtime.at)}`].join(', ');
};

/** Opens a page with the folded questions, the kinds of day, and the plan and its notes in words. */
export async function openQuestions(presetAge = 8): Promise<void> {
  const [{ MoreQuestions }, { WeekKinds }, { PlanNotes }, { useRoutine }] = await Promise.all([
    import('../../src/components/routine/MoreQuestions.tsx'),
    import('../../src/components/routine/WeekKinds.tsx'),
    import('../../src/components/routine/PlanNotes.tsx'),
    import('../../src/components/routine/routine-state.ts'),
  ]);
  function Page() {
    const routine = useRoutine(ages, presetAge);
    return (
      <>
        <MoreQuestions
          id="more"
          routine={routine}
          articlesUrl="/articles/"
          sourcesUrl="/sources/"
        />
        <WeekKinds id="week" routine={routine} />
        <p data-testid="plan">{inWords(routine.plan)}</p>
        <div data-testid="notes">
          {routine.plan.kind !== 'rhythm' && (
            <PlanNotes
              plan={routine.plan}
              request={routine.request}
              ages={ages}
              clock={routine.clock}
              sourcesUrl="/sources/"
            />
          )}
        </div>
      </>
    );
  }
  render(<Page />);
}

/** The plan in view. */
export const day = () => screen.getByTestId('plan').textContent;
/** The notes under the plan. */
export const notes = () => screen.getByTestId('notes').textContent;

/** The line of a group, or of a row, that begins with this title. */
export const line = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll('summary')].find(
    (summary) => summary.querySelector('b')?.textContent === title,
  );
  if (!found) throw new Error(`there is no “${title}”`);
  return found;
};
/** What the line of a group says of its answers. */
export const about = (title: string) => line(title).querySelector('small')?.textContent;
/** The titles of the groups and rows, in order. */
export const titles = () =>
  [...document.querySelectorAll('summary b')].map((one) => one.textContent);

/** Opens a group, and waits for what is in it. */
export async function open(title: string): Promise<void> {
  fireEvent.click(line(title));
  const group = line(title).parentElement;
  await waitFor(() => {
    expect(group?.querySelector('summary + div')).not.toBeNull();
  });
}
/** Chooses an answer of a question. */
export const choose = (name: string | RegExp, legend: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: legend })).getByRole('radio', { name }));
/** Ticks an answer. */
export const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
/** What the question of the bedtime is called. */
export const bedtime = 'Asleep at around';
