import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, filesOf } from '../support/built-site.ts';

/** Every attribute by which a page makes a browser ask a server for something by itself. */
const loading: [selector: string, attribute: string][] = [
  ['[src]', 'src'],
  ['[srcset]', 'srcset'],
  ['[imagesrcset]', 'imagesrcset'],
  ['[poster]', 'poster'],
  ['[background]', 'background'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
  ['[formaction]', 'formaction'],
  ['[ping]', 'ping'],
  ['use[href], image[href], feImage[href]', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['meta[http-equiv="refresh"]', 'content'],
  // A link of these kinds only names an address; every other kind fetches or connects.
  ['link:not([rel="canonical"], [rel="alternate"], [rel="license"], [rel="me"])', 'href'],
];

/** Has a scheme or a host: leads somewhere else, or holds the thing itself (`data:`). */
const foreign = /(^|[\s,=])([a-z][a-z0-9+.-]*:|\/\/)/i;

function foreignRequests({ document }: BuiltPage): string[] {
  return loading.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)]
      .map((element) => element.getAttribute(attribute) ?? '')
      .filter((value) => foreign.test(value))
      .map((value) => `${selector} ${attribute}="${value}"`),
  );
}

function foreignInCss(css: string): string[] {
  const urls = [...css.matchAll(/(?:url\(|@import\s)\s*["']?([^"')\s;]+)/g)];
  return urls.map(([, url = '']) => url).filter((url) => foreign.test(url));
}

function attributes({ document }: BuiltPage, unwanted: (name: string) => boolean): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter(unwanted)
      .map((name) => `<${element.tagName.toLowerCase()} ${name}>`),
  );
}

const pages = builtPages();

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describe.each(pages)('$url', (page) => {
  const { document } = page;

  test('asks nobody else for anything', () => {
    expect(foreignRequests(page)).toEqual([]);
    const inline = [...document.querySelectorAll('style')].map((style) => style.textContent);
    expect(foreignInCss(inline.join('\n'))).toEqual([]);
  });

  test('has no style attribute and no inline event handler', () => {
    expect(attributes(page, (name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const scriptLinks = document.querySelectorAll('a[href^="javascript:"]');
    expect(scriptLinks.length).toBe(0);
  });

  test('has one heading, a language, a title, a description and its own address', () => {
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(document.title.trim()).not.toBe('');
    const description = document.querySelector('meta[name="description"]');
    expect(description?.getAttribute('content')?.trim() ?? '').not.toBe('');
    const canonical = [...document.querySelectorAll('link[rel="canonical"]')].map((link) =>
      link.getAttribute('href'),
    );
    // A page that was not found has no address of its own.
    if (page.url === '/404.html') expect(canonical.length).toBeLessThanOrEqual(1);
    else expect(canonical.map((href) => new URL(href ?? '').pathname)).toEqual([page.url]);
  });
});

test.each(filesOf('dist', '.css'))('%s asks nobody else for anything', (file) => {
  expect(foreignInCss(readFileSync(`dist/${file}`, 'utf8'))).toEqual([]);
});

test.each(filesOf('dist', '.js'))('%s names no other server it would ask', (file) => {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const asks = /(?:fetch|import|sendBeacon|EventSource|WebSocket)\(\s*["'`](?:\w+:)?\/\//g;
  expect(code.match(asks) ?? []).toEqual([]);
});
