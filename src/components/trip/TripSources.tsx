import { sourceLink } from '../../domain/source-link.ts';

interface TripSourcesProps {
  ids: readonly string[];
  /** Where the records of sources are. */
  sourcesUrl: string;
}

/** Links to the records behind a sentence, as the routine page has them. */
export function TripSources({ ids, sourcesUrl }: TripSourcesProps) {
  return ids.map((id, index) => (
    <span key={id}>
      {' '}
      <a class="source-link" href={sourceLink(sourcesUrl, id)}>
        Source {index + 1}
      </a>
    </span>
  ));
}
