import type { Degrees } from '../../domain/temperature.ts';
import type { Weekday } from '../../domain/weekday.ts';
import type { RoutineState } from './routine-state.ts';
import { SameAsBlank } from './SameAsBlank.tsx';
import { SheetDayList } from './SheetDayList.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetRhythmList } from './SheetRhythmList.tsx';
import { DayRing, RhythmRing } from './SheetRing.tsx';
import { SheetGoodToKnow, SheetWindDown } from './SheetSettle.tsx';
import { sheetRoom } from './sheet-room.ts';
import { sheetRows } from './sheet-rows.ts';
import { aboutSheet, dateInWords, sheetTitle } from './sheet-words.ts';

interface FilledSheetProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  /** The weekdays the sheet is for. */
  days: readonly Weekday[];
  degrees: Degrees;
  /** The blank sheet of the page. */
  blank: ParentNode;
}

/** The fridge sheet of a routine: its day as a ring and as a list, or its rhythm. */
export function FilledSheet({ id, routine: state, days, degrees, blank }: FilledSheetProps) {
  const { plan, child, routine, details, ageMonths, clock, today } = state;
  const steps = routine.windDown ?? [];
  const isRhythm = plan.kind === 'rhythm';
  const rows = isRhythm ? [] : sheetRows({ plan, details, clock });
  const room = sheetRoom(rows, steps);
  return (
    <SheetFrame
      id={id}
      title={sheetTitle(child.name, isRhythm)}
      about={aboutSheet({ child, routine, ageMonths, days })}
      made={
        <>
          Made on {dateInWords(today)}
          <br />
          Good for a month or two
        </>
      }
      room={room}
      small={isRhythm}
      degrees={degrees}
      day={
        <>
          {isRhythm ? (
            <SheetRhythmList rhythm={plan} />
          ) : (
            <SheetDayList rows={rows} clock={clock} />
          )}
          <SameAsBlank blank={blank} part=".sheet-write" />
        </>
      }
      more={
        <>
          {isRhythm ? (
            <RhythmRing />
          ) : (
            <>
              <DayRing plan={plan} clock={clock} />
              <p class="caption">Stripes can move: anywhere in there is as good.</p>
            </>
          )}
          <SheetWindDown steps={steps} />
          <SheetGoodToKnow kind={plan.kind} />
        </>
      }
      end={<SameAsBlank blank={blank} part=".sheet-end" />}
    />
  );
}
