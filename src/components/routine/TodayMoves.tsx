import { movesOf } from '../../domain/today-moves.ts';
import type { Today } from '../../domain/today.ts';
import { moveName } from './today-words.ts';

interface TodayMovesProps {
  today: Today;
  format: (minutes: number) => string;
}

/** What of the rest of today comes at another time: the usual time struck through, then today’s. */
export function TodayMoves({ today, format }: TodayMovesProps) {
  const moves = movesOf(today);
  if (moves.length === 0) return null;
  return (
    <div class="shifted">
      <p>
        <b>The rest of today, nudged along</b>
      </p>
      <ul class="moves">
        {moves.map((move) => (
          <li key={`${move.what}-${move.from ?? 'new'}-${move.to ?? 'gone'}`}>
            <span>{moveName(today, move)}</span>
            <span>
              {move.from !== null && (
                <>
                  <span class="vh">usually</span> <s class="time">{format(move.from)}</s>{' '}
                  <span class="vh">now</span>{' '}
                </>
              )}
              {move.to === null ? 'not today' : <b class="time">{format(move.to)}</b>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
