interface SegmentsProps<Value extends string> {
  /** Unique on the page; also what the radio buttons are called. */
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One choice out of a few, as a row of boxes: native radio buttons underneath. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, legend, options, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend class="vh">{legend}</legend>
      <div class="segs">
        {options.map(({ value, label }) => (
          <label key={value} class="seg">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
