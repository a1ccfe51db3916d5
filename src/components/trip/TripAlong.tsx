import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeTrip } from '../../domain/shared-trip.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { copyText, fileName, saveFile } from '../ui/share-file.ts';
import { namesOf, type ReadyTrip } from './made-plan.ts';
import { printPart } from './print-part.ts';
import type { PlannedState } from './planned-state.ts';
import { tripText } from './trip-text.ts';

interface TripAlongProps {
  /** Unique on the page. */
  id: string;
  state: PlannedState;
  made: ReadyTrip;
}

function Action({
  icon,
  name,
  about,
  onPress,
  expanded,
}: {
  icon: IconName;
  name: string;
  about: string;
  onPress: () => void;
  expanded?: boolean;
}) {
  return (
    <button type="button" class="action" aria-expanded={expanded} onClick={onPress}>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{about}</small>
      </span>
    </button>
  );
}

/** A text to copy by hand, where the browser doesn’t let pages copy. */
function ByHand({ id, label, text }: { id: string; label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div class="panel field">
      <label for={id}>{label}</label>
      <textarea ref={field} class="input" id={id} rows={6} readOnly value={text} />
    </div>
  );
}

/** The trip to take along: on paper, in a calendar, as a text, as a link. */
export function TripAlong({ id, state, made }: TripAlongProps) {
  const { trip, whose, clock, temporal, family } = state;
  const { plan, way, journeys, home, away } = made;
  const [said, say] = useState('');
  const [byHand, setByHand] = useState<{ label: string; text: string } | null>(null);
  const names = namesOf(state.trip);

  const saveCalendar = async () => {
    if (!plan || !temporal || trip.from === null || trip.to === null) return;
    try {
      const { tripCalendar } = await import('./trip-calendar.ts');
      const text = tripCalendar(temporal, {
        plan,
        zones: { home: trip.from, away: trip.to },
        clocks: { home, away },
        names,
        child: family.children.length > 1 ? (whose.child?.name ?? '') : '',
        ageMonths: whose.ageMonths,
        clock,
        now: Date.now(),
      });
      saveFile(fileName([names.away], 'ics'), 'text/calendar;charset=utf-8', text);
      say('Saved to your downloads. Open it to put the trip into your calendar.');
    } catch {
      say('That couldn’t load. It may be the signal. Reload the page to try again.');
    }
  };
  const copy = async (what: 'text' | 'link', text: string) => {
    if (await copyText(text)) {
      setByHand(null);
      say(what === 'text' ? 'Copied. Paste it into a message.' : 'Link copied.');
      return;
    }
    setByHand({ label: what === 'text' ? 'The trip as text' : 'Link to this trip', text });
    say('This browser doesn’t let pages copy. It’s below, so you can copy it yourself.');
  };
  const link = () =>
    location.origin +
    location.pathname +
    encodeTrip({ trip: { ...trip, way }, months: whose.ageMonths, day: whose.day });
  return (
    <div class="take-along">
      <div class="actions">
        <Action
          icon="print"
          name="Print the plan"
          about="Two pages at most"
          onPress={() => printPart('plan')}
        />
        {plan ? (
          <>
            <Action
              icon="calendar"
              name="Calendar"
              about="In each place’s own time, without alarms"
              onPress={() => void saveCalendar()}
            />
            <Action
              icon="copy"
              name="Copy as text"
              about="To paste into a message"
              onPress={() => {
                const shown = { plan, way, leaveOn: journeys.leave, names, clock };
                void copy('text', tripText(shown, whose.ageMonths));
              }}
            />
          </>
        ) : (
          <p class="action">
            <Icon name="calendar" />
            <span>
              <b>No calendar yet</b>
              <small>Before about 4 months there are no clock times to put in one</small>
            </span>
          </p>
        )}
        <Action
          icon="link"
          name="Copy a link"
          about="The trip is in the link itself"
          onPress={() => void copy('link', link())}
        />
        <p class="muted" role="status">
          {said}
        </p>
        {byHand && <ByHand id={`${id}-by-hand`} {...byHand} />}
      </div>
      <p class="hint">
        Whoever has the link can read the trip: the places, the days, the usual day’s times and the
        age in whole months. No name and no birth date are in it. It’s all after the #, and no
        browser sends that part to a server.
      </p>
    </div>
  );
}
