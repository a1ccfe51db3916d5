import type { DiaryDay } from '../../domain/sleep-diary.ts';
import { DiaryFrame, Gap } from './DiaryFrame.tsx';
import { diaryDay, diarySpan } from './diary-words.ts';

interface BlankDiaryProps {
  /** Unique on the page. */
  id: string;
  days: readonly DiaryDay[];
}

const columns = [
  { name: 'Up at' },
  { name: 'Naps', about: 'from when to when' },
  { name: 'Asleep at' },
  { name: 'Awake in the night', about: 'when, and for how long' },
  { name: 'My longest sleep' },
  { name: 'Anything else', about: 'illness, a good moment' },
];

/** A sleep diary to fill in by hand, with the dates of its days or with room for them. */
export function BlankDiary({ id, days }: BlankDiaryProps) {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return (
    <DiaryFrame
      id={id}
      span={
        first && last ? (
          diarySpan(first, last)
        ) : (
          <>
            From <Gap /> to <Gap />
          </>
        )
      }
      columns={1 + columns.length}
      kind="blank"
      head={
        <thead>
          <tr>
            <th scope="col">Day</th>
            {columns.map(({ name, about }) => (
              <th key={name} scope="col">
                {name}
                {about && <small>{about}</small>}
              </th>
            ))}
          </tr>
        </thead>
      }
    >
      {days.map(({ day }, index) => (
        <tr key={index} class="to-write">
          <th scope="row">
            {day === null ? (
              <>
                <span class="vh">Day</span> {index + 1}
              </>
            ) : (
              diaryDay(day)
            )}
          </th>
          {columns.map(({ name }) => (
            <td key={name} />
          ))}
        </tr>
      ))}
    </DiaryFrame>
  );
}
