/**
 * The script that stands in every page's head and runs before the first paint, so that a page opened
 * at night does not flash white. It sets `data-theme` on the root element to the stored light
 * (light-scheme.ts) if there is a valid one, and always `data-js`, by which styles know that scripts
 * run. A string, because the page needs it inline and its hash in the CSP; old syntax, because it is
 * not compiled; at most 350 bytes, because every page carries it.
 */
export const lightBeforePaint =
  "(function(d){d.js='';try{var s=localStorage.getItem('small-hours:light');" +
  'if(/^(day|night|night-light)$/.test(s))d.theme=s}catch(e){}})' +
  '(document.documentElement.dataset)';
