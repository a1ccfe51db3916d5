import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cacheRuleOf, pathPattern } from '../../src/site/hosting/cache-rules.ts';
import { safetyHeaders } from '../../src/site/hosting/headers.ts';
import { builtFiles } from '../../src/site/hosting/hosting-files.ts';
import { redirects } from '../../src/site/hosting/redirects.ts';
import { builtPages } from '../support/built-site.ts';

const hostHeaders = readFileSync('dist/_headers', 'utf8');

/** The rules of `_headers`, as Netlify and Cloudflare Pages read them. */
const rules = hostHeaders
  .split(/\n{2,}/u)
  .slice(1)
  .map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/u.exec(line)?.slice(1) ?? []);
    return { pattern: new RegExp(pathPattern(path), 'u'), headers };
  });

/** Every value that a host would send, one after the other, by the name of the header. */
const sent = (path: string, name: string): string[] =>
  rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers.filter(([one]) => one === name).map(([, value]) => value!));

const addresses = builtFiles('dist').map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`);

test('_headers in deploy/ is the one of this build: else run `npm run deploy:files`', () => {
  expect(readFileSync('deploy/_headers', 'utf8')).toBe(hostHeaders);
  expect(readFileSync('deploy/_redirects', 'utf8')).toBe(readFileSync('dist/_redirects', 'utf8'));
});

test('_headers gives every built file one rule for keeping, the same as the other servers', () => {
  expect(addresses.length).toBeGreaterThan(200);
  for (const path of [...addresses, '/sw.js']) {
    expect([path, ...sent(path, 'Cache-Control')]).toEqual([path, cacheRuleOf(path).value]);
  }
});

test('_headers gives every built file every safety header, once', () => {
  for (const path of addresses) {
    for (const [name, value] of Object.entries(safetyHeaders)) {
      expect([path, name, ...sent(path, name)]).toEqual([path, name, value]);
    }
  }
});

test('_headers keeps within what hosts take: 100 rules, 2,000 signs a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of hostHeaders.split('\n')) expect(line.length).toBeLessThan(2000);
});

test('guessed addresses lead to what is there, and stand in nobody’s way', () => {
  for (const { from, to } of redirects) {
    expect([to, existsSync(`dist${to}`)]).toEqual([to, true]);
    expect([from, existsSync(`dist${from}`)]).toEqual([from, false]);
  }
});

/** The policy in the head of a page, directive by directive. */
const policyOf = (document: Document): Map<string, string> => {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((one) => one.trim());
  return new Map(
    directives.filter(Boolean).map((one) => [one.split(' ')[0]!, one.replace(/^\S+ ?/u, '')]),
  );
};

test.each(builtPages())(
  '$url lets nothing run that was not built, and no text become script',
  ({ document }) => {
    const policy = policyOf(document);
    const all = [...policy.values()].join(' ');
    expect(all).not.toMatch(/unsafe|data:|blob:|https?:|\*/u);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/u);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('worker');
    // Browsers hear this one in a header only; here it would be a warning in the console.
    expect(policy.has('frame-ancestors')).toBe(false);
  },
);
