import { useState } from 'preact/hooks';
import { Choices } from '../ui/Choices.tsx';
import { Icon } from '../ui/Icon.tsx';
import { BedSafety } from './BedSafety.tsx';
import { articleTitles, feedingHelp, placeHelp, protestHelp, type Help } from './matters-words.ts';
import type { RoutineState } from './routine-state.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { ThinEvidence } from './ThinEvidence.tsx';

/** Where what is said leads to: the folder of articles, and the page of sources. */
export interface MattersLinks {
  articlesUrl: string;
  sourcesUrl: string;
}

interface MattersQuestionProps extends MattersLinks {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

function Says({ help, articlesUrl, sourcesUrl }: { help: Help } & MattersLinks) {
  const { says, article, sources = [], safety, isCustom } = help;
  const words = (
    <>
      {says.map((paragraph, index) => (
        <p key={paragraph}>
          {paragraph}
          {index === 0 && <SourceLinks ids={sources} sourcesUrl={sourcesUrl} />}
        </p>
      ))}
      <p>
        <a href={`${articlesUrl}${article}/`}>{articleTitles[article]}</a>
      </p>
    </>
  );
  if (!safety) {
    return (
      <>
        {words}
        {isCustom && <ThinEvidence />}
      </>
    );
  }
  return (
    <div class="call call-safe">
      <Icon name="cot" />
      <h3>{safety}</h3>
      <div>{words}</div>
    </div>
  );
}

const none = { value: 'none', label: 'No answer' } as const;

const feedings = [
  { value: 'suits-us', label: 'Suits us' },
  { value: 'to-change', label: 'We’d like to change it, gently' },
  { value: 'not-us', label: 'Not our way' },
  none,
] as const;
const places = [
  { value: 'own-room', label: 'Their own room' },
  { value: 'our-room', label: 'Our room' },
  { value: 'our-bed', label: 'Our bed' },
  none,
] as const;
const protests = [
  { value: 'least', label: 'As little as possible' },
  { value: 'some', label: 'Some, with us beside them' },
  { value: 'more', label: 'More, if it’s short' },
  none,
] as const;

/** What is said aloud after an answer: where to find what goes with it. */
const newsOf = (value: string): string => {
  if (value === 'none') return '';
  if (value === 'our-bed') return 'The safety check for sharing a bed is below. Please read it.';
  const label = [...feedings, ...places, ...protests].find((one) => one.value === value)?.label;
  return `${label ?? ''}: what goes with it is below.`;
};

/**
 * What matters to the family: feeding to sleep, where the child sleeps, and protest. Each answer
 * chooses wording, pace and articles, and is never judged; safety is said openly and at once.
 */
export function MattersQuestion({ id, routine, ...links }: MattersQuestionProps) {
  const { answers, take, ageMonths } = routine;
  const { feeding, sleepPlace, protest } = answers;
  const [news, setNews] = useState('');
  const keep = (value: string, change: Parameters<typeof take>[0]) => {
    take(change);
    setNews(newsOf(value));
  };
  return (
    <div class="stack">
      <p class="vh" role="status">
        {news}
      </p>
      <Choices
        name={`${id}-feeding`}
        legend="Feeding to sleep"
        options={feedings}
        chosen={feeding ?? 'none'}
        onChoose={(value) => {
          keep(value, { feeding: value === 'none' ? null : value });
        }}
      />
      {feeding && <Says help={feedingHelp(feeding, protest, ageMonths)} {...links} />}
      <Choices
        name={`${id}-place`}
        legend="Where they sleep at night"
        options={places}
        chosen={sleepPlace ?? 'none'}
        onChoose={(value) => {
          keep(value, { sleepPlace: value === 'none' ? null : value });
        }}
      />
      {sleepPlace === 'our-bed' && (
        <BedSafety weeksEarly={answers.weeksEarly} ageMonths={ageMonths} {...links} />
      )}
      {sleepPlace && sleepPlace !== 'our-bed' && (
        <Says help={placeHelp(sleepPlace, ageMonths)} {...links} />
      )}
      <Choices
        name={`${id}-protest`}
        legend="Protest while something changes"
        options={protests}
        chosen={protest ?? 'none'}
        onChoose={(value) => {
          keep(value, { protest: value === 'none' ? null : value });
        }}
      />
      {protest && <Says help={protestHelp(protest, ageMonths)} {...links} />}
    </div>
  );
}
