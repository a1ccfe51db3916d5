import { sourceLink } from '../../domain/source-link.ts';

interface SourceLinksProps {
  ids: readonly string[];
  /** Where the records of sources are. */
  sourcesUrl: string;
  /** All the records of the text, in the order of naming: they are numbered by it. */
  among?: readonly string[];
}

/** Links to the records behind a sentence. */
export function SourceLinks({ ids, sourcesUrl, among = ids }: SourceLinksProps) {
  return ids.map((id) => (
    <span key={id}>
      {' '}
      <a class="source-link" href={sourceLink(sourcesUrl, id)}>
        Source {among.indexOf(id) + 1}
      </a>
    </span>
  ));
}
