import { expect, test } from '../support/reader.ts';

/** Ways to turn text into script or HTML; each has to be refused, on a page with a tool. */
const ways = {
  'HTML from text': () => {
    document.body.innerHTML = '<p>text</p>';
  },
  'HTML beside an element': () => {
    document.body.insertAdjacentHTML('beforeend', '<p>text</p>');
  },
  'a script from an address': () => {
    document.createElement('script').src = '/_astro/other.js';
  },
  'a worker from an address': () => {
    new Worker('/_astro/other.js');
  },
  'a policy of another name': () => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    trustedTypes.createPolicy('anything', {});
  },
};

for (const [name, way] of Object.entries(ways)) {
  test(`no file of the site could make ${name}`, async ({ page, troubles }) => {
    troubles.allow(/trusted|Trusted|CSP violation/u);
    await page.goto('/routine/');
    await expect(page.evaluate(way)).rejects.toThrow(/Trusted|Policy/u);
  });
}

test('the one policy names the service worker, and no other file can make it again', async ({
  page,
  troubles,
}) => {
  troubles.allow(/trusted|Trusted|CSP violation/u);
  await page.goto('/routine/', { waitUntil: 'networkidle' });
  const again = page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    trustedTypes.createPolicy('worker', {});
  });
  await expect(again).rejects.toThrow(/Policy with name "worker" already exists/u);
});
