import { description, siteName } from '../brand/index.ts';

/** What the project is called and how it describes itself, wherever a page or feed needs to say so. */
export const project = {
  name: siteName,
  description,
  language: 'en-GB',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
