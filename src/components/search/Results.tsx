import { Icon, type IconName } from '../ui/Icon.tsx';
import type { Found, Kind, Part } from './search-types.ts';

/** What stands beside pages that are not articles. */
const signs: Record<Kind, IconName | null> = {
  Article: null,
  Tool: 'routine',
  Help: 'doctor',
  Word: 'note',
};

function Excerpt({ parts }: { parts: readonly Part[] }) {
  return (
    <p>
      …{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}…
    </p>
  );
}

interface ResultsProps {
  found: readonly Found[];
  /** What was looked for instead of what was typed: said once, and not for each of them. */
  shownFor?: string | undefined;
  /** A link of this one is followed. */
  onOpen?: (found: Found) => void;
}

/** The pages that were found, as a plain list of links. */
export function Results({ found, shownFor, onOpen }: ResultsProps) {
  return (
    <ul class="reads">
      {found.map((one, place) => {
        const { url, title, kind, excerpt, facts, sub, why } = one;
        const sign = signs[kind];
        const open = () => onOpen?.(one);
        return (
          <li key={url} class={sign ? 'read read-tool' : 'read'}>
            {sign && <Icon name={sign} />}
            <h2 class="read-title">
              <a class="whole" id={`found-${place}`} href={url} onClick={open}>
                {title}
              </a>
            </h2>
            {excerpt.length > 0 && <Excerpt parts={excerpt} />}
            {sub && (
              <p class="read-sub">
                <a id={`found-${place}-part`} href={sub.url} onClick={open}>
                  {sub.title}
                </a>
              </p>
            )}
            <p class="tags">
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
              {why && !shownFor?.includes(why) && <span class="why">found by “{why}”</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
