import { Icon } from '../ui/Icon.tsx';

/** Whom to call in an emergency, by country. */
export interface EmergencyLine {
  country: string;
  tel: string;
}

interface HelpPanelProps {
  lines: readonly EmergencyLine[];
  helpUrl: string;
  /** What to do when it is too much. */
  cryingUrl: string;
}

/** For words that can mean an emergency or despair: whom to call, before any result. */
export function HelpPanel({ lines, helpUrl, cryingUrl }: HelpPanelProps) {
  return (
    <section class="call call-care search-urgent" aria-labelledby="urgent">
      <Icon name="doctor" />
      <p class="call-title" id="urgent">
        If something feels wrong, call
      </p>
      <div>
        <p>
          Trouble breathing, very hard to wake, a fit (seizure), or blue, grey or very pale: call
          now. Under 3 months with 38 °C (100.4 °F) or more: get medical help straight away.
        </p>
        <p class="search-calls">
          {lines.map(({ country, tel }) => (
            <a key={country} class="btn" href={`tel:${tel}`}>
              {country}: {tel}
            </a>
          ))}
        </p>
        <p>
          Too much right now? Put your baby down on their back in their empty cot (crib) and{' '}
          <a href={cryingUrl}>step away for a few minutes</a>. There are people to talk to, for you
          too.
        </p>
        <p>
          <a href={helpUrl}>When to get help now</a>
        </p>
      </div>
    </section>
  );
}
