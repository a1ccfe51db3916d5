/** Small Hours itself. Every export is described in brand.ts. */
import type { Brand } from './brand.ts';

export const siteName = 'Small Hours';
export const siteKey = 'small-hours';
export const heading = 'Gentle help for the small hours';
export const description =
  'Gentle, evidence-based help with baby and toddler sleep. Plain words, sources on every page, small tools that keep everything on your device.';
export const whatItIsNot = 'It isn’t a sleep-training programme, and it sells nothing.';
export const credit = '';
export const picture: Brand['picture'] = {
  file: '/small-hours.png',
  alt: 'Small Hours: a lit window on a hill between dusk and dawn',
};
export const frame: Brand['frame'] = ['#f5f0e6', '#0f1621'];
export const colours: Brand['colours'] = {};
export const countries: Brand['countries'] = ['UK', 'US', 'Australia'];
export const countriesInWords = 'the UK, the US and Australia';
export const ownHelplines: Brand['ownHelplines'] = [];
export const emergencyNumbers = '999 (UK), 911 (US) or 000 (Australia)';
