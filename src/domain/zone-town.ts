// cspell:disable
/** Towns that devices still list under a name that has gone out of use. */
const newNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Coral_Harbour': 'Atikokan',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe Islands',
  'Atlantic/Faroe': 'Faroe Islands',
  'Atlantic/Canary': 'Canary Islands',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};
// cspell:enable

/** What the town of a zone is called: `America/Argentina/Buenos_Aires` is “Buenos Aires”. */
export const zoneTown = (zone: string): string =>
  newNames[zone] ?? zone.split('/').at(-1)!.replaceAll('_', ' ');
