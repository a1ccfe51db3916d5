import { useEffect, useRef } from 'preact/hooks';
import { siteKey } from '../../brand/index.ts';
import { saveFile } from './save-file.ts';

/** A text that is not safely saved here, and what may be done with it. */
interface KeptTextEntry {
  kind: string;
  text: string;
  /** Of a damaged text that was set aside, which of them it is. */
  number?: number;
  /** Lets go of a damaged text; tries again to save the other one. */
  done: () => void;
}

/** How well entries are kept, what was set aside, and what is not saved. */
export interface SaveTroubleProps {
  /** How well what the reader enters is kept: `ok` and `empty` say nothing. */
  status: 'ok' | 'empty' | 'blocked' | 'damaged' | 'newer' | 'full';
  aside: readonly KeptTextEntry[];
}

const words: Partial<Record<SaveTroubleProps['status'], string>> = {
  blocked:
    'This browser doesn’t let pages keep anything, so what you enter lasts until you close this page. A private window often does this.',
  full: 'There’s no room left on this device to save this. It stays here until you close the page. We keep trying.',
  newer:
    'A newer version of this page saved what is here. Reload to get it. Until then nothing is written over.',
  damaged:
    'Part of what was saved here couldn’t be read. We kept it as it is, and show what we could.',
};

/** Where so many damaged texts wait that the latest could not be put beside them. */
const stuck =
  'There’s no more room for texts like that, so what you change isn’t saved until you let one of them go below. Keep it as a file first, if you like.';

/** Seconds until the next try: 5, 10, 20, and so on up to 5 minutes. */
const pause = (tries: number) => Math.min(5 * 2 ** tries, 300);

/** Tries again, with a growing pause, for as long as there is something to try. */
const useRetry = (retry: (() => void) | undefined) => {
  const trying = retry !== undefined;
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!trying) return;
    let tries = 0;
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(
        () => {
          tries += 1;
          latest.current?.();
          wait();
        },
        pause(tries) * 1000,
      );
    };
    wait();
    return () => {
      clearTimeout(timer);
    };
  }, [trying]);
};

/** Says in words what keeps entries from being saved, and hands out what was set aside. */
export function SaveTrouble({ status, aside }: SaveTroubleProps) {
  const sentence = words[status];
  const unsaved = aside.filter(
    ({ number, text }) => number === undefined && text.includes('"at":'),
  );
  useRetry(
    status === 'full' || status === 'blocked'
      ? () => {
          for (const { done } of unsaved) done();
        }
      : undefined,
  );
  return (
    <div class="save-notice" role="status">
      {sentence && <p>{sentence}</p>}
      {aside.some(({ number }) => number === 0) && <p>{stuck}</p>}
      {unsaved.map(({ kind, text }) => (
        <p class="row" key={kind}>
          <button
            type="button"
            class="btn"
            onClick={() => {
              saveFile(`${siteKey}-${kind}-not-saved.json`, 'application/json', text);
            }}
          >
            Keep it as a file
          </button>
        </p>
      ))}
      {aside
        .filter(({ number }) => number !== undefined)
        .map(({ kind, number, text, done }) => (
          <div key={`${kind}-${number}`}>
            <p>Something saved here earlier couldn’t be read. It’s still kept on this device.</p>
            <p class="row">
              <button
                type="button"
                class="btn"
                onClick={() => {
                  const type = 'text/plain;charset=utf-8';
                  saveFile(`${siteKey}-${kind}-set-aside-${number}.txt`, type, text);
                }}
              >
                Save it as a file
              </button>
              <button type="button" class="btn btn-quiet" onClick={done}>
                Let it go
              </button>
            </p>
          </div>
        ))}
    </div>
  );
}
