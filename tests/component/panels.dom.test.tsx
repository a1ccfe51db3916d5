import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { openPanel, openRoutine, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const titles = () => [...document.querySelectorAll('summary b')].map((one) => one.textContent);
const folded = [
  'Fit it to your family',
  'Another day, another child',
  'Today went differently',
  'Move it gently',
  'Take it with you',
];

describe('what else the builder can do', () => {
  test('is folded, and each part says what is inside', async () => {
    await openRoutine();
    expect(titles()).toEqual([...folded, 'Where these numbers come from']);
    for (const summary of document.querySelectorAll('summary')) {
      expect(summary.querySelector('small')?.textContent).not.toBe('');
      expect(summary.parentElement?.children).toHaveLength(1);
    }
  });

  test.each([
    ['Fit it to your family', 'Busy times'],
    ['Another day, another child', /Another routine/u],
    ['Today went differently', 'What happened?'],
    ['Move it gently', 'What to move'],
    ['Take it with you', 'Copy as text'],
  ])('%s opens', async (title, inside) => {
    await openRoutine();
    const panel = await openPanel(title);
    expect(panel.textContent).toMatch(inside);
  });

  test('leaves out what needs a clock under 4 months', async () => {
    await openRoutine();
    typeAndLeave('Age in months', '2');
    expect(titles()).not.toContain('Today went differently');
    expect(titles()).not.toContain('Move it gently');
    const fit = screen.getByText('Fit it to your family').nextElementSibling;
    expect(fit?.textContent).toBe('temperament, what matters, wind-down');
  });

  test('is on the builder’s own page, and not in an article', async () => {
    await openRoutine({ inArticle: true });
    expect(titles()).toEqual(['Where these numbers come from']);
    expect(screen.queryByText('Take it with you')).toBeNull();
  });

  test.each([
    ['on the same day', '2026-11-24T16:00:00', true],
    ['in the night after it, when it is not over yet', '2026-11-25T02:00:00', true],
    ['when the next day has begun', '2026-11-25T07:00:00', false],
  ])('shows what went differently %s: %s', async (_when, time, isOpen) => {
    await openRoutine();
    const panel = await openPanel('Today went differently');
    fireEvent.click(await screen.findByRole('button', { name: 'No nap' }));
    expect(panel.textContent).toMatch(/Back to the usual day/u);
    leaveThePage();
    vi.setSystemTime(new Date(time));
    await openRoutine();
    const title = screen.getByText('Today went differently', { selector: 'summary b' });
    expect(title.closest('details')?.open).toBe(isOpen);
  });
});
