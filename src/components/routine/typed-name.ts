import { familyLimits } from '../../domain/family-fields.ts';
import { plainName } from './plain-name.ts';

/** A typed name as it can be kept, or the kind sentence why it can't. */
export type TypedName = { readonly name: string } | { readonly problem: string };

/** Reads a typed name of at most so many characters; may be empty. */
export const typedName = (text: string, most: number): TypedName => {
  const name = plainName(text, text.length).trim();
  return name.length <= most
    ? { name }
    : {
        problem: `That’s a little long: ${most} characters fit, and an emoji counts for several. Could you shorten it?`,
      };
};

/** Reads the name of a step of the wind-down. */
export const typedStep = (text: string): TypedName => {
  const typed = typedName(text, familyLimits.step);
  return 'name' in typed && typed.name === ''
    ? { problem: 'Write what you do, for example “wave to the moon”.' }
    : typed;
};
