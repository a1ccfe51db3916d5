import { askWorker, canKeepPages } from '../../offline/ask-worker.ts';
import type { OfflineState } from '../../offline/messages.ts';
import { endSaid, isWhole, sizeSaid } from '../../offline/offline-words.ts';

/** Asks the browser not to clear this by itself. Firefox may never answer: nobody waits. */
const askToStay = () => {
  // Older browsers have none, and it is not there without a secure connection.
  const { storage } = navigator as { storage?: StorageManager };
  storage?.persist().catch(() => undefined);
};

/**
 * Makes “Keep everything on this phone” work, in a section that has its parts ready: the size is said
 * first, the progress is shown, and all of it can be stopped, gone on with, and taken off again.
 */
export const startWholeSite = (section: HTMLElement): void => {
  // The page has all of them (WholeSite.astro).
  const part = (name: string): HTMLElement => {
    const found = section.querySelector<HTMLElement>(`[data-whole=${name}]`);
    if (!found) throw new Error(`The section has no ${name}.`);
    return found;
  };
  const bar = part('bar') as HTMLProgressElement;
  const [size, said, keep, stop] = [part('size'), part('said'), part('keep'), part('stop')];
  const [off, forget] = [part('off'), part('forget')];
  let isStopped = true;

  const show = (state: OfflineState) => {
    size.textContent = sizeSaid(state);
    bar.max = state.files;
    bar.value = state.kept;
    bar.hidden = stop.hidden = isStopped;
    keep.hidden = !isStopped || isWhole(state);
    keep.textContent = state.brought ? 'Go on' : 'Keep everything';
    off.hidden = !isStopped || !state.brought;
    forget.hidden = !isStopped;
  };
  const refuse = () => {
    size.textContent = 'This browser doesn’t keep pages. A private window often doesn’t.';
  };

  /** Brings some more, until all is there, something is in the way, or the reader stops it. */
  const goOn = async (state: OfflineState): Promise<OfflineState> => {
    show(state);
    if (isStopped || isWhole(state) || state.problem) return state;
    return goOn(await askWorker({ ask: 'keep-some' }));
  };
  keep.onclick = async () => {
    askToStay();
    isStopped = false;
    said.textContent = 'Fetching…';
    const begin = goOn(await askWorker({ ask: 'state' }));
    stop.focus();
    const end = await begin;
    isStopped = true;
    show(end);
    said.textContent = endSaid(end);
    (isWhole(end) ? off : keep).focus();
  };
  stop.onclick = () => {
    isStopped = true;
  };
  const letGo = async (what: 'whole' | 'read', words: string) => {
    show(await askWorker({ ask: 'let-go', what }));
    said.textContent = words;
    keep.focus();
  };
  off.onclick = () =>
    letGo('whole', 'Taken off. Help, the tools and what you read are still here.');
  forget.onclick = () =>
    letGo(
      'read',
      'Nothing shows any more which pages you read. Help and the tools are still here.',
    );

  if (canKeepPages()) askWorker({ ask: 'state' }).then(show, refuse);
  else refuse();
};
