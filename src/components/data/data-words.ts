/** What is said where the code for backups can’t be loaded. */
export const notLoaded = 'This part couldn’t load. Reload the page to try again.';

/** Why nothing can be changed from this page. */
export const closedWords = {
  newer: 'A newer version of this page saved what is here. Reload to see and change it.',
  blocked:
    'This browser doesn’t let pages keep anything, so there’s nothing here to see or delete. A private window often does this.',
} as const;

/** What could not be done, and why: the device has no room, or another tab was in the way. */
export const notSaved =
  'That couldn’t be saved, so everything is as it was. There may be no room left on this device.';
