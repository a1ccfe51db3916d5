import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeShared, mostSharedBytes } from '../../src/domain/shared-routine.ts';
import {
  beginAlong,
  change,
  openTakeAlong,
  rename,
  said,
  tap,
  type AlongReader,
} from '../support/along-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { press } from '../support/routine-page.tsx';

beginOnFreshPages();

let reader: AlongReader;
beforeEach(() => {
  reader = beginAlong();
});

const savedFile = async (place = 0) => {
  const result = decodeShared((await reader.files[place]?.blob.text()) ?? '');
  if (!result.ok) throw new Error(`the file is ${result.problem}`);
  return result.family;
};
const offer = (file: File) =>
  fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [file] } });

describe('the file', () => {
  test('holds everything the family entered', async () => {
    const state = await openTakeAlong();
    await rename(state, 'Mia', 'Home days');
    change(state, { ageBy: 'birth-date', birthDate: '2026-03-23', feeding: 'suits-us' });
    tap(/^File/u);
    press('Save as a file');
    expect(said()).toBe('Saved to your downloads.');
    expect(reader.files[0]?.name).toBe('small-hours-home-days-2026-11-23.json');
    const { children, routines } = await savedFile();
    expect(children).toHaveLength(1);
    expect(children[0]).toMatchObject({
      name: 'Mia',
      birthDate: '2026-03-23',
      feeding: 'suits-us',
    });
    expect(routines[0]).toMatchObject({ name: 'Home days', child: '1' });
  });

  test('of several routines holds all of them, or the one in view', async () => {
    const state = await openTakeAlong();
    await act(async () => {
      const { withRoutine } = await import('../../src/storage/routine.ts');
      state.now.edit((data, now) => withRoutine(data, 'b2', { name: 'Gran’s', since: now }, now));
    });
    tap(/^File/u);
    press('Save all 2 routines');
    press('Save this routine');
    expect((await savedFile(0)).routines.map(({ name }) => name)).toEqual([null, 'Gran’s']);
    expect((await savedFile(1)).routines).toHaveLength(1);
    expect(reader.files.map(({ name }) => name)).toEqual([
      'small-hours-all-2026-11-23.json',
      'small-hours-2026-11-23.json',
    ]);
  });

  test('can be opened again: its day is shown, and nothing is kept until the reader says so', async () => {
    const state = await openTakeAlong();
    change(state, { wakeUp: 390 });
    tap(/^File/u);
    press('Save as a file');
    offer(new File([reader.files[0]!.blob], reader.files[0]!.name));
    const heading = await screen.findByRole('heading', { name: 'This is in the file' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const day = within(screen.getByRole('region', { name: 'This is in the file' }));
    expect(day.getByRole('list', { name: 'The day, in order' }).textContent).toContain('06:30');
    expect(state.now.family.routines).toHaveLength(1);
    press('Keep it');
    expect(state.now.family.routines).toHaveLength(2);
  });

  test.each([
    ['a photo', new File([new Uint8Array(mostSharedBytes + 1)], 'photo.jpg'), /over 32 kB/u],
    ['a letter', new File(['Dear diary'], 'letter.txt'), /isn’t a plan from Small Hours/u],
    [
      'half a plan',
      new File(['{"app":"small-hours","kind":"shared-routine","ver'], 'plan.json'),
      /Save it again where it came from/u,
    ],
    [
      'a plan of a later version',
      new File(['{"app":"small-hours","kind":"shared-routine","version":9}'], 'plan.json'),
      /Reload the page/u,
    ],
  ])('that is %s gets a kind sentence', async (_what, file, sentence) => {
    const state = await openTakeAlong();
    tap(/^File/u);
    offer(file);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(sentence));
    expectKindWords(screen.getByRole('alert').textContent);
    expect(screen.queryByRole('heading', { name: 'This is in the file' })).toBeNull();
    expect(state.now.family.routines).toHaveLength(1);
  });

  test('that is too big is not even read', async () => {
    await openTakeAlong();
    tap(/^File/u);
    const file = new File(['x'], 'film.mp4');
    const read = vi.spyOn(file, 'text');
    Object.defineProperty(file, 'size', { value: 5_000_000_000 });
    offer(file);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/over 32 kB/u));
    expect(read).not.toHaveBeenCalled();
  });
});
