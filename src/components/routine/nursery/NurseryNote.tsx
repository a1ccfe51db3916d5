import { useState } from 'preact/hooks';
import { formatTimeOfDay } from '../../../domain/time-of-day.ts';
import { ageInWords } from '../../ui/age-words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { weekdaysInWords } from '../../ui/weekday-words.ts';
import type { RoutineState } from '../routine-state.ts';
import { copyText } from '../../ui/share-file.ts';
import {
  asks,
  homeInWords,
  putDown,
  thereInWords,
  tiredSigns,
  usualSigns,
  wakeAsk,
} from './note-words-there.ts';
import type { NurseryState } from './nursery-state.ts';

interface NurseryNoteProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  state: NurseryState;
}

/** The longest line that a family can add. */
const longest = 120;

function Ticks(props: {
  legend: string;
  options: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}) {
  const { legend, options, chosen, onChoose } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onChoose(options.filter((one) => (one === option ? on : chosen.includes(one))));
              }}
            />
            <span>
              <Icon name="check" class="tick" />
              {option}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const line = (onTake: (text: string) => void) => (typed: string) => {
  const text = typed.trim();
  if (text.length > longest) return `That’s more than ${longest} letters. Could it be shorter?`;
  onTake(text);
  return null;
};

/** A one-page note for the nursery: tired signs, how they settle, their day, and what we ask. */
export function NurseryNote({ id, routine, state }: NurseryNoteProps) {
  const { child, ageMonths, clock } = routine;
  const { home, nursery, answers } = state;
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const [signs, setSigns] = useState(usualSigns);
  const [settles, setSettles] = useState('');
  const [never, setNever] = useState('');
  const questions = [...asks, ...(answers.nap ? [wakeAsk(format(answers.nap.end))] : [])];
  const [asked, setAsked] = useState<readonly string[]>([asks[0], asks[3]]);
  const [said, say] = useState('');

  const steps = (home.routine.windDown ?? []).map(({ name }) => name);
  const parts: readonly { title: string; lines: readonly string[] }[] = [
    {
      title: 'Tired signs',
      lines: [signs.length > 0 ? `${signs.join(', ')}.` : 'Ask us: they’re hard to spot.'],
    },
    {
      title: 'What helps them off',
      lines: [
        ...(settles ? [settles] : []),
        ...(never ? [`What doesn’t: ${never}`] : []),
        steps.length > 0
          ? `At home: ${steps.join(', ')}.`
          : 'At home: the same few steps, in low light.',
      ],
    },
    { title: 'A day at home', lines: homeInWords(home.plan, format) },
    {
      title: `With you${answers.days.length > 0 ? `, ${weekdaysInWords(answers.days)}` : ''}`,
      lines: thereInWords(nursery.plan, answers, format),
    },
    { title: 'May we ask', lines: questions.filter((one) => asked.includes(one)) },
    { title: 'How they’re put down, please', lines: putDown(ageMonths) },
  ];
  const shown = parts.filter(({ lines }) => lines.length > 0);
  const title = `${child.name?.trim() || 'Our child'}, ${ageInWords(ageMonths)}: sleep`;
  const copy = async () => {
    const text = [
      title,
      ...shown.map((part) => [part.title, ...part.lines].join('\n')),
      'Watch the child, not the clock. Thank you!',
    ].join('\n\n');
    say(
      (await copyText(text))
        ? 'Copied. Paste it into a message.'
        : 'This browser doesn’t let pages copy. Select the note below instead.',
    );
  };
  return (
    <section class="stack" aria-labelledby={`${id}-note`}>
      <div class="no-print stack">
        <h2 id={`${id}-note`}>A note for the nursery</h2>
        <p>One page for their key person. What you tick and write here isn’t saved.</p>
        <div class="step">
          <Ticks legend="Tired signs" options={tiredSigns} chosen={signs} onChoose={setSigns} />
          <TextField
            id={`${id}-settles`}
            label="What helps them off"
            text={settles}
            placeholder="The owl song, a hand on the tummy"
            onType={line(setSettles)}
          />
          <TextField
            id={`${id}-never`}
            label="What doesn’t"
            text={never}
            placeholder="Shushing"
            onType={line(setNever)}
          />
          <Ticks legend="What we ask" options={questions} chosen={asked} onChoose={setAsked} />
        </div>
        <p class="row">
          <button
            type="button"
            class="btn btn-main"
            onClick={() => {
              print();
            }}
          >
            <Icon name="print" />
            Print the note
          </button>
          <button type="button" class="btn" onClick={() => void copy()}>
            <Icon name="copy" />
            Copy as text
          </button>
        </p>
        <p role="status">{said}</p>
      </div>
      <article class="panel nursery-note" aria-labelledby={`${id}-note-title`}>
        <h3 id={`${id}-note-title`}>{title}</h3>
        <div class="note-parts">
          {shown.map((part) => (
            <div key={part.title}>
              <h4>{part.title}</h4>
              <ul>
                {part.lines.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p>Watch the child, not the clock. All of it is rough. Thank you!</p>
      </article>
    </section>
  );
}
