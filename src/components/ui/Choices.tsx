interface ChoicesProps<Value extends string> {
  /** Unique on the page; also what the radio buttons are called. */
  name: string;
  /** What is asked; always shown. */
  legend: string;
  options: readonly { value: Value; label: string; about?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One choice out of a few that need some words each: native radio buttons underneath. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, options, chosen, onChoose } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="segs choices">
        {options.map(({ value, label, about }) => (
          <label key={value} class="seg">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>
              {label}
              {about && <small>{about}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
