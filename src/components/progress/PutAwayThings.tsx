import { Disclosure } from '../ui/Disclosure.tsx';

interface PutAwayThingsProps {
  /** What they are, folded: “2 lists”. */
  about: string;
  things: readonly { id: string; text: string }[];
  onBringBack: (id: string) => void;
}

/** What was put away, folded: it can be found again on any later day. Nothing where there is none. */
export function PutAwayThings({ about, things, onBringBack }: PutAwayThingsProps) {
  if (things.length === 0) return null;
  return (
    <Disclosure title="Put away" about={about}>
      <ul class="stack">
        {things.map(({ id, text }) => (
          <li key={id} class="row">
            <span>{text}</span>
            <button
              type="button"
              class="btn"
              onClick={() => {
                onBringBack(id);
              }}
            >
              <span>
                Bring back<span class="vh"> {text}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
