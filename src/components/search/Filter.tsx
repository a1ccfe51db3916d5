import type { SearchQuery } from '../../domain/search-query.ts';
import { Icon } from '../ui/Icon.tsx';

interface FilterProps {
  /** What of the query the row is about. */
  name: 'age' | 'topic' | 'kind';
  label: string;
  /** The words of the choice that does not narrow. */
  all: string;
  options: readonly string[];
  /** What options are called, where that is not what they are. */
  words?: Readonly<Record<string, string>>;
  counts: Record<string, number>;
  query: SearchQuery;
  onChoose: (choice: Partial<SearchQuery>) => void;
}

/** A row of choices that narrow the results, each with how many pages it would leave. */
export function Filter(props: FilterProps) {
  const { name, label, all, options, words, counts, query, onChoose } = props;
  const chosen = query[name];
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
                onChoose({ [name]: option });
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
