import { townsByLetters } from './zone-letters.ts';
import { zoneTown } from './zone-town.ts';

// cspell:disable
/**
 * Big towns, and places that families fly to, that are no zone’s name, by zone: `zone|country|town, town…`
 * on each line.
 */
const byZone = `
Europe/London|GB|Belfast, Birmingham, Bristol, Cardiff, Cornwall, Devon, Edinburgh, Glasgow, Leeds, Liverpool, Manchester, Newcastle upon Tyne, Nottingham, Sheffield
Europe/Dublin|IE|Cork, Galway
Europe/Paris|FR|Bordeaux, Lyon, Marseille, Nice, Toulouse
Europe/Berlin|DE|Cologne, Düsseldorf, Frankfurt, Hamburg, Leipzig, Munich, Stuttgart
Europe/Madrid|ES|Alicante, Barcelona, Bilbao, Ibiza, Majorca, Málaga, Mallorca, Menorca, Palma, Seville, Valencia
Atlantic/Canary|ES|Fuerteventura, Gran Canaria, Lanzarote, Las Palmas, Tenerife
Europe/Lisbon|PT|Algarve, Faro, Porto
Europe/Rome|IT|Florence, Milan, Naples, Turin, Venice
Europe/Zurich|CH|Basel, Geneva
Europe/Amsterdam|NL|Rotterdam, The Hague
Europe/Brussels|BE|Antwerp
Europe/Warsaw|PL|Gdańsk, Kraków, Wrocław
Europe/Athens|GR|Corfu, Crete, Kos, Rhodes, Thessaloniki
Europe/Istanbul|TR|Ankara, Antalya, Bodrum, Dalaman, Izmir
Europe/Stockholm|SE|Gothenburg
Europe/Oslo|NO|Bergen
Europe/Moscow|RU|Saint Petersburg
Asia/Dubai|AE|Abu Dhabi
Asia/Riyadh|SA|Jeddah, Mecca
Asia/Jerusalem|IL|Tel Aviv
Asia/Karachi|PK|Faisalabad, Islamabad, Lahore
Asia/Kolkata|IN|Ahmedabad, Bengaluru, Chennai, Delhi, Goa, Hyderabad, Jaipur, Kochi, Mumbai, New Delhi, Pune
Asia/Dhaka|BD|Chittagong, Sylhet
Asia/Shanghai|CN|Beijing, Chengdu, Guangzhou, Shenzhen, Wuhan
Asia/Tokyo|JP|Kyoto, Osaka, Sapporo
Asia/Seoul|KR|Busan
Asia/Ho_Chi_Minh|VN|Da Nang, Hanoi
Asia/Bangkok|TH|Chiang Mai, Phuket
Asia/Makassar|ID|Bali, Lombok
Asia/Kuala_Lumpur|MY|Penang
Asia/Manila|PH|Cebu
Australia/Sydney|AU|Canberra, Newcastle, Wollongong
Australia/Melbourne|AU|Geelong
Australia/Brisbane|AU|Cairns, Gold Coast
Pacific/Auckland|NZ|Christchurch, Queenstown, Wellington
Africa/Cairo|EG|Alexandria
Africa/Johannesburg|ZA|Cape Town, Durban, Pretoria
Africa/Lagos|NG|Abuja
Africa/Casablanca|MA|Marrakesh
Africa/Nairobi|KE|Mombasa
Africa/Dar_es_Salaam|TZ|Zanzibar
America/New_York|US|Atlanta, Baltimore, Boston, Charlotte, Florida, Miami, Orlando, Philadelphia, Pittsburgh, Tampa, Washington DC
America/Chicago|US|Austin, Dallas, Houston, Kansas City, Minneapolis, Nashville, New Orleans, San Antonio, St Louis
America/Denver|US|Albuquerque, Salt Lake City
America/Phoenix|US|Tucson
America/Los_Angeles|US|Las Vegas, Portland, San Diego, San Francisco, Seattle
Pacific/Honolulu|US|Hawaii, Kauai, Maui, Oahu
America/Toronto|CA|Hamilton, Montreal, Ottawa, Quebec City
America/Edmonton|CA|Calgary
America/Vancouver|CA|Victoria
America/Sao_Paulo|BR|Brasília, Rio de Janeiro
America/Cancun|MX|Playa del Carmen
America/Mexico_City|MX|Guadalajara`;
// cspell:enable

/** A place to choose a zone by. */
export interface ZonePlace {
  /** `Europe/London`. */
  readonly zone: string;
  /** The town: “Manchester”. */
  readonly name: string;
  /** Its country as a code of two letters: `GB`; empty where that is not known. */
  readonly country: string;
}

