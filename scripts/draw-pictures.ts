/**
 * `node scripts/draw-pictures.ts`: draws the pictures in `public/` that must be PNG (shared links
 * and home screens) from the built site's own scene and mark, with the name of `BRAND`. Run it when any of them changes.
 */
import { chromium } from '@playwright/test';
import type { Brand } from '../src/brand/brand.ts';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { serveSite } from './serve-site.ts';

const server = await serveSite(4497);
const browser = await chromium.launch(await chromiumLaunch());

/** Draws one picture of `public/`, after a page has been changed to show only that. */
const draw = async (name: string, width: number, height: number, html: string) => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(`http://localhost:${server.port}/`);
  await page.evaluate((body) => {
    const scene = document.querySelector('.scene')?.outerHTML ?? '';
    document.body.innerHTML = body.replace('{scene}', scene);
    document.body.style.cssText = 'padding:0;min-height:0;overflow:hidden';
    document.querySelector<HTMLElement>('.scene')?.style.setProperty('block-size', '420px');
    const title = document.querySelector<HTMLElement>('h1');
    if (title) title.style.cssText = 'margin:28px 64px;font-size:92px;max-inline-size:none';
    for (const mark of document.querySelectorAll<HTMLElement>('img')) {
      mark.style.cssText = 'inline-size:72%;margin:14%';
    }
  }, html);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `public/${name}` });
  await page.close();
};

const { picture, siteName } = (await import(
  `../src/brand/${process.env['BRAND'] ?? 'small-hours'}.ts`
)) as Brand;
const file = picture?.file ?? `/${process.env['BRAND'] ?? ''}.png`;
await draw(file.slice(1), 1200, 630, `{scene}<h1>${siteName}</h1>`);
for (const size of [180, 192, 512]) {
  await draw(`icon-${size}.png`, size, size, '<img src="/favicon.svg" alt="">');
}
await browser.close();
await server.stop();
