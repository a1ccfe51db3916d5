import { useState } from 'preact/hooks';
import { Choices } from '../../ui/Choices.tsx';
import type { RoutineState } from '../routine-state.ts';
import { SourceLinks } from '../SourceLinks.tsx';
import type { BackToWorkProps } from './BackToWork.tsx';
import { AloneAtNight } from './AloneAtNight.tsx';
import { ShiftWork } from './ShiftWork.tsx';
import { TwoAtNight } from './TwoAtNight.tsx';

type Who = 'two' | 'alone' | 'shifts';

/** Who is on at night: two, one alone, or somebody who works shifts; with protected sleep for each. */
export function NightShifts(props: BackToWorkProps & { routine: RoutineState }) {
  const { id, routine, sourcesUrl, articlesUrl } = props;
  const [who, setWho] = useState<Who>('two');
  const part = { id: `${id}-night`, routine, sourcesUrl };
  return (
    <section class="stack" aria-labelledby={`${id}-nights`}>
      <h2 id={`${id}-nights`}>Nights, shared out</h2>
      <p>Agree it in daylight. Aim for one protected stretch of rest each.</p>
      <div class="step">
        <Choices
          name={`${id}-who`}
          legend="Who’s there at night?"
          options={[
            { value: 'two', label: 'Two of us' },
            { value: 'alone', label: 'Just me' },
            { value: 'shifts', label: 'One of us works shifts' },
          ]}
          chosen={who}
          onChoose={setWho}
        />
      </div>
      {who === 'two' && <TwoAtNight {...part} />}
      {who === 'alone' && <AloneAtNight {...part} />}
      {who === 'shifts' && <ShiftWork {...part} />}
      <p class="muted">
        For the first 6 months at least, your baby sleeps in the same room as whoever’s on. No trial
        that compares splits turned up, so treat this as custom.
        <SourceLinks ids={['aap-2022-safe-sleep']} sourcesUrl={sourcesUrl} />
      </p>
      <p>
        Sleepy? Don’t drive, and put your baby down in their own space before you sit.{' '}
        <a href={`${articlesUrl}parents-sleep/`}>Your sleep counts too</a>
      </p>
    </section>
  );
}
