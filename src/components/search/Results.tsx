import { excerptParts } from '../../domain/search-excerpt.ts';
import { Icon } from '../ui/Icon.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { atOnce, type Found, type WayOn } from './search-state.ts';

function Excerpt({ excerpt }: { excerpt: string }) {
  return (
    <p>
      …
      {excerptParts(excerpt).map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : text,
      )}
      …
    </p>
  );
}

interface ResultsProps {
  found: Found[];
  /** How many were found in all. */
  total: number;
  onMore: () => void;
}

/** The articles that were found, as a plain list of links, and a way to see the rest of them. */
export function Results({ found, total, onMore }: ResultsProps) {
  const focus = useFocus();
  const more = Math.min(atOnce, total - found.length);
  return (
    <>
      <ul class="reads">
        {found.map(({ url, title, excerpt, facts }, place) => (
          <li key={url} class="read">
            <h2 class="read-title">
              <a id={`result-${place + 1}`} class="whole" href={url}>
                {title}
              </a>
            </h2>
            <Excerpt excerpt={excerpt} />
            <p class="tags">
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            focus(`result-${found.length + 1}`);
            onMore();
          }}
        >
          Show {more} more
        </button>
      )}
    </>
  );
}

/** Nothing was found: why that may be, and ways on that were picked by hand. */
export function NoResults({ waysOn, narrowed }: { waysOn: WayOn[]; narrowed: boolean }) {
  return (
    <div class="empty">
      <p>
        {narrowed
          ? 'Nothing fits all of that. Try any age and any topic.'
          : 'Shorter words often work better: “nap”, “holiday”, “5 am”. Or start here:'}
      </p>
      <ul class="ways">
        {waysOn.map(({ url, title, text }) => (
          <li key={url}>
            <a class="way" href={url}>
              <b>{title}</b>
              <small>{text}</small>
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
