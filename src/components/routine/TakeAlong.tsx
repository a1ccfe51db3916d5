import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { planText } from './plan-text.ts';
import type { RoutineState } from './routine-state.ts';
import { useSavedRoutine } from './saved-state.ts';
import { copyText, fileName, saveFile } from '../ui/share-file.ts';
import { calendarKey } from './share-state.ts';
import { ShareFile } from './ShareFile.tsx';
import { ShareLink } from './ShareLink.tsx';

interface TakeAlongProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  /** The page with the sheet to print. */
  sheetUrl: string;
  sourcesUrl: string;
}

/** The words of an action: what it is, and what it does. */
function About({
  icon,
  name,
  children,
}: {
  icon: IconName;
  name: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{children}</small>
      </span>
    </>
  );
}

/** The plan to take along: on paper, in a calendar, as a text, as a link, as a file. */
export function TakeAlong({ id, routine, sheetUrl, sourcesUrl }: TakeAlongProps) {
  const { child, ageMonths, today, ages, clock, plan } = routine;
  // The age that the shown plan goes by, also where the family has given none yet.
  const shown = { ...child, ageBy: 'months' as const, ageMonths, ageOn: today };
  const saved = useSavedRoutine();
  const [said, say] = useState('');
  const [open, setOpen] = useState<'link' | 'file' | null>(null);
  const [text, setText] = useState<string[]>([]);
  const [noCalendar, setNoCalendar] = useState('');
  const textField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    textField.current?.focus();
    textField.current?.select();
  }, [text]);
  const toggle = (panel: 'link' | 'file') => {
    say('');
    setOpen(open === panel ? null : panel);
  };

  const saveCalendar = async () => {
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const now = Date.now();
      const request = { child: shown, routine: routine.routine, today, ages, clock, now };
      const file = calendarFile({ ...request, key: calendarKey(routine, now) });
      if (file === null) return;
      saveFile(fileName([routine.routine.name], 'ics'), 'text/calendar;charset=utf-8', file);
      setNoCalendar('');
      say('Saved to your downloads. Open it to put the plan into your calendar.');
    } catch {
      const sentence = 'That couldn’t load. It may be the signal. Reload the page to try again.';
      setNoCalendar(sentence);
      say(sentence);
    }
  };
  const copy = async () => {
    const message = planText(shown, routine.routine, { today, ages, clock });
    if (await copyText(message)) {
      setText([]);
      say('Copied. Paste it into a message.');
      return;
    }
    setText([message]);
    say('This browser doesn’t let pages copy. The text is below, so you can copy it yourself.');
  };
  return (
    <div class="take-along">
      <div class="actions">
        <a class="action" href={sheetUrl}>
          <About icon="print" name="Fridge sheet">
            One page to print
          </About>
        </a>
        {plan.kind === 'rhythm' ? (
          <p class="action">
            <About icon="calendar" name="No calendar yet">
              Before about 4 months there are no clock times to put in one
            </About>
          </p>
        ) : (
          <button type="button" class="action" onClick={() => void saveCalendar()}>
            <About icon="calendar" name="Calendar">
              {noCalendar || 'A file, without alarms'}
            </About>
          </button>
        )}
        <button type="button" class="action" onClick={() => void copy()}>
          <About icon="copy" name="Copy as text">
            To paste into a message
          </About>
        </button>
        <button
          type="button"
          class="action"
          aria-expanded={open === 'link'}
          onClick={() => toggle('link')}
        >
          <About icon="link" name="Link">
            The plan is in the link itself
          </About>
        </button>
        <p class="muted" role="status">
          {said}
        </p>
        {text.map((message) => (
          <div key={message} class="panel field">
            <label for={`${id}-text`}>The plan as text</label>
            <textarea
              ref={textField}
              class="input"
              id={`${id}-text`}
              rows={8}
              readOnly
              value={message}
            />
          </div>
        ))}
        {open === 'link' && <ShareLink id={id} routine={routine} say={say} />}
        <button
          type="button"
          class="action"
          aria-expanded={open === 'file'}
          onClick={() => toggle('file')}
        >
          <About icon="download" name="File">
            To keep, or move to another phone
          </About>
        </button>
        {open === 'file' && (
          <ShareFile id={id} routine={routine} sourcesUrl={sourcesUrl} say={say} />
        )}
      </div>
      <SavedNote {...saved} />
    </div>
  );
}
