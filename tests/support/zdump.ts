// cspell:ignore zdump tzdata
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When clocks change, by zone: the instant in UTC, and the minutes ahead of UTC before and after. */
export type ZoneTable = Readonly<Record<string, readonly (readonly [string, number, number])[]>>;

/** Forty zones of every kind whose rules have stood for some years. */
export const fortyZones = [
  'Africa/Cairo',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Nairobi',
  'America/Anchorage',
  'America/Bogota',
  'America/Chicago',
  'America/Denver',
  'America/Halifax',
  'America/Havana',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Nuuk',
  'America/Phoenix',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Toronto',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Dubai',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Athens',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Istanbul',
  'Europe/London',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** The years that the committed table tells of. */
export const keptYears = { from: 2026, to: 2029 } as const;

const line =
  /^(?<zone>\S+)\s+\w+ (?<month>\w+) +(?<day>\d+) (?<time>\S+) (?<year>\d+) UTC? = .*gmtoff=(?<off>-?\d+)$/u;

/**
 * The changes of the kept years by the tz database of the system: null where `zdump` isn’t installed.
 * Throws where it is and can’t answer, so that a system without a tz database is found out.
 */
export const systemTable = (): ZoneTable | null => {
  const { error, status, stdout, stderr } = spawnSync(
    'zdump',
    ['-v', '-c', `${keptYears.from},${keptYears.to + 1}`, ...fortyZones],
    { encoding: 'utf8' },
  );
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return null;
  if (status !== 0) throw new Error(`zdump is there, and says: ${stderr || String(error)}`);
  const table: Record<string, [string, number, number][]> = Object.fromEntries(
    fortyZones.map((zone) => [zone, []]),
  );
  let before = 0;
  // Two lines for each change: the last second before it, and the first one after.
  for (const text of stdout.split('\n')) {
    const { zone, month, day, time, year, off } = line.exec(text)?.groups ?? {};
    if (zone === undefined || Number(year) < keptYears.from) continue;
    const at = new Date(`${day} ${month} ${year} ${time} UTC`);
    if (at.getUTCSeconds() === 59) before = Number(off) / 60;
    else table[zone]?.push([at.toISOString(), before, Number(off) / 60]);
  }
  return table;
};

/**
 * The committed table of the changes in the kept years, made with Debian’s `zdump` of tzdata 2025b:
 * `node -e "import('./tests/support/zdump.ts').then((z) => console.log(JSON.stringify(z.systemTable())))"`
 */
export const keptTable = (): ZoneTable =>
  JSON.parse(
    readFileSync(new URL('../fixtures/zones/zdump-2025b.json', import.meta.url), 'utf8'),
  ) as ZoneTable;
