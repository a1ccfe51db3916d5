import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import type { SheetRow } from './sheet-rows.ts';

interface SheetDayListProps {
  rows: readonly SheetRow[];
  clock: ClockStyle;
}

/** A day from the wake-up to the bedtime, with large times. */
export function SheetDayList({ rows, clock }: SheetDayListProps) {
  return (
    <ol class="sheet-day" aria-label="The day, in order">
      {rows.map(({ at, label, beside, lines }, index) => (
        <li key={index}>
          <b>{label}</b>
          <p>
            <span class="time">{formatTimeOfDay(at, clock)}</span>{' '}
            <span class="beside">{beside}</span>
            {lines.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
