import { formatTimeOfDay } from '../../../domain/time-of-day.ts';
import { SourceLinks } from '../SourceLinks.tsx';
import { childNight, type NightPartProps } from './night-part.ts';

/** How long after the child’s bedtime a parent may be lying down, in minutes. */
const afterBedtime = 30;

/** How long one fixed thing from somebody else is, in minutes. */
const oneThing = 120;

/** One parent alone: an early night, a rest by day, and one fixed thing to ask for. */
export function AloneAtNight({ routine, sourcesUrl }: NightPartProps) {
  const { clock, plan } = routine;
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const { start, end } = childNight(routine);
  const nap = plan.kind === 'rhythm' ? undefined : plan.naps[0];
  return (
    <>
      <dl class="numbers">
        <div>
          <dt>Lie down early, for about a week, or twice a week if that’s what fits</dt>
          <dd>
            <b>around {format(start + afterBedtime)}</b>
            <small>half an hour after your child; the washing-up can wait</small>
          </dd>
        </div>
        {nap && (
          <div>
            <dt>On a day at home, rest while they nap</dt>
            <dd>
              <b>around {format(nap.start)}</b>
              <small>lying down counts, asleep or not</small>
            </dd>
          </div>
        )}
        <div>
          <dt>Ask one person for one fixed thing</dt>
          <dd>
            <b>
              Saturday, {format(end)} to {format(end + oneThing)}
            </b>
            <small>fixed is easier to say yes to</small>
          </dd>
        </div>
      </dl>
      <p>
        Set up the night before dark: water, food and clean clothes in reach. Give up 1 chore,
        openly. If the crying gets too much, put your baby down somewhere safe, such as the cot.
        Step out for a few minutes, then go back when you’re calmer.
        <SourceLinks ids={['nhs-cnwl-parent-tiredness']} sourcesUrl={sourcesUrl} />
      </p>
    </>
  );
}
