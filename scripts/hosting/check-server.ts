import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cacheRuleOf, cacheRules } from '../../src/site/hosting/cache-rules.ts';
import { contentTypes, encodings, textEndings } from '../../src/site/hosting/content-types.ts';
import { safetyHeaders } from '../../src/site/hosting/headers.ts';
import { redirects } from '../../src/site/hosting/redirects.ts';
import { type Answer, ask, headerOf, plainBody } from './ask.ts';
import { type Kind, pageKinds } from './page-kinds.ts';
import type { Report } from './report.ts';

/** What a browser says it takes, and the way it should get: the smallest of them. */
const wishes: [takes: string, gets: string][] = [
  ['gzip, deflate, br, zstd', 'br'],
  ['zstd, gzip', 'zstd'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', ''],
];

/** Bytes below which a file may not get smaller. */
const short = 200;

/** A server that is being checked: its name for the lines, its address, and the site it serves. */
interface Checked {
  name: string;
  origin: string;
  site: string;
}

function checkHeaders(report: Report, what: string, answer: Answer): void {
  for (const [name, value] of Object.entries(safetyHeaders)) {
    const found = headerOf(answer, name);
    report.check(`${what}: ${name}`, found === value, found);
  }
}

async function checkEncodings(
  report: Report,
  what: string,
  { origin, site }: Checked,
  { path: address, file }: Kind,
): Promise<void> {
  const text = readFileSync(path.join(site, file));
  const isText = textEndings.includes(path.extname(file).slice(1));
  const etags = new Map<string, string>();
  for (const [takes, gets] of wishes) {
    const answer = await ask(origin, address, { 'Accept-Encoding': takes });
    const way = headerOf(answer, 'content-encoding');
    // Compressing a very short file may not pay; then it comes as it is.
    const isRight = way === (isText ? gets : '') || (way === '' && text.length < short);
    const right = isRight && plainBody(answer).equals(text);
    report.check(`${what}: whole, for “${takes}”`, right, way);
    etags.set(way, headerOf(answer, 'etag'));
    const vary = headerOf(answer, 'vary');
    if (isText) report.check(`${what}: Vary, for “${takes}”`, vary === 'Accept-Encoding', vary);
  }
  const differ = new Set(etags.values()).size === etags.size;
  report.check(`${what}: an ETag for each encoding`, differ, [...etags]);
}

async function checkKind(report: Report, server: Checked, kind: Kind): Promise<void> {
  const { name, origin, site } = server;
  const what = `${name}, ${kind.name}`;
  const answer = await ask(origin, kind.path);
  report.check(`${what}: 200`, answer.status === 200, answer.status);
  checkHeaders(report, what, answer);
  const type = headerOf(answer, 'content-type');
  const expected = contentTypes[path.extname(kind.file).slice(1)];
  report.check(`${what}: Content-Type`, type === expected, type);
  const rule = cacheRuleOf(kind.path);
  const cache = headerOf(answer, 'cache-control');
  report.check(`${what}: kept ${rule.name}`, cache === rule.value, cache);
  await checkEncodings(report, what, server, kind);

  const etag = { 'If-None-Match': headerOf(answer, 'etag') };
  const unchanged = await ask(origin, kind.path, etag);
  const isShort = unchanged.status === 304 && unchanged.body.length === 0;
  report.check(`${what}: 304 where nothing changed`, isShort, unchanged.status);
  const kept = headerOf(unchanged, 'cache-control');
  report.check(`${what}: a 304 says how long, too`, kept === rule.value, kept);

  const part = await ask(origin, kind.path, { Range: 'bytes=10-29' });
  const bytes = readFileSync(path.join(site, kind.file)).subarray(10, 30);
  const isPart = part.status === 206 && part.body.equals(bytes);
  report.check(`${what}: a part of it`, isPart, part.status);

  const head = await ask(origin, kind.path, {}, 'HEAD');
  const same = head.status === 200 && headerOf(head, 'cache-control') === rule.value;
  report.check(`${what}: HEAD`, same && head.body.length === 0, head.status);
}

async function checkMissing(report: Report, { name, origin, site }: Checked): Promise<void> {
  const page = readFileSync(path.join(site, '404.html'));
  const hidden = [
    '/_headers',
    '/_redirects',
    ...encodings.map(({ ending }) => `/index.html${ending}`),
  ];
  const missing = ['/nothing-here', '/nothing/here/', '/_astro/', '/_astro/gone.js', '/404.html'];
  for (const address of [...missing, ...hidden]) {
    const what = `${name}, ${address}`;
    const answer = await ask(origin, address, { 'Accept-Encoding': 'br' });
    const isPage = answer.status === 404 && plainBody(answer).equals(page);
    report.check(`${what}: 404, with the page that says so`, isPage, answer.status);
    const cache = headerOf(answer, 'cache-control');
    report.check(`${what}: never kept`, cache === cacheRules.fresh.value, cache);
    const type = headerOf(answer, 'content-type');
    report.check(`${what}: Content-Type`, type === contentTypes['html'], type);
    checkHeaders(report, what, answer);
  }
}

async function checkRedirects(report: Report, { name, origin }: Checked): Promise<void> {
  const expected = [
    ['/articles', '/articles/'],
    ['/routine', '/routine/'],
    ['/search?from=home', '/search/?from=home'],
    ...redirects.map(({ from, to }) => [from, to]),
  ];
  for (const [from = '', to = ''] of expected) {
    const answer = await ask(origin, from);
    const where = headerOf(answer, 'location');
    const moved = answer.status === 301 && where === to;
    report.check(`${name}, ${from} → ${to}`, moved, [answer.status, where]);
    checkHeaders(report, `${name}, ${from}`, answer);
  }
  for (const address of [
    '//example.org/%2e%2e',
    '//articles',
    '/\\example.org',
    '/../etc/passwd',
  ]) {
    const answer = await ask(origin, address);
    const where = headerOf(answer, 'location');
    const stays =
      [200, 301, 308, 400, 404].includes(answer.status) && !/^(?:https?:|[/\\]{2})/u.test(where);
    report.check(`${name}, ${address}: leads nowhere else`, stays, [answer.status, where]);
  }
}

/**
 * Asks a server for one of each kind, for what is not there and for what moved, and reports every
 * header, encoding, redirect, part and cache rule. `site` is the built site with its compressed files.
 */
export async function checkServer(report: Report, server: Checked): Promise<void> {
  for (const kind of pageKinds(server.site)) await checkKind(report, server, kind);
  await checkMissing(report, server);
  await checkRedirects(report, server);
}
