import { useRef, useState } from 'preact/hooks';
import { FieldProblem } from './FieldProblem.tsx';
import { countryName } from './device-zones.ts';

/** A place that stands for its time zone. */
export interface PickedPlace {
  /** `Europe/London`. */
  readonly zone: string;
  readonly name: string;
  /** A code of two letters, or ''. */
  readonly country: string;
}

interface ZonePickerProps {
  /** Unique on the page. */
  id: string;
  label: string;
  chosen: PickedPlace;
  /** The zone the device is set to: its place says so. */
  own: string;
  /** The places that fit what was typed, best first; the device’s own for nothing typed. */
  find: (typed: string, most: number) => readonly PickedPlace[];
  onChoose: (place: PickedPlace) => void;
  hint?: string;
}

/** How many places are offered at a time: what fits above the keyboard of a phone. */
const most = 6;

/** A place in words: “Manchester, United Kingdom”. */
const inWords = ({ name, country }: PickedPlace) =>
  country === '' || countryName(country) === name ? name : `${name}, ${countryName(country)}`;

const nothingFound = (typed: string) =>
  `No place found for “${typed.trim()}”. Try the nearest big city, or the country.`;

/**
 * A time zone, chosen by a place in it: what fits is offered while somebody types, as buttons in a
 * list. Enter takes the first. What was typed stays until a place is chosen.
 */
export function ZonePicker(props: ZonePickerProps) {
  const { id, label, chosen, own, find, onChoose, hint } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = typed === null ? [] : find(typed, most);
  const count = found.length === 1 ? '1 place' : `${found.length} places`;

  const choose = (place: PickedPlace) => {
    setTyped(null);
    setProblem('');
    onChoose(place);
    input.current?.focus();
  };
  /** What is amiss with a text that was left without choosing. */
  const left = () => {
    if (typed === null) return;
    setProblem(found.length > 0 ? 'Choose one of the places in the list.' : nothingFound(typed));
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === null) return;
    setTyped(null);
    setProblem('');
    input.current?.focus();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        class="input"
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="words"
        spellcheck={false}
        enterkeyhint="search"
        value={typed ?? inWords(chosen)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[`${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')}
        onFocus={(event) => {
          // The whole place goes with the first letter typed.
          if (typed === null) event.currentTarget.select();
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setProblem('');
        }}
        onBlur={(event) => {
          const to = event.relatedTarget;
          if (!(to instanceof Node && list.current?.contains(to))) left();
        }}
        onKeyDown={(event) => {
          onEscape(event);
          if (event.key !== 'Enter' || typed === null) return;
          event.preventDefault();
          const [first] = found;
          if (first) choose(first);
          else left();
        }}
      />
      {found.length > 0 && (
        <ul ref={list} class="zone-places" aria-label={`${label}: places`}>
          {found.map((place) => (
            <li key={`${place.zone} ${place.name}`}>
              <button
                type="button"
                class="btn"
                onKeyDown={onEscape}
                onClick={() => {
                  choose(place);
                }}
              >
                {inWords(place)}
                {place.zone === own && <small>this device’s time</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* Below the list, which must not move under the finger that leaves the field for it. */}
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      <p class="vh" role="status">
        {typed !== null && (found.length > 0 ? `${count}, below.` : 'No place found.')}
      </p>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
