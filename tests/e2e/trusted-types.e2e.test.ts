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

test('the one policy lets the service worker be named, and nothing else', async ({
  page,
  troubles,
}) => {
  troubles.allow(/trusted|Trusted|CSP violation/u);
  await page.goto('/routine/');
  const made = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: {
        createPolicy: (
          name: string,
          rules: { createScriptURL: (text: string) => string },
        ) => { createScriptURL: (text: string) => unknown };
      };
    };
    const rules = { createScriptURL: (text: string) => text };
    const policy = trustedTypes.createPolicy('worker', rules);
    return String(policy.createScriptURL('/sw.js'));
  });
  expect(made).toBe('/sw.js');
});
