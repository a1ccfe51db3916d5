import type { SearchQuery } from '../../domain/search-query.ts';
import { Icon } from '../ui/Icon.tsx';
import { Filter } from './Filter.tsx';
import type { Answer } from './search-types.ts';
import { kindWords } from './search-words.ts';

interface FiltersProps {
  ages: readonly string[];
  topics: readonly string[];
  counts: Answer['counts'];
  query: SearchQuery;
  onChoose: (choice: Partial<SearchQuery>) => void;
}

/** What narrows the results: ages in sight, topics and kinds of pages on a tap. */
export function Filters({ ages, topics, counts, query, onChoose }: FiltersProps) {
  const { age, topic, kind } = query;
  const asked = { query, onChoose };
  const chosen = [topic, kind && (kindWords as Record<string, string>)[kind]].filter(Boolean);
  return (
    <div class="filters">
      <Filter name="age" label="Age" all="Any age" options={ages} counts={counts.ages} {...asked} />
      <details class="more-filters">
        <summary>
          {chosen.join(', ') || 'Topic and kind'} <Icon name="down" class="icon-s" />
        </summary>
        <Filter
          name="topic"
          label="Topic"
          all="Any topic"
          options={topics}
          counts={counts.topics}
          {...asked}
        />
        <Filter
          name="kind"
          label="Kind"
          all="Anything"
          options={Object.keys(kindWords)}
          words={kindWords}
          counts={counts.kinds}
          {...asked}
        />
      </details>
      {(age || topic || kind) && (
        <button
          type="button"
          class="clear-filters"
          onClick={() => {
            onChoose({ age: '', topic: '', kind: '' });
          }}
        >
          Clear filters
        </button>
      )}
    </div>
  );
}
