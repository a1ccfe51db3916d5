/** What this site never asks a browser for; `interest-cohort` and the like are off by themselves. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer, whatever it is: the one place they are written down. Every file in
 * `deploy/` is made from this. The rest of the content security policy is in each page’s `<meta>`
 * (astro.config.mjs), because it holds the hashes of that page; `frame-ancestors` is heard only here.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  // Two years. Subdomains and browsers’ own lists are for the owner of the domain to promise.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Other sites never learn what a parent was reading.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
};
