const quarters = ['', '¼', '½', '¾'];

const number = (minutes: number) => {
  const rounded = Math.round(minutes / 15);
  const hours = Math.floor(rounded / 4);
  const part = quarters[rounded % 4] ?? '';
  return { text: hours === 0 ? part : `${hours}${part}`, plural: rounded > 4 };
};

/** A length of time to the nearest quarter of an hour: “2½ hours”, “¾ hour”, “1 hour”. */
export const hoursInWords = (minutes: number): string => {
  const { text, plural } = number(minutes);
  return text === '' ? 'no time' : `${text} hour${plural ? 's' : ''}`;
};

/** A span of time to the nearest quarter of an hour: “2½ to 3 hours”, “2 hours”. */
export const hourSpanInWords = (span: { from: number; to: number }): string => {
  const from = number(span.from).text;
  return from === number(span.to).text || from === ''
    ? hoursInWords(span.to)
    : `${from} to ${hoursInWords(span.to)}`;
};

/** A shorter length of time: whole minutes below an hour (“45 minutes”), else hours. */
export const timeInWords = (minutes: number): string =>
  minutes < 60 ? `${minutes} minute${minutes === 1 ? '' : 's'}` : hoursInWords(minutes);
