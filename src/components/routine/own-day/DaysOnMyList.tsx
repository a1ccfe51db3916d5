import { useState } from 'preact/hooks';
import { SaveNotice } from '../../ui/SaveNotice.tsx';
import { useMoves } from '../moves-state.ts';
import { OnMyList } from '../OnMyList.tsx';
import { daysList, type DatedDay } from './dated-days.ts';

interface DaysOnMyListProps {
  /** The routine whose days they are. */
  routineId: string;
  /** Tells the list from every other one: small letters, numbers and hyphens. */
  planKey: string;
  title: string;
  days: readonly DatedDay[];
}

/** Puts dated days on a list of the family’s own, and says politely what has changed. */
export function DaysOnMyList({ routineId, planKey, title, days }: DaysOnMyListProps) {
  const moves = useMoves(routineId);
  const list = daysList(planKey, title, days);
  // What was said of other days no longer holds.
  const of = JSON.stringify(list);
  const [said, setSaid] = useState({ of, words: '' });
  const say = (words: string) => {
    setSaid({ of, words });
  };
  return (
    <div class="no-print">
      <OnMyList moves={moves} list={list} say={say} />
      <p class="vh" role="status">
        {said.of === of && said.words}
      </p>
      <SaveNotice status={moves.status} aside={moves.aside} />
    </div>
  );
}
