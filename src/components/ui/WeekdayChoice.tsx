import { Icon } from './Icon.tsx';
import { weekdayNames } from './weekday-words.ts';

interface WeekdayChoiceProps<Day extends number> {
  legend: string;
  /** The days to choose from, 0 for Monday to 6 for Sunday. */
  offered: readonly Day[];
  chosen: readonly Day[];
  /** Takes the chosen days in order, those that were not offered included. */
  onChoose: (days: readonly Day[]) => void;
  hint?: string;
}

/** Any days of the week, as a row of tick boxes. */
export function WeekdayChoice<Day extends number>(props: WeekdayChoiceProps<Day>) {
  const { legend, offered, chosen, onChoose, hint } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="chips">
        {offered.map((day) => (
          <label key={day} class="chip">
            <input
              type="checkbox"
              aria-label={weekdayNames[day]?.full}
              checked={chosen.includes(day)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== day);
                const days = event.currentTarget.checked ? [...others, day] : others;
                onChoose(days.sort((a, b) => a - b));
              }}
            />
            <span>
              <Icon name="check" class="tick" />
              {weekdayNames[day]?.short}
            </span>
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
