import { Disclosure } from '../ui/Disclosure.tsx';
import { later } from '../ui/later.tsx';
import { momentInWords, sizeInWords } from '../ui/moment-words.ts';
import type { DataState, Removal, StoredEntry } from './data-state.ts';
import { titleOf } from './key-words.ts';

/** One stored key, with all that is needed to see and delete what lies in it. */
export interface StoredThingProps {
  entry: StoredEntry;
  data: DataState;
  /** What the site's own small steps say, by id. */
  words: Record<string, string>;
  onRemove: (what: Removal, title: string) => void;
}

const StoredContent = later(() => import('./StoredContent.tsx'), 'StoredContent');

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** One stored key in plain words: its size, when it was saved, and on a tap what lies in it. */
export function StoredThing(props: StoredThingProps) {
  const { key, text, savedAt } = props.entry;
  const saved = savedAt ? `, saved ${momentInWords(savedAt, Date.now(), props.data.clock)}` : '';
  return (
    <Disclosure
      id={`stored-${key}`}
      title={titleOf(props.entry)}
      about={sizeInWords(bytesOf(text)) + saved}
    >
      <StoredContent {...props} />
    </Disclosure>
  );
}
