import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DayPlan } from '../../src/domain/plan-types.ts';
import { formatTimeOfDay } from '../../src/domain/time-of-day.ts';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { ages } from '../support/load-ages.ts';
import { field, press, problem, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  // A Monday.
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const inWords = (plan: DayPlan) => {
  if (plan.kind === 'rhythm') return 'a rhythm';
  const clock = (minutes: number) => formatTimeOfDay(minutes, '24h');
  const naps = plan.naps.map(({ start, end }) => `${clock(start)}–${clock(end)}`);
  return [...naps, `bed ${clock(plan.bedtime.at)}`].join(', ');
};

/** Opens a page with the folded questions, the kinds of day, and the plan and its notes in words. */
async function openQuestions(presetAge = 8): Promise<void> {
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

const day = () => screen.getByTestId('plan').textContent;
const notes = () => screen.getByTestId('notes').textContent;

/** The line of a group, or of a row, that begins with this title. */
const line = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll('summary')].find(
    (summary) => summary.querySelector('b')?.textContent === title,
  );
  if (!found) throw new Error(`there is no “${title}”`);
  return found;
};
const about = (title: string) => line(title).querySelector('small')?.textContent;
const titles = () => [...document.querySelectorAll('summary b')].map((one) => one.textContent);

/** Opens a group, and waits for what is in it. */
async function open(title: string): Promise<void> {
  fireEvent.click(line(title));
  const group = line(title).parentElement;
  await waitFor(() => {
    expect(group?.querySelector('summary + div')).not.toBeNull();
  });
}
const choose = (name: string | RegExp, legend: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: legend })).getByRole('radio', { name }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const bedtime = 'Asleep at around';

describe('the folded questions', () => {
  test('say what is inside, and none has to be answered', async () => {
    await openQuestions();
    expect(titles()).toEqual([
      'Bedtime',
      'Busy times',
      'Nursery days',
      'Temperament',
      'What matters to us',
      'Wind-down',
    ]);
    for (const title of titles()) expect(about(title)).toMatch(/\w{4}/u);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test('under 4 months ask nothing about the clock', async () => {
    await openQuestions(2);
    expect(day()).toBe('a rhythm');
    expect(titles()).toEqual(['Temperament', 'What matters to us', 'Wind-down']);
  });

  test('are kept, and are said on the next visit without opening anything', async () => {
    await openQuestions();
    await open('Temperament');
    choose(/^Sensitive/u, 'Which is most like your child?');
    await open('Bedtime');
    typeAndLeave(bedtime, '7');
    const before = day();
    leaveThePage();
    await openQuestions();
    expect([about('Temperament'), about('Bedtime'), day()]).toEqual([
      'Sensitive',
      'around 19:00',
      before,
    ]);
  });

  test('work where nothing can be kept', async () => {
    blockStorage();
    await openQuestions();
    await open('Nursery days');
    press('Nursery nap');
    expect(day()).toContain('12:00–13:30');
  });
});

describe('the bedtime', () => {
  test('shows where the plan puts it, until there is a wish', async () => {
    await openQuestions();
    await open('Bedtime');
    expect(`bed ${field(bedtime).value}`).toBe(day().split(', ').at(-1));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^No wish/u }).checked).toBe(
      true,
    );
    press('Bedtime 15 minutes earlier');
    expect(about('Bedtime')).toBe('around 19:45');
    expect(day()).toMatch(/bed 19:45$/u);
  });

  test.each([
    ['7', '19:00'],
    ['7:30', '19:30'],
    ['8 pm', '20:00'],
    ['12:30', '00:30'],
    ['1', '01:00'],
  ])('typed as “%s” is %s', async (text, written) => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, text);
    expect([field(bedtime).value, about('Bedtime'), problems()]).toEqual([
      written,
      `around ${written}`,
      '',
    ]);
  });

  test.each([
    ['late', /7:30, 7 pm or 1930/u],
    ['3 pm', /16:00 \(4 pm\) to 01:00/u],
    ['7 am', /16:00 \(4 pm\) to 01:00/u],
  ])('typed as “%s” gets a kind sentence, and stays', async (text, sentence) => {
    await openQuestions();
    await open('Bedtime');
    const before = day();
    typeAndLeave(bedtime, text);
    await problem(sentence);
    expect([field(bedtime).value, day()]).toEqual([text, before]);
  });

  test('that the day can’t keep is said, with what could be changed', async () => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, '16:00');
    expect(notes()).toMatch(/10 minutes later than you’d like.*would bring it nearer/u);
  });

  test('stops at 16:00 and at 01:00', async () => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, '16:00');
    press('Bedtime 15 minutes earlier');
    expect(field(bedtime).value).toBe('16:00');
    typeAndLeave(bedtime, '1:00');
    press('Bedtime 15 minutes later');
    expect(field(bedtime).value).toBe('01:00');
  });

  test('goes back to the age with one tap, and what was half typed goes too', async () => {
    await openQuestions();
    const before = day();
    await open('Bedtime');
    typeAndLeave(bedtime, '18:00');
    typeAndLeave(bedtime, 'erm');
    tick('No wish, go by the age');
    expect([day(), problems(), about('Bedtime')]).toEqual([
      before,
      '',
      'if you have a time in mind',
    ]);
    tick('No wish, go by the age');
    expect(about('Bedtime')).toBe('around 20:00');
  });
});

