import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { later } from '../../src/components/ui/later.tsx';

afterEach(cleanup);

const Part = ({ name }: { name: string }) => <p>Part {name}</p>;
/** Code that is there in the very moment it is asked for. */
const atOnce = () =>
  ({
    then: (done: (part: { Part: typeof Part }) => void) => done({ Part }),
  }) as unknown as Promise<{ Part: typeof Part }>;

describe('a part whose code comes later', () => {
  test('is nothing at first, and there once its code is', async () => {
    const Later = later(() => Promise.resolve({ Part }), 'Part');
    const { container } = render(<Later name="one" />);
    expect(container.textContent).toBe('');
    expect(await screen.findByText('Part one')).toBeTruthy();
  });

  test('is there in every place, also where another one brought the code in between', async () => {
    const Later = later(atOnce, 'Part');
    await act(() => {
      render(
        <>
          <Later name="one" />
          <Later name="two" />
        </>,
      );
    });
    expect(screen.getAllByText(/^Part/u).map(({ textContent }) => textContent)).toEqual([
      'Part one',
      'Part two',
    ]);
  });

  test('is a sentence that says what to do where its code can’t be loaded', async () => {
    const Later = later(
      () => Promise.reject<{ Part: typeof Part }>(new Error('no signal')),
      'Part',
    );
    render(<Later name="one" />);
    expect((await screen.findByRole('status')).textContent).toMatch(/Reload the page/u);
  });
});
