import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StepperField } from '../../src/components/ui/StepperField.tsx';

const onStep = vi.fn();
const onType = vi.fn<(text: string) => string | null>();

type Props = Parameters<typeof StepperField>[0];
const fieldWith = (change: Partial<Props> = {}) => (
  <StepperField
    id="amount"
    label="Amount"
    text="2"
    onType={onType}
    onStep={onStep}
    lessLabel="1 fewer"
    moreLabel="1 more"
    hint="A hint."
    {...change}
  />
);

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const more = () => screen.getByRole('button', { name: '1 more' });
const less = () => screen.getByRole('button', { name: '1 fewer' });
const typeIn = (text: string) => fireEvent.input(input(), { target: { value: text } });
const leaveWith = (text: string) => fireEvent.change(input(), { target: { value: text } });
const described = () =>
  (input().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.querySelector(`#${id}`)?.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  onType.mockReturnValue(null);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('a value with two buttons', () => {
  test('is a text field with its name and hint, and buttons that say what they do', () => {
    render(fieldWith());
    expect([input().value, described()]).toEqual(['2', ['A hint.']]);
    fireEvent.click(more());
    fireEvent.click(less());
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });

  test('shows a new value that comes from elsewhere', () => {
    const { rerender } = render(fieldWith());
    rerender(fieldWith({ text: '3' }));
    expect(input().value).toBe('3');
  });

  test('keeps what is being typed, even when the value changes meanwhile', () => {
    const { rerender } = render(fieldWith());
    typeIn('3 n');
    rerender(fieldWith({ text: '3' }));
    expect(input().value).toBe('3 n');
    leaveWith('3 n');
    expect(input().value).toBe('3');
  });

  test('keeps what can’t be used, and says why only when the field is left', () => {
    onType.mockReturnValue('Try a number.');
    render(fieldWith());
    typeIn('lots');
    expect([screen.getByRole('alert').textContent, input().getAttribute('aria-invalid')]).toEqual([
      '',
      null,
    ]);
    leaveWith('lots');
    expect(screen.getByRole('alert').textContent).toBe('Try a number.');
    expect([input().value, input().getAttribute('aria-invalid')]).toEqual(['lots', 'true']);
    expect(described()).toEqual(['Try a number.', 'A hint.']);
  });

  test('takes its sentence back as soon as what is typed can be used', () => {
    onType.mockReturnValue('Try a number.');
    render(fieldWith());
    leaveWith('lots');
    onType.mockReturnValue(null);
    typeIn('4');
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(input().hasAttribute('aria-invalid')).toBe(false);
  });

  test('forgets an unusable text when a button is pressed', () => {
    onType.mockReturnValue('Try a number.');
    render(fieldWith());
    leaveWith('lots');
    fireEvent.click(more());
    expect([input().value, screen.getByRole('alert').textContent]).toEqual(['2', '']);
  });

  test('does not move past its ends, and says so to everybody', () => {
    render(fieldWith({ atLeast: true }));
    fireEvent.click(less());
    expect(onStep).not.toHaveBeenCalled();
    expect([less().getAttribute('aria-disabled'), more().getAttribute('aria-disabled')]).toEqual([
      'true',
      'false',
    ]);
    // A button that is out of reach of the keyboard would lose the reader's place.
    expect(less().hasAttribute('disabled')).toBe(false);
  });
});

describe('a button that is held down', () => {
  const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

  test('goes on stepping, and letting go ends it without one more', async () => {
    render(fieldWith());
    fireEvent.pointerDown(more());
    await wait(499);
    expect(onStep).not.toHaveBeenCalled();
    await wait(500);
    const steps = onStep.mock.calls.length;
    expect(steps).toBeGreaterThan(2);
    fireEvent.pointerUp(more());
    fireEvent.click(more());
    await wait(5000);
    expect(onStep).toHaveBeenCalledTimes(steps);
    fireEvent.click(more());
    expect(onStep).toHaveBeenCalledTimes(steps + 1);
  });

  test.each(['pointerLeave', 'pointerCancel', 'contextMenu'] as const)(
    'ends with %s',
    async (end) => {
      render(fieldWith());
      fireEvent.pointerDown(more());
      fireEvent[end](more());
      await wait(5000);
      expect(onStep).not.toHaveBeenCalled();
    },
  );

  test('stops at the end of its range', async () => {
    const { rerender } = render(fieldWith());
    fireEvent.pointerDown(more());
    await wait(700);
    const steps = onStep.mock.calls.length;
    rerender(fieldWith({ atMost: true }));
    await wait(5000);
    expect(onStep).toHaveBeenCalledTimes(steps);
  });

  test('stops when the field goes away', async () => {
    const { unmount } = render(fieldWith());
    fireEvent.pointerDown(more());
    unmount();
    await wait(5000);
    expect(onStep).not.toHaveBeenCalled();
  });
});
