import { useMemo } from 'preact/hooks';
import { placeFinder } from '../../domain/zone-cities.ts';
import type { Trip } from '../../domain/trip.ts';
import { countryName, deviceCountries, deviceZone, deviceZones } from '../ui/device-zones.ts';
import { ZonePicker, type PickedPlace } from '../ui/ZonePicker.tsx';

interface TripPlacesProps {
  /** Unique on the page. */
  id: string;
  trip: Trip;
  take: (change: Partial<Trip>) => void;
}

const nowhere: PickedPlace = { zone: '', name: '', country: '' };

/** Where from and where to, by city. The way out begins where the device is, until they say so. */
export function TripPlaces({ id, trip, take }: TripPlacesProps) {
  const own = deviceZone();
  const finder = useMemo(
    () => placeFinder({ own, zones: deviceZones(), countries: deviceCountries(), countryName }),
    [own],
  );
  const chosen = (zone: string | null, name: string | null): PickedPlace => {
    if (zone === null) return nowhere;
    const place = finder.placeOf(zone);
    return name === null ? place : { ...place, name };
  };
  const home = trip.from ?? own;
  return (
    <div class="pairs">
      <ZonePicker
        id={`${id}-from`}
        label="From"
        chosen={chosen(home, trip.fromName)}
        own={own}
        find={finder.find}
        onChoose={({ zone, name }) => {
          take({ from: zone, fromName: name });
        }}
      />
      <ZonePicker
        id={`${id}-to`}
        label="To"
        chosen={chosen(trip.to, trip.toName)}
        own={own}
        find={finder.find}
        onChoose={({ zone, name }) => {
          const { name: homeName } = chosen(home, trip.fromName);
          take({ from: home, fromName: homeName, to: zone, toName: name });
        }}
      />
    </div>
  );
}
