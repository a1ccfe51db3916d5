/** What is said where the code for backups can’t be loaded. */
export const notLoaded = 'This part couldn’t load. Reload the page to try again.';

/** What could not be done, and why: the device has no room, or another tab was in the way. */
export const notSaved =
  'That couldn’t be saved, so everything is as it was. There may be no room left on this device.';
