// cspell:ignore elht mkuh
import type { Journey, JourneySleep } from '../../domain/journey.ts';
import type { SleepsIn, TravelBy } from '../../domain/trip.ts';

const places: Record<JourneySleep['where'], string> = {
  before: 'before you leave',
  into: 'as you set off',
  'on-the-way': 'on the way',
  there: 'after you arrive',
};

/** What a sleep of a journey is called, and where it would fall: “A nap, on the way”. */
export const sleepInWords = ({ kind, where }: JourneySleep): string => {
  if (kind === 'nap') return `A nap, ${places[where]}`;
  return where === 'into'
    ? 'Bedtime, and the night goes on as you travel'
    : `Bedtime, ${places[where]}`;
};

/** Whether a child would want to sleep on the way, or mostly before and after it. */
export const sleepsOnTheWay = ({ sleeps }: Journey): boolean =>
  sleeps.some(({ where }) => where === 'on-the-way' || where === 'into');

/** How they travel on one way: a flight is a night’s or a day’s by what it goes through. */
export const travelOn = ({ isOvernight }: Journey, by: TravelBy): TravelBy => {
  if (by === 'car' || by === 'train') return by;
  return isOvernight ? 'night-flight' : 'day-flight';
};

/** What helps on a way, and what is never left out. */
export const travelInWords: Readonly<Record<TravelBy, readonly string[]>> = {
  car: [
    'A nap in the car may happen. Leaving at nap time makes a quiet drive likelier, not certain.',
    'Car seats: 2 hours at a time at most, with breaks, then out onto a flat, firm surface, even if it wakes them. Sleepy? Don’t drive.',
  ],
  train: [
    'A nap may happen, on you or in the pram. Move them somewhere clear, flat and firm when you can.',
    'In your arms, stay awake, or hand them to someone who is.',
  ],
  'day-flight': [
    'Naps may happen in the air, or not until you land.',
    'The safest place on a plane for a child under 2 is an approved child seat. It isn’t a bed: out of it when you land, onto a flat, firm surface.',
  ],
  'night-flight': [
    'Some sleep in the air, some stare at the lights all night. Do the bedtime steps in your seats, in their order.',
    'The safest place on a plane for a child under 2 is an approved child seat. It isn’t a bed: out of it when you land, onto a flat, firm surface.',
    'After a night flight you’re very tired: don’t drive, and no dozing off together on a sofa, armchair or bed.',
  ],
};

/** The records behind what helps on a way. */
export const travelSources: Readonly<Record<TravelBy, readonly string[]>> = {
  car: ['elht-nhs-car-seats'],
  train: ['taking-cara-babies-holidays'],
  'day-flight': ['faa-flying-children', 'elht-nhs-car-seats'],
  'night-flight': ['faa-flying-children', 'elht-nhs-car-seats', 'mkuh-nhs-safer-sleep'],
};

/** What to look at where they will sleep. */
export const placeInWords: Readonly<Record<SleepsIn, string>> = {
  'travel-cot':
    'A travel cot (pack ’n play) has a rigid frame and base and its own thin, firm, flat mattress. Add nothing, and put it away from radiators, sun and blind cords.',
  'cot-there':
    'Ask before you go, and look at it first: firm, flat mattress that fits without gaps, nothing added, away from radiators, sun and blind cords.',
  'our-bed':
    'Under 12 months, their own cot is safest; US advice is no shared bed at all. Never if anyone in it smokes, is very tired, or has had alcohol, drugs or medicine that makes them drowsy; nor if your baby was born before 37 weeks, or at 2.5 kg (5½ lb) or less. Never leave a baby alone in it, or near pillows, covers or gaps.',
  'own-bed':
    'A baby needs a cot. Past that, look round at their height: windows, blind cords, stairs, gaps beside the bed.',
};

/** What the places are called, for the question. */
export const sleepsInWords: Readonly<Record<SleepsIn, string>> = {
  'travel-cot': 'Our travel cot',
  'cot-there': 'A cot that’s there',
  'our-bed': 'Our bed',
  'own-bed': 'A bed of their own',
};
