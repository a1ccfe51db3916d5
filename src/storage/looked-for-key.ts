/**
 * Where the words of a search are on their way to the page it leads to (looked-for.ts). By itself, so
 * that every page can ask whether any are, and only some load the rest.
 */
export const lookedForKey = 'small-hours:find';
