import { useMemo, useState } from 'preact/hooks';
import { planDay } from '../../domain/day-plan.ts';
import { onWeekday } from '../../domain/family-day.ts';
import { formatTimeOfDay, roundTo } from '../../domain/time-of-day.ts';
import { mostReports, type Report, type TodayLog } from '../../domain/today-log.ts';
import { withReport, withoutReport } from '../../domain/today-reports.ts';
import { beginsNewDay, dayNow, isLogOfNow } from '../../domain/today-time.ts';
import { askedOn } from '../../domain/today-request.ts';
import { openNaps, reportOf, suggest, type OpenNap, type Tap } from '../../domain/today-suggest.ts';
import { todayOf, type Today } from '../../domain/today.ts';
import { routineStore, todayLog, withTodayLog } from '../../storage/routine.ts';
import { same } from '../../storage/stamped.ts';
import { useStore } from '../store-state.ts';
import type { DayDetails } from './day-rows.ts';
import type { RoutineState } from './routine-state.ts';
import { useWallClock } from './today-clock.ts';

/** A nap that a report could be about, and how to say the same of it. */
export interface NapChoice extends OpenNap {
  readonly isChosen: boolean;
  /** Says the same of this nap, with times to begin with. */
  readonly choose: () => void;
}

/** What the panel “Today went differently” sees and can do. */
export interface TodayState {
  /** Today around what was reported; null under 4 months, where there is no clock to move. */
  today: Today | null;
  /** What the family told that today names. */
  details: DayDetails;
  /** Whether anything was reported today. */
  isActive: boolean;
  /** No more reports fit. */
  isFull: boolean;
  /**
   * Reports at once what a tap says at first. Answers with the place of the report to adjust; null
   * where there is none.
   */
  tap: (tap: Tap) => number | null;
  /** Corrects the report at a place. */
  correct: (index: number, report: Report) => void;
  /** The naps that the report at a place can be about; none where it is about no nap. */
  choices: (index: number) => readonly NapChoice[];
  /** Takes back the report at a place. */
  takeBack: (index: number) => void;
  /** Takes back all of them: today is as usual again. */
  backToUsual: () => void;
  /** Brings back what was taken back last; null where there is nothing. */
  undo: (() => void) | null;
  format: (minutes: number) => string;
}

const none: readonly Report[] = [];

/** Which day it is, its log and the plan of its routine. */
const useDay = (state: RoutineState, kept: TodayLog | null) => {
  const { family, child, routine, ageMonths, ages, request } = state;
  const now = useWallClock();
  const plannedOn = (day: string) => {
    const asked = askedOn(day, { family, child, routine }, ageMonths);
    const { busy, setNaps, windDown } = asked.routine;
    const isOn = onWeekday(asked.weekday);
    return {
      request: asked.request ?? request,
      usual: planDay(asked.request ?? request, ages),
      details: { windDown, busy: busy?.filter(isOn) ?? [], setNaps: setNaps?.filter(isOn) ?? [] },
    };
  };
  const by = [family, child, routine, ageMonths, ages, request];
  const ofDate = useMemo(() => plannedOn(now.day), [...by, now.day]);
  const { wakeUp } = ofDate.request;
  const day = dayNow(now, wakeUp, kept);
  const planned = useMemo(
    () => (day.day === now.day ? ofDate : plannedOn(day.day)),
    [ofDate, day.day],
  );
  return {
    ...planned,
    now,
    wakeUp,
    day,
    isOfNow: (log: TodayLog | null) => isLogOfNow(log, now, wakeUp),
  };
};

/** Today as it really goes, on top of the routine in view: kept at once, live across tabs. */
export const useToday = (routine: RoutineState): TodayState => {
  const { data } = useStore(routineStore);
  const { child, ages, clock } = routine;
  const kept = todayLog(data, child.id);
  const { request, usual, details, now, wakeUp, day, isOfNow } = useDay(routine, kept);
  const log = isOfNow(kept) ? kept : null;
  const reports = log?.reports ?? none;
  const around = (list: readonly Report[]) =>
    usual.kind === 'rhythm' ? null : todayOf(request, ages, usual, list);
  const today = useMemo(() => around(reports), [reports, request, usual]);
  const [undone, setUndone] = useState<{ taken: TodayLog | null; left: readonly Report[] }>();
  const taken = undone?.taken ?? null;

  const keep = (next: TodayLog | null, takenBack: TodayLog | null = null) => {
    setUndone({ taken: takenBack, left: next?.reports ?? none });
    routine.edit((all, at) => withTodayLog(all, child.id, next, at));
  };
  const correct = (index: number, report: Report) => {
    keep({ day: day.day, reports: reports.map((one, place) => (place === index ? report : one)) });
  };
  return {
    today,
    details,
    isActive: log !== null,
    isFull: reports.length >= mostReports,
    tap: (kind) => {
      if (!today) return null;
      if (kind === 'woke' && beginsNewDay(day, today.plan.bedtime.at, wakeUp)) {
        keep({ day: now.day, reports: [{ kind, at: roundTo(now.minutes, 5) }] });
        return 0;
      }
      const suggestion = suggest(kind, today, day.minutes);
      if (!suggestion || 'told' in suggestion) return suggestion?.told ?? null;
      const more = withReport(reports, suggestion.report);
      if (more === reports) return null;
      keep({ day: day.day, reports: more });
      return reports.length;
    },
    correct,
    choices: (index) => {
      const told = today?.told[index];
      const others = around(withoutReport(reports, index));
      if (!told?.planned || !others) return [];
      const tap = told.report.kind === 'skipped' ? 'no-nap' : 'short-nap';
      return openNaps(others).map((nap) => ({
        ...nap,
        isChosen: nap.start === told.planned?.start,
        choose: () => {
          correct(index, reportOf(tap, nap, day.minutes));
        },
      }));
    },
    takeBack: (index) => {
      const left = withoutReport(reports, index);
      keep(left.length > 0 ? { day: day.day, reports: left } : null, log);
    },
    backToUsual: () => {
      keep(null, log);
    },
    // Not once another tab has noted something more, which would be lost.
    undo:
      isOfNow(taken) && same(undone?.left, reports)
        ? () => {
            keep(taken);
          }
        : null,
    format: (minutes) => formatTimeOfDay(minutes, clock),
  };
};
