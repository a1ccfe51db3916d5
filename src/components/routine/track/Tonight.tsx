import { Icon } from '../../ui/Icon.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import {
  causes,
  forTonight,
  type HowLong,
  type TonightHelp,
  type WhatHappened,
} from './track-words.ts';

interface TonightProps {
  id: string;
  what: WhatHappened;
  long: HowLong;
  help: TonightHelp;
  sourcesUrl: string;
  articlesUrl: string;
}

/** What can be done this evening, and how long such a wobble may last. */
export function Tonight({ id, what, long, help, sourcesUrl, articlesUrl }: TonightProps) {
  const { words, read } = forTonight[help];
  return (
    <section class="call call-nudge" aria-labelledby={`${id}-tonight`}>
      <Icon name="night" />
      <h2 id={`${id}-tonight`} class="h3">
        Tonight
      </h2>
      <div>
        <ul>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{causes[what].first}</p>
        {what === 'illness' && (
          <p>
            After an illness, the usual estimate for settling again is 3 to 14 days. Nobody seems to
            have measured it.
            <SourceLinks ids={['raising-children-resettling']} sourcesUrl={sourcesUrl} />
          </p>
        )}
        {what === 'nursery' && (
          <p>
            113 toddlers in Norway. It measured stress, not sleep.
            <SourceLinks ids={['drugli-2023']} sourcesUrl={sourcesUrl} />
          </p>
        )}
        {long !== 'days' && (
          <p>
            Very hard nights 5 or more times a week, for 1 to 2 weeks: talk to your health visitor
            (or your doctor/pediatrician).
            <SourceLinks ids={['better-health-vic-sleep-6-12']} sourcesUrl={sourcesUrl} />
          </p>
        )}
        <p class="no-print">
          Read on: <a href={`${articlesUrl}${read.slug}/`}>{read.title}</a>, and{' '}
          <a href={`${articlesUrl}${causes[what].read.slug}/`}>{causes[what].read.title}</a>
        </p>
      </div>
    </section>
  );
}
