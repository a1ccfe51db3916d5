import { useState } from 'preact/hooks';
import type { AgeBand } from '../../../domain/age-band.ts';
import type { ZonePlace } from '../../../domain/zone-cities.ts';
import { zoneTown } from '../../../domain/zone-town.ts';
import { deviceZone } from '../../ui/device-zones.ts';
import { later } from '../../ui/later.tsx';
import { loadTemporal } from '../../ui/temporal.ts';
import { useClocks } from './clocks-state.ts';
import { NextChange } from './NextChange.tsx';

const OwnChange = later(() => import('./OwnChange.tsx'), 'OwnChange');

/** What the tool needs from its page. */
export interface ClockChangeProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  routineUrl: string;
  /** Whether the reader asked for their own days. */
  isOpen: boolean;
}

/** The next clock change; and, where they are asked for, three ways through it on the child’s own day. */
export function ClockChange({ id, ages, routineUrl, isOpen }: ClockChangeProps) {
  const [place, setPlace] = useState<ZonePlace | null>(null);
  const zone = place?.zone ?? deviceZone();
  const clocks = useClocks(zone, loadTemporal);
  const change = typeof clocks === 'object' && clocks.change;
  return (
    <>
      <NextChange
        id={id}
        clocks={clocks}
        zone={zone}
        town={place?.name ?? zoneTown(zone)}
        place={place}
        onChoose={setPlace}
      />
      {isOpen && change && (
        <OwnChange
          {...{ id, ages, routineUrl }}
          change={{ by: change.by, firstDay: clocks.firstDay }}
          today={clocks.today}
        />
      )}
    </>
  );
}
