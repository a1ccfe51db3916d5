import { Icon } from '../ui/Icon.tsx';

/** A way on that was picked by hand. */
export interface WayOn {
  url: string;
  title: string;
  text: string;
}

/** Nothing was found: why that may be, and ways on that were picked by hand. */
export function NoResults({ waysOn, narrowed }: { waysOn: readonly WayOn[]; narrowed: boolean }) {
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
