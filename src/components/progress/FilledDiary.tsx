import { DiaryFrame } from './DiaryFrame.tsx';
import type { Fitted, FittedDay } from './diary-room.ts';
import { diaryDay, diarySpan, lengthInWords } from './diary-words.ts';

interface FilledDiaryProps {
  /** Unique on the page. */
  id: string;
  days: readonly FittedDay[];
}

/** What a cell has room for; an empty one is room to write. */
function Lines({ texts, more }: Fitted) {
  if (texts.length === 0) return <td />;
  return (
    <td>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </td>
  );
}

const length = (minutes: number | null | undefined) =>
  minutes === null || minutes === undefined ? '' : lengthInWords(minutes);

/** A sleep diary with what was noted, as far as one page has room for it. */
export function FilledDiary({ id, days }: FilledDiaryProps) {
  return (
    <DiaryFrame
      id={id}
      span={diarySpan(days[0]?.day ?? '', days.at(-1)?.day ?? '')}
      columns={6}
      kind="filled"
      head={
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Day
            </th>
            <th scope="colgroup" colSpan={3}>
              The night after it
            </th>
            <th scope="col" rowSpan={2}>
              What went well
            </th>
            <th scope="col" rowSpan={2}>
              Anything else
            </th>
          </tr>
          <tr>
            <th scope="col">Longest sleep</th>
            <th scope="col">Wakings</th>
            <th scope="col">My longest sleep</th>
          </tr>
        </thead>
      }
    >
      {days.map(({ day, night, well, other }) => (
        <tr key={day}>
          <th scope="row">{diaryDay(day ?? '')}</th>
          <td>{length(night?.longest)}</td>
          <td>{night?.wakings}</td>
          <td>{length(night?.ownRest)}</td>
          <Lines {...well} />
          <Lines {...other} />
        </tr>
      ))}
    </DiaryFrame>
  );
}
