/**
 * Follows every internal link of every built page, fragments included. Other people's sites are
 * not asked: a test must not fail because somebody else's server sleeps.
 */
import { LinkChecker, LinkState } from 'linkinator';

const { links } = await new LinkChecker().check({
  path: '**/*.html',
  serverRoot: 'dist',
  checkCss: true,
  checkFragments: true,
  concurrency: 20,
  // A redirect means a missing slash at the end, which costs the reader a round trip.
  redirects: 'error',
  linksToSkip: ['^https?://(?!(localhost|127[.]0[.]0[.]1|[[]::1[]])[:/])', '^(mailto|tel|sms):'],
});

const broken = links.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent, status } of broken) {
  const where = new URL(parent ?? url, 'http://localhost').pathname;
  console.error(
    `${where}: ${url.replace(/^http:\/\/localhost:\d+/, '')} (${status ?? 'no answer'})`,
  );
}
const checked = links.filter(({ state }) => state !== LinkState.SKIPPED).length;
console.log(`${checked} links checked, ${broken.length} broken.`);
if (broken.length > 0 || checked === 0) process.exitCode = 1;