describe('a busy time', () => {
  test('is added with one tap, is drawn at once, and gets the focus', async () => {
    await openQuestions();
    await open('Busy times');
    press('Pick-up');
    expect(about('Busy times')).toBe('Pick-up 15:00 to 15:45, Mon to Fri');
    expect(document.activeElement).toBe(line('Pick-up'));
    expect(day()).not.toMatch(/15:[0-3]\d–/u);
    press('School run');
    expect(about('Busy times')).toBe('2 busy times');
  });

  test('of one’s own begins in its name', async () => {
    await openQuestions();
    await open('Busy times');
    press('Something else');
    expect(document.activeElement).toBe(field('Name'));
    type('Name', 'Swimming');
    expect(titles()).toContain('Swimming');
    expect(about('Busy times')).toBe('Swimming 10:00 to 11:00, every day');
  });

  test('moves as a whole with its beginning', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    typeAndLeave('From', '3:15');
    expect([field('From').value, field('To').value]).toEqual(['15:15', '16:00']);
    press('End 5 minutes later');
    press('Begin 5 minutes earlier');
    expect(about('School run')).toBe('15:10 to 16:00, Mon to Fri');
  });

  test('that ends before it begins is asked about, and what was typed stays', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    const before = day();
    typeAndLeave('To', '8:00');
    await problem(/ends before it begins/u);
    expect([field('To').value, about('School run'), day()]).toEqual([
      '8:00',
      '08:30 to 09:15, Mon to Fri',
      before,
    ]);
    typeAndLeave('From', '7:30');
    expect([problems(), field('To').value, about('School run')]).toEqual([
      '',
      '08:00',
      '07:30 to 08:00, Mon to Fri',
    ]);
  });

  test('in words gets a kind sentence, and the last good one stays', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    typeAndLeave('From', 'early');
    await problem(/Write a time like/u);
    expect([field('From').value, about('School run')]).toEqual([
      'early',
      '08:30 to 09:15, Mon to Fri',
    ]);
  });

  test('is on the days that are ticked; on none ticked it is every day', async () => {
    await openQuestions();
    await open('Busy times');
    press('Pick-up');
    for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) tick(name);
    expect(about('Pick-up')).toBe('15:00 to 15:45, Fri');
    tick('Friday');
    expect(screen.getByText(/counts for every day/u)).toBeTruthy();
    tick('Sunday');
    expect(about('Pick-up')).toBe('15:00 to 15:45, Sun');
  });

  test('can be removed and put back where it was, and the focus is never lost', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    type('Name', 'Walk to school');
    press('Pick-up');
    const before = day();
    press('Remove Walk to school');
    expect(titles()).not.toContain('Walk to school');
    expect(screen.getByText('Walk to school removed.').getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('Put it back');
    press('Put it back');
    expect(document.activeElement).toBe(line('Walk to school'));
    const group = titles();
    expect(group.indexOf('Walk to school')).toBeLessThan(group.indexOf('Pick-up'));
    expect(day()).toBe(before);
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });

  test('keeps to itself what is half typed, while another is removed', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    press('Pick-up');
    const times = screen.getAllByLabelText<HTMLInputElement>('To');
    fireEvent.input(times[1]!, { target: { value: '15:' } });
    press('Remove School run');
    expect(field('To').value).toBe('15:');
  });

  test('is the 12th and last: then there is a kind word instead of buttons', async () => {
    await openQuestions();
    await open('Busy times');
    for (let count = 0; count < 12; count += 1) press('Pick-up');
    expect(about('Busy times')).toBe('12 busy times');
    expect(screen.queryByRole('button', { name: 'Pick-up' })).toBeNull();
    expect(screen.getByText(/That’s 12, as many as fit here/u)).toBeTruthy();
  });
});

