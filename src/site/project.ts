/** What the project is called and how it describes itself, wherever a page or feed needs to say so. */
export const project = {
  name: 'Small Hours',
  description:
    'Gentle, evidence-based help with baby and toddler sleep. Plain words, sources on every page, small tools that keep everything on your device.',
  language: 'en-GB',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
