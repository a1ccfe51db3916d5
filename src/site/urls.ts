import { sourceLink } from '../domain/source-link.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of a page or file of the site, from its path (`/articles/`), under the base path. */
export const href = (path: string): string => `${base}${path}`;

/** The addresses of what the site is made of. */
export const urls = {
  home: () => href('/'),
  articles: () => href('/articles/'),
  article: (slug: string) => href(`/articles/${slug}/`),
  topic: (id: string) => href(`/topics/${id}/`),
  age: (id: string) => href(`/ages/${id}/`),
  search: () => href('/search/'),
  routine: () => href('/routine/'),
  routineSheet: () => href('/routine/sheet/'),
  holiday: () => href('/holiday/'),
  clockChange: () => href('/clock-change/'),
  backOnTrack: () => href('/back-on-track/'),
  nurseryDays: () => href('/nursery-days/'),
  backToWork: () => href('/back-to-work/'),
  progress: () => href('/progress/'),
  sleepDiary: () => href('/progress/diary/'),
  help: () => href('/help/'),
  sources: () => href('/sources/'),
  sourcesOf: (letter: string) => href(`/sources/${letter}/`),
  source: (id: string) => sourceLink(href('/sources/'), id),
  glossary: () => href('/glossary/'),
  howWeWrite: () => href('/how-we-write/'),
  about: () => href('/about/'),
  privacy: () => href('/privacy/'),
  yourData: () => href('/your-data/'),
  offline: () => href('/offline/'),
  accessibility: () => href('/accessibility/'),
};
