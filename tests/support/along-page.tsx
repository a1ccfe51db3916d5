import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { RoutineState } from '../../src/components/routine/routine-state.ts';
import { catchFiles, type CaughtFile } from './caught-files.ts';
import { ages } from './load-ages.ts';

/** The builder’s state as a page has it: read `now` again after each change. */
export interface OpenState {
  readonly now: RoutineState;
}

/** Opens a page that shows `draw` with the builder’s live state. Call it on a fresh page. */
export async function openWith(
  draw: (routine: RoutineState) => preact.ComponentChildren,
): Promise<OpenState> {
  const { useRoutine } = await import('../../src/components/routine/routine-state.ts');
  const seen: { now?: RoutineState } = {};
  function Page() {
    const routine = useRoutine(ages, undefined);
    seen.now = routine;
    return <>{draw(routine)}</>;
  }
  render(<Page />);
  return seen as OpenState;
}

/** Opens a page with everything a plan can be taken along as. */
export async function openTakeAlong(): Promise<OpenState> {
  const { TakeAlong } = await import('../../src/components/routine/TakeAlong.tsx');
  return openWith((routine) => (
    <TakeAlong id="along" routine={routine} sheetUrl="/routine/sheet/" sourcesUrl="/sources/" />
  ));
}

/** Opens a page with the plan of a link on it; `visit` counts the links opened on the page before. */
export async function openLink(hash: string, visit = 0): Promise<OpenState> {
  history.replaceState(null, '', `/routine/${hash}`);
  const { ReceivedRoutine } = await import('../../src/components/routine/ReceivedRoutine.tsx');
  return openWith((routine) => (
    <ReceivedRoutine
      id="received"
      routine={routine}
      sourcesUrl="/sources/"
      linked={{ hash, visit }}
    />
  ));
}

/** What a reader of a page has got so far. */
export interface AlongReader {
  /** What was put on the clipboard, in order. */
  readonly copied: readonly string[];
  readonly files: readonly CaughtFile[];
}

const clipboard = (writeText: (text: string) => Promise<void>) => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);
};

/** It is noon on 23 November 2026 in Britain, and pages may copy and hand out files. */
export function beginAlong(): AlongReader {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  const copied: string[] = [];
  clipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  return { copied, files: catchFiles() };
}

/** A browser that doesn’t let pages copy. */
export function refuseClipboard(): void {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
}

/** What the page said politely. */
export const said = () => screen.getByRole('status').textContent;

/** One of the ways to take a plan along, by the beginning of its name. */
export const action = (name: RegExp) => screen.getByRole('button', { name });

/** Chooses one of the ways to take a plan along. */
export const tap = (name: RegExp) => fireEvent.click(action(name));

/** Answers questions of the builder. */
export function change(state: OpenState, answers: Parameters<OpenState['now']['take']>[0]): void {
  void act(() => {
    state.now.take(answers);
  });
}

/** Gives the first child and the first routine their names. */
export const rename = (state: OpenState, child: string | null, routine: string | null) =>
  act(async () => {
    const { withChild, withRoutine } = await import('../../src/storage/routine.ts');
    state.now.edit((data, now) =>
      withRoutine(withChild(data, 'first', { name: child }, now), 'first', { name: routine }, now),
    );
  });
