/**
 * An example: how a sleep consultant in the United States takes this site as her own. Nobody of this
 * name exists. `BRAND=quiet-nights npm start` shows it. Every export is described in brand.ts.
 */
import type { Brand } from './brand.ts';

export const siteName = 'Quiet Nights';
export const siteKey = 'quiet-nights';
export const heading = 'A calmer night, one small step at a time';
export const description =
  'Gentle, evidence-based help with baby and toddler sleep, from an independent sleep consultant. Sources on every page.';
export const whatItIsNot =
  'It isn’t a sleep-training programme. Whoever keeps it also advises families for a fee; nothing on these pages asks you to buy that.';
export const credit =
  'The words and pictures come from Small Hours and were changed here. Small Hours is under CC BY 4.0.';
export const picture: Brand['picture'] = null;
export const frame: Brand['frame'] = ['#f3f1f4', '#14161f'];
export const colours: Brand['colours'] = {
  paper: ['#f3f1f4', '#14161f'],
  'paper-raised': ['#fbfafb', '#1d202b'],
  'paper-sunken': ['#e6e2e8', '#0c0e15'],
  action: ['#4a2f4f', '#d3b3d8'],
  'action-hover': ['#5d3f63', '#e0c8e4'],
  'action-press': ['#38223c', '#bf9cc5'],
  'on-action': ['#fbfafb', '#1c121e'],
  'action-edge': ['#4a2f4f', '#d3b3d8'],
  link: ['#5a2d66', '#d5b8e0'],
  'link-hover': ['#3f1c49', '#ead9f0'],
  selected: ['#4a2f4f', '#43334a'],
  'on-selected': ['#fbfafb', '#f1e9f3'],
  'selected-edge': ['#4a2f4f', '#8d7c94'],
};
export const countries: Brand['countries'] = ['US'];
export const countriesInWords = 'the US';
export const ownHelplines: Brand['ownHelplines'] = [];
export const emergencyNumbers = '911';
