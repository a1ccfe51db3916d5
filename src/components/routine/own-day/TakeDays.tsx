import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { copyText, fileName, saveFile } from '../../ui/share-file.ts';
import { daysText, type DatedDay } from './dated-days.ts';

interface TakeDaysProps {
  /** Unique on the page. */
  id: string;
  /** Tells the plan from every other one: small letters, numbers and hyphens. */
  planKey: string;
  title: string;
  days: readonly DatedDay[];
  /** Months of corrected age. */
  ageMonths: number;
  clock: ClockStyle;
}

function Action(props: { icon: IconName; name: string; children: string; onPress: () => void }) {
  const { icon, name, children, onPress } = props;
  return (
    <button type="button" class="action" onClick={onPress}>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{children}</small>
      </span>
    </button>
  );
}

/** Dated days to take along: on paper, in a calendar, as a text. */
export function TakeDays({ id, planKey, title, days, ageMonths, clock }: TakeDaysProps) {
  const [said, say] = useState<ComponentChildren>('');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);

  const copy = async () => {
    const message = daysText(title, days, ageMonths, (at) => formatTimeOfDay(at, clock));
    const copied = await copyText(message);
    setText(copied ? '' : message);
    say(
      copied
        ? 'Copied. Paste it into a message.'
        : 'This browser doesn’t let pages copy. The text is below, so you can copy it yourself.',
    );
  };
  const saveCalendar = async () => {
    try {
      const { datedCalendar } = await import('./dated-calendar.ts');
      const file = datedCalendar({ days, ageMonths, key: planKey, now: Date.now() });
      saveFile(fileName([planKey], 'ics'), 'text/calendar;charset=utf-8', file);
      say('Saved to your downloads. Open it to put the days into your calendar.');
    } catch {
      say('That couldn’t load. It may be the signal. Reload the page to try again.');
    }
  };
  return (
    <div class="actions no-print">
      <Action
        icon="print"
        name="Print"
        onPress={() => {
          print();
        }}
      >
        The days, on paper
      </Action>
      <Action icon="calendar" name="Calendar" onPress={() => void saveCalendar()}>
        A file, without alarms
      </Action>
      <Action icon="copy" name="Copy as text" onPress={() => void copy()}>
        To paste into a message
      </Action>
      <p class="muted" role="status">
        {said}
      </p>
      {text && (
        <div class="panel field">
          <label for={`${id}-text`}>The days as text</label>
          <textarea ref={field} class="input" id={`${id}-text`} rows={8} readOnly value={text} />
        </div>
      )}
    </div>
  );
}
