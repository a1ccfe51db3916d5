import type { FunctionComponent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { familyForLink } from '../../domain/shared-day.ts';
import { encodeLink } from '../../domain/shared-routine.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import type { RoutineState } from './routine-state.ts';
import { copyText } from '../ui/share-file.ts';

interface ShareLinkProps {
  id: string;
  routine: RoutineState;
  /** Says a sentence politely. */
  say: (sentence: string) => void;
}

const QrCode: FunctionComponent<{ text: string; label: string }> = later(
  () => import('./QrCode.tsx'),
  'QrCode',
);

/** What the box for names says; '' where there are none. */
const namesInWords = ({ child, routine }: RoutineState): string => {
  if (!child.name) return routine.name ? 'Put the routine’s name in the link' : '';
  return routine.name
    ? 'Put their name and the routine’s name in the link'
    : 'Put their name in the link';
};

/** The plan as a link: to copy, to hand to another app, or to show as a QR code. */
export function ShareLink({ id, routine, say }: ShareLinkProps) {
  const { child, ageMonths, today } = routine;
  const [names, setNames] = useState(false);
  const [code, setCode] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const link = useMemo(() => {
    const family = familyForLink(child, routine.routine, { ageMonths, today, names });
    return new URL(encodeLink(family), location.origin + location.pathname).href;
  }, [child, routine.routine, ageMonths, today, names]);
  const namesLabel = namesInWords(routine);

  const copy = async () => {
    if (await copyText(link)) {
      say('Link copied.');
      return;
    }
    field.current?.focus();
    field.current?.select();
    say('This browser doesn’t let pages copy. The link is selected, so you can copy it yourself.');
  };
  const share = async () => {
    try {
      await navigator.share({ title: 'A day plan', url: link });
    } catch (error) {
      // Closing the list of apps is an answer too.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      say('That didn’t open. Copying the link works too.');
    }
  };
  return (
    <div class="panel stack" id={`${id}-link`}>
      {namesLabel && (
        <label class="chip">
          <input
            type="checkbox"
            checked={names}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setNames(checked);
              say(checked ? 'The link has a name in it now.' : 'No name is in the link now.');
            }}
          />
          <span>
            <Icon name="check" class="tick" />
            {namesLabel}
          </span>
        </label>
      )}
      <div class="field">
        <label for={`${id}-link-text`}>Link to this plan</label>
        <input
          ref={field}
          class="input"
          id={`${id}-link-text`}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          aria-describedby={`${id}-link-about`}
        />
        <div class="row">
          <button type="button" class="btn" onClick={() => void copy()}>
            Copy link
          </button>
          {'share' in navigator && (
            <button type="button" class="btn" onClick={() => void share()}>
              Send it…
            </button>
          )}
          <button
            type="button"
            class="btn"
            aria-expanded={code}
            onClick={() => {
              setCode(!code);
            }}
          >
            QR code
          </button>
        </div>
      </div>
      {code && <QrCode text={link} label="QR code of the link to this plan" />}
      <p class="hint" id={`${id}-link-about`}>
        Whoever has the link can read the plan: the age in months, the times, and your words for
        busy times and wind-down steps. No birth date is in it. It’s all after the #, and no browser
        sends that part to a server.
      </p>
    </div>
  );
}
