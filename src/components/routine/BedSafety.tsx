import { Icon } from '../ui/Icon.tsx';
import {
  authorities,
  bedSharingForChild,
  everyTime,
  neverIf,
  type SafetyLine,
} from './bed-sharing-words.ts';
import { articleTitles } from './matters-words.ts';
import { SourceLinks } from './SourceLinks.tsx';

interface BedSafetyProps {
  weeksEarly: number;
  ageMonths: number;
  articlesUrl: string;
  sourcesUrl: string;
}

/** In the order in which they are named. */
const among = [
  ...new Set([neverIf, ...everyTime, ...authorities].flatMap(({ sources }) => [...sources])),
];

function Lines({ lines, sourcesUrl }: { lines: readonly SafetyLine[]; sourcesUrl: string }) {
  return (
    <ul>
      {lines.map(({ text, sources }) => (
        <li key={text}>
          {text}
          <SourceLinks ids={sources} sourcesUrl={sourcesUrl} among={among} />
        </li>
      ))}
    </ul>
  );
}

/** The safety check for a family that shares a bed: whole, open, and never behind a disclosure. */
export function BedSafety({ weeksEarly, ageMonths, articlesUrl, sourcesUrl }: BedSafetyProps) {
  const forChild = bedSharingForChild(weeksEarly, ageMonths);
  return (
    <div class="call call-safe">
      <Icon name="cot" />
      <h3>Safety check: sharing a bed</h3>
      <div>
        {forChild && (
          <p>
            <strong>{forChild}</strong>
          </p>
        )}
        <p>
          UK advice rules it out in these cases, and US advice always.
          <SourceLinks ids={neverIf.sources} sourcesUrl={sourcesUrl} among={among} />{' '}
          <strong>Never sleep in a bed with your baby if:</strong>
        </p>
        <ul>
          {neverIf.cases.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <strong>And every time:</strong>
        </p>
        <Lines lines={everyTime} sourcesUrl={sourcesUrl} />
        <p>The authorities disagree about sharing a bed:</p>
        <Lines lines={authorities} sourcesUrl={sourcesUrl} />
        <p>
          <a href={`${articlesUrl}safe-sleep/`}>{articleTitles['safe-sleep']}</a>
        </p>
      </div>
    </div>
  );
}
