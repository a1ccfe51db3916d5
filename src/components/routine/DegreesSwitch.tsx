import type { Degrees } from '../../domain/temperature.ts';
import { Segments } from '../ui/Segments.tsx';
import { useDegrees } from './sheet-state.ts';

const options: { value: Degrees; label: string }[] = [
  { value: 'celsius', label: '°C' },
  { value: 'fahrenheit', label: '°F' },
];

/** Which scale of temperatures comes first. Both are always written. `id` is unique on the page. */
export function DegreesSwitch({ id }: { id: string }) {
  const { degrees, setDegrees } = useDegrees();
  return (
    <Segments
      name={`${id}-degrees`}
      legend="Which temperature comes first"
      options={options}
      chosen={degrees}
      onChoose={setDegrees}
    />
  );
}
