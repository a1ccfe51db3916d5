const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** A place in a list, counted from 1: “1st”, “2nd”, “11th”, “23rd”. */
export const placeInWords = (place: number): string => {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return `${place}${(isTeen ? undefined : endings[place % 10]) ?? 'th'}`;
};
