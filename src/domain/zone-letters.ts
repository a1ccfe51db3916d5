// cspell:disable
/** The letters that times go by, and towns that zones are named after, by which they can be meant. */
const table = `
gmt|London,Dublin,Accra
bst|London,Dhaka
ist|Kolkata,Dublin,Jerusalem
wet west|Lisbon
cet cest|Berlin,Madrid,Paris,Rome
eet eest|Athens,Bucharest,Helsinki
msk|Moscow
trt|Istanbul
est et|New York,Toronto,Panama
edt|New York,Toronto
cst ct|Chicago,Winnipeg,Shanghai
cdt|Chicago,Winnipeg
mst mt|Denver,Edmonton,Phoenix
mdt|Denver,Edmonton
pst pdt pt|Los Angeles,Vancouver
akst akdt|Anchorage
hst|Honolulu
ast adt|Halifax
nst ndt|St Johns
brt|Sao Paulo
wat|Lagos
cat|Harare
eat|Nairobi
sast|Johannesburg
gst|Dubai
pkt|Karachi
ict|Bangkok
wib|Jakarta
sgt|Singapore
hkt|Hong Kong
pht|Manila
jst|Tokyo
kst|Seoul
awst|Perth
acst|Adelaide,Darwin
acdt|Adelaide
aest|Sydney,Melbourne,Brisbane
aedt|Sydney,Melbourne
nzst nzdt|Auckland`;
// cspell:enable

const towns = new Map(
  table
    .trim()
    .toLowerCase()
    .split('\n')
    .flatMap((line) => {
      const [letters = '', names = ''] = line.split('|');
      return letters.split(' ').map((one) => [one, names.split(',')] as const);
    }),
);

/**
 * The towns (in small letters) that may be meant by the letters of a time: `est` is that of New York
 * and Toronto. None for what is no such letters.
 */
export const townsByLetters = (letters: string): readonly string[] => towns.get(letters) ?? [];