describe('a nursery nap', () => {
  test('is kept to the minute, on its days, and the week has kinds of days', async () => {
    await openQuestions(12);
    expect(screen.queryByRole('group', { name: 'Which days to look at' })).toBeNull();
    const home = day();
    await open('Nursery days');
    press('Nursery nap');
    typeAndLeave('From', '12:10');
    tick('Friday');
    expect(about('Nursery days')).toBe('Nursery nap 12:10 to 13:40, Mon to Thu');
    expect(day()).toContain('12:10–13:40');
    expect(notes()).toMatch(/With the nap at its set time.*first stretch awake.*earlier bedtime/u);
    choose('Fri to Sun', 'Which days to look at');
    expect(day()).toBe(home);
    choose('Mon to Thu', 'Which days to look at');
    expect(day()).toContain('12:10–13:40');
  });

  test('says that the plan keeps it, and what is common on such days', async () => {
    await openQuestions();
    await open('Nursery days');
    expect(screen.getByText(/to the minute.*earlier bedtime on such days is common/u)).toBeTruthy();
  });
});

describe('the temperament', () => {
  test('changes the wind-down and says so; the sleep need stays', async () => {
    await openQuestions();
    await open('Temperament');
    expect(screen.getByText('Evidence: thin, mostly custom')).toBeTruthy();
    choose(/^Easygoing/u, 'Which is most like your child?');
    expect(screen.getByText(/wind-down is 10 minutes shorter.*stays the same/u)).toBeTruthy();
    choose(/^Not sure yet/u, 'Which is most like your child?');
    expect(about('Temperament')).toBe('how your child takes the day');
  });
});

describe('what matters to the family', () => {
  const place = 'Where they sleep at night';
  const feeding = 'Feeding to sleep';
  const protest = 'Protest while something changes';
  const safety = () => screen.queryByRole('heading', { name: 'Safety check: sharing a bed' });

  test('our bed shows the whole safety check at once, openly', async () => {
    await openQuestions(5);
    await open('What matters to us');
    expect(safety()).toBeNull();
    choose('Our bed', place);
    const box = safety()?.parentElement;
    expect(box?.querySelector('details')).toBeNull();
    for (const line of [
      /anyone in the bed smokes/u,
      /drunk alcohol, or taken drugs or medicine/u,
      /before 37 weeks, or weighed 2\.5 kg/u,
      /very tired/u,
      /sofa or armchair/u,
      /alone in an adult bed/u,
      /no pillow, duvet/u,
      /On their back, on a firm, flat mattress/u,
      /advises against sharing a bed/u,
    ]) {
      expect(box?.textContent).toMatch(line);
    }
    expect(
      within(box!).getByRole('link', { name: 'Safer sleep, every sleep' }).getAttribute('href'),
    ).toBe('/articles/safe-sleep/');
    expect(screen.getByText(/safety check for sharing a bed is below/iu)).toBeTruthy();
    choose('Our room', place);
    expect(safety()).toBeNull();
  });

  test('is there again on the next visit, the safety check too', async () => {
    await openQuestions();
    await open('What matters to us');
    choose('Our bed', place);
    leaveThePage();
    await openQuestions();
    expect(about('What matters to us')).toBe('Our bed');
    await open('What matters to us');
    expect(safety()).not.toBeNull();
  });

  test('their own room under 6 months is answered with the advice', async () => {
    await openQuestions(4);
    await open('What matters to us');
    choose('Their own room', place);
    expect(
      screen.getByRole('heading', { name: 'Your room, for at least the first 6 months' }),
    ).toBeTruthy();
  });

  test('feeding to sleep is fine, and a change is one small step from 6 months on', async () => {
    await openQuestions(8);
    await open('What matters to us');
    choose('Suits us', feeding);
    expect(screen.getByText(/common, and it’s fine/u)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Suits us: what goes with it is below.');
    choose('We’d like to change it, gently', feeding);
    choose('More, if it’s short', protest);
    expect(screen.getByText(/one place earlier in the wind-down every 2 days/u)).toBeTruthy();
    expect(screen.getByText(/steps of 15 minutes, with 2 days for each/u)).toBeTruthy();
    choose('No answer', feeding);
    expect(screen.queryByText(/one place earlier/u)).toBeNull();
  });

  test('under 6 months nothing is changed and nobody waits to be comforted', async () => {
    await openQuestions(5);
    await open('What matters to us');
    choose('We’d like to change it, gently', feeding);
    choose('More, if it’s short', protest);
    expect(screen.getByText(/Under 6 months there’s nothing to change/u)).toBeTruthy();
    expect(screen.getByText(/Under 6 months, go to your baby whenever they call/u)).toBeTruthy();
    expect(screen.queryByText(/one place earlier|steps of/u)).toBeNull();
  });
});
