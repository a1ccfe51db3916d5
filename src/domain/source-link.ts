/** The address of a source's record; `sourcesUrl` is that of the page of sources. */
export const sourceLink = (sourcesUrl: string, id: string): string =>
  `${sourcesUrl}${id.charAt(0)}/#${id}`;
