import { useMemo } from 'preact/hooks';
import { placeFinder, type ZonePlace } from '../../../domain/zone-cities.ts';
import { ZonePicker } from '../../ui/ZonePicker.tsx';
import { countryName, deviceCountries, deviceZone, deviceZones } from '../../ui/device-zones.ts';

interface OtherPlaceProps {
  /** Unique on the page. */
  id: string;
  place: ZonePlace | null;
  onChoose: (place: ZonePlace) => void;
}

/** Another place’s clocks: found by town, country or zone. */
export function OtherPlace({ id, place, onChoose }: OtherPlaceProps) {
  const own = deviceZone();
  const finder = useMemo(
    () => placeFinder({ own, zones: deviceZones(), countries: deviceCountries(), countryName }),
    [own],
  );
  return (
    <ZonePicker
      id={id}
      label="Clocks in"
      chosen={place ?? finder.placeOf(own)}
      own={own}
      find={finder.find}
      onChoose={onChoose}
      hint="A town, a big city near you, or a country. It isn’t kept."
    />
  );
}