/** What a device knows of zones and countries. */
export interface ZoneKnowledge {
  /** The zone it is set to, and all it knows. */
  readonly own: string;
  readonly zones: readonly string[];
  /** The country of a zone, as a code of two letters; may know none. */
  readonly countries: ReadonlyMap<string, string>;
  /** What a country is called. */
  readonly countryName: (code: string) => string;
}

/** Finds places by what people type. */
export interface PlaceFinder {
  /**
   * The places that fit, best first, at most `most`: by name, else by country, by the zone’s own
   * name or by what its time is called. Accents don’t matter, and capitals only for that (“EST”). For
   * nothing typed, the device’s own place.
   */
  readonly find: (typed: string, most: number) => readonly ZonePlace[];
  /** The place that a zone is named after. */
  readonly placeOf: (zone: string) => ZonePlace;
}

/** Small letters without accents and points: what is compared. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What countries are called besides their official names. */
const nicknames: Readonly<Record<string, string>> = {
  AE: 'UAE Emirates',
  CZ: 'Czech Republic',
  GB: 'UK Britain England Scotland Wales Northern Ireland',
  KR: 'Korea',
  NL: 'Holland',
  TR: 'Turkey',
  US: 'USA America',
};

/** A place as it is looked up. */
interface Entry {
  readonly place: ZonePlace;
  readonly name: string;
  /** Of the towns that zones are named after; cities are found by their names alone. */
  readonly zone: string;
  readonly country: string;
  /** What its country is called, in full. */
  readonly called: readonly string[];
  /** How many big cities share its zone. */
  readonly weight: number;
}

/** How well an entry fits; 0 for not at all. */
const fit = ({ name, zone, country, called }: Entry, typed: string): number => {
  if (name === typed || zone === typed) return 6;
  // A whole country goes before a town that begins alike (India, Indianapolis).
  if (zone !== '' && called.includes(typed)) return 5;
  if (name.startsWith(typed)) return 4;
  if (` ${name}`.includes(` ${typed}`)) return 3;
  if (zone !== '' && ` ${country}`.includes(` ${typed}`)) return 2;
  // “Manchester, UK”, as people write addresses.
  const whole = ` ${name} ${zone} ${country}`;
  const words = typed.split(' ');
  const named = words.some((word) => ` ${name} ${zone}`.includes(` ${word}`));
  return named && words.every((word) => whole.includes(` ${word}`)) ? 1 : 0;
};

const places = ({ zones, countries }: ZoneKnowledge) => {
  const cities = byZone
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', country = '', names = ''] = line.split('|');
      return names.split(', ').map((name) => ({ zone, country, name }));
    });
  const codes = new Map([
    ...cities.map(({ zone, country }) => [zone, country] as const),
    ...countries,
  ]);
  const townOf = (zone: string) => ({ zone, name: zoneTown(zone), country: codes.get(zone) ?? '' });
  return { cities, towns: zones.map(townOf), townOf };
};

/**
 * A finder of places: one for each zone of the device, named after its town, and the cities that are
 * no zone’s name.
 */
export const placeFinder = (knowledge: ZoneKnowledge): PlaceFinder => {
  const { own, countryName } = knowledge;
  const { cities, towns, townOf } = places(knowledge);
  const weightOf = ({ zone, name }: ZonePlace) =>
    cities.filter((city) => city.zone === zone || zoneTown(city.zone) === name).length;
  const entry = (place: ZonePlace, zone: string): Entry => {
    const { country } = place;
    const official = country && countryName(country);
    const others = nicknames[country] ?? '';
    return {
      place,
      name: folded(place.name),
      zone,
      country: folded(`${official} ${others}`),
      called: [folded(official), ...folded(others).split(' ')].filter(Boolean),
      weight: weightOf(place),
    };
  };
  const entries = [
    ...towns.map((town) => entry(town, folded(town.zone))),
    ...cities.map((city) => entry(city, '')),
  ];
  return {
    find: (typed, most) => {
      const wanted = folded(typed);
      if (wanted === '') return [townOf(own)];
      const meant = townsByLetters(wanted);
      // In other letters than capitals, “ist” may be the beginning of a name.
      const fitsByTime = typed === typed.toUpperCase() ? 5 : 3.5;
      const fitOf = (one: Entry) =>
        one.zone !== '' && meant.includes(one.name) ? fitsByTime : fit(one, wanted);
      return entries
        .map((one) => ({ one, fits: fitOf(one) }))
        .filter(({ fits }) => fits > 0)
        .sort(
          (a, b) =>
            b.fits - a.fits ||
            Number(b.one.place.zone === own) - Number(a.one.place.zone === own) ||
            b.one.weight - a.one.weight ||
            (a.one.name < b.one.name ? -1 : 1),
        )
        .slice(0, most)
        .map(({ one }) => one.place);
    },
    placeOf: townOf,
  };
};
