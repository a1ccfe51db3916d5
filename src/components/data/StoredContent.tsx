import { Icon } from '../ui/Icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { looseKinds } from './data-state.ts';
import { titleOf } from './key-words.ts';
import { holdingsOf } from './holdings.ts';
import type { StoredThingProps } from './StoredThing.tsx';

/** The text with line breaks where it is JSON, else as it is. */
const laidOut = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

interface PressProps {
  icon: 'trash' | 'download';
  words: string;
  /** Of what, for screen readers. */
  what: string;
  onPress: () => void;
}

function Press({ icon, words, what, onPress }: PressProps) {
  return (
    <button type="button" class="btn" onClick={onPress}>
      <Icon name={icon} />
      <span>
        {words}
        <span class="vh">: {what}</span>
      </span>
    </button>
  );
}

/** What lies under one key, to read, to save as a file, and to delete piece by piece. */
export function StoredContent({ entry, data, words, onRemove }: StoredThingProps) {
  const { key, kind, number, text } = entry;
  const damaged = number !== undefined;
  const isPlain = damaged || kind === 'light' || kind === 'backup';
  const title = titleOf(entry);
  const held = isPlain
    ? []
    : holdingsOf(looseKinds(data.all), words).filter((holding) => holding.kind === kind);
  const save = () => {
    const type = isPlain ? 'text/plain;charset=utf-8' : 'application/json';
    saveFile(`${key.replaceAll(':', '-')}.${isPlain ? 'txt' : 'json'}`, type, text);
  };
  return (
    <div class="stack">
      {held.map((holding) => (
        <section class="held" key={holding.id}>
          <h3>{holding.title}</h3>
          <ul>
            {holding.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          {data.closed === null && (
            <Press
              icon="trash"
              words="Delete"
              what={holding.title.toLowerCase()}
              onPress={() => onRemove(holding, holding.title.toLowerCase())}
            />
          )}
        </section>
      ))}
      {!isPlain && held.length === 0 && (
        <p>
          Nothing that you entered. What is left is a note of when it was deleted, so that no other
          open tab brings it back.
        </p>
      )}
      <div class="row">
        <Press icon="download" words="Save as a file" what={title} onPress={save} />
        {isPlain && data.closed === null && (
          <Press
            icon="trash"
            words="Delete"
            what={title}
            onPress={() =>
              onRemove(
                damaged ? { kind: 'damaged', text } : { kind: kind === 'light' ? kind : 'backup' },
                title.toLowerCase(),
              )
            }
          />
        )}
      </div>
      <details class="raw">
        <summary>Exactly as it is stored</summary>
        <pre>{laidOut(text)}</pre>
      </details>
    </div>
  );
}
