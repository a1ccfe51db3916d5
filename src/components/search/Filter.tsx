import { Icon } from '../ui/Icon.tsx';

interface FilterProps {
  label: string;
  /** The words of the choice that does not narrow. */
  all: string;
  options: readonly string[];
  /** What options are called, where that is not what they are. */
  words?: Readonly<Record<string, string>>;
  counts: Record<string, number>;
  chosen: string;
  onChoose: (option: string) => void;
}

/** A row of choices that narrow the results, each with how many pages it would leave. */
export function Filter({ label, all, options, words, counts, chosen, onChoose }: FilterProps) {
  const useful = options.filter((option) => counts[option] || option === chosen);
  if (useful.length === 0) return null;
  return (
    <fieldset class="filter">
      <legend class="vh">{label}</legend>
      <div class="chips chips-scroll">
        {['', ...useful].map((option) => (
          <label key={option} class="chip">
            <input
              type="radio"
              name={label}
              checked={option === chosen}
              onChange={() => {
                onChoose(option);
              }}
            />
            <span>
              <Icon name="check" class="tick" />
              {option ? (words?.[option] ?? option) : all}
              {option && <span class="n">{counts[option] ?? 0}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
