import { useEffect, useRef } from 'preact/hooks';
import { countInWords, momentInWords } from '../ui/moment-words.ts';
import { looseKinds, type DataState, type OpenedFile } from './data-state.ts';
import { notLoaded, notSaved } from './data-words.ts';
import { lightInWords, listInWords } from './file-words.ts';
import { holdingsOf } from './holdings.ts';

interface FoundInFileProps {
  data: DataState;
  words: Record<string, string>;
  file: OpenedFile;
  /** It was brought back, or not wanted. */
  onClose: (said: string, undo: (() => boolean) | null) => void;
}

/** What a file holds, in words, and the choice of what to do with it. */
export function FoundInFile({ data, words, file, onClose }: FoundInFileProps) {
  const { holds, savedAt, complete } = file;
  // It comes after a file was chosen, perhaps below the screen: the focus goes to it.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [file]);
  const parts = [
    ...holdingsOf(looseKinds(holds), words).map(({ count }) => count),
    lightInWords(holds.light),
    countInWords(
      holds.setAside.length,
      'text that couldn’t be read',
      'texts that couldn’t be read',
    ),
  ];
  const bringBack = (how: 'add' | 'replace') => () => {
    const done = how === 'add' ? 'Added to what is here.' : 'Put in place of what was here.';
    data.bringBack(file, how).then(
      ({ saved, undo }) => {
        if (saved) onClose(done, undo);
        else onClose(notSaved, null);
      },
      () => {
        onClose(notLoaded, null);
      },
    );
  };
  return (
    <div class="found" ref={place} tabIndex={-1}>
      <h3>In this file</h3>
      {savedAt > 0 && <p>Saved {momentInWords(savedAt, Date.now(), data.clock)}.</p>}
      <p>It holds {listInWords(parts)}.</p>
      {!complete && (
        <p>Part of the file couldn’t be read. This is what could; the file stays as it is.</p>
      )}
      {data.closed === null && (
        <div class="row">
          <button type="button" class="btn" onClick={bringBack('add')}>
            Add to what is here
          </button>
          <button type="button" class="btn" onClick={bringBack('replace')}>
            Put it in place of what is here
          </button>
          <button
            type="button"
            class="btn btn-quiet"
            onClick={() => {
              onClose('Nothing was changed.', null);
            }}
          >
            Not now
          </button>
        </div>
      )}
      <p class="hint">
        Adding keeps both; where both have the same thing, the later change stays. Either can be
        undone until you close this page.
      </p>
    </div>
  );
}
