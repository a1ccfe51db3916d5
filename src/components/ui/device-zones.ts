/** The zone the device is set to; UTC where it doesn’t say. */
export const deviceZone = (): string =>
  // Some devices answer with nothing, whatever the type says.
  new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every zone the device knows by name, its own among them; that one alone on old browsers. */
export const deviceZones = (): readonly string[] => {
  const own = deviceZone();
  const { supportedValuesOf } = Intl as { supportedValuesOf?: typeof Intl.supportedValuesOf };
  const known = supportedValuesOf?.('timeZone') ?? [];
  // cspell:enable
  return known.includes(own) ? known : [own, ...known];
};

// cspell:disable
/** The countries and territories there are, two letters each. */
const codes =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW'.match(
    /../gu,
  ) ?? [];

/** A region’s zones, as browsers give them by now, or gave them before. */
type OfRegion = {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
};

/** The countries (codes of two letters) of the device’s zones; empty where it doesn’t know. */
export const deviceCountries = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const code of codes) {
    const region = new Intl.Locale(`und-${code}`) as OfRegion;
    for (const zone of region.getTimeZones?.() ?? region.timeZones ?? []) {
      if (!found.has(zone)) found.set(zone, code);
    }
  }
  return found;
};

let names: Intl.DisplayNames | undefined;

/** What a country is called, from its code of two letters; the code where the device doesn’t know. */
export const countryName = (code: string): string => {
  try {
    names ??= new Intl.DisplayNames('en-GB', { type: 'region' });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
