/** The records (src/content/sources) behind the method that nights are told by, and how they are named. */
export const methodSources = [
  { id: 'mann-1945', name: 'Mann 1945' },
  { id: 'kendall-1938', name: 'Kendall 1938' },
  { id: 'hamed-rao-1998', name: 'Hamed and Rao 1998' },
  { id: 'theil-1950', name: 'Theil 1950' },
  { id: 'sen-1968', name: 'Sen 1968' },
] as const;
