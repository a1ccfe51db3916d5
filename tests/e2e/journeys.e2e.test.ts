import { hands } from '../support/hands.ts';
import { journeys } from '../support/journeys.ts';
import { browserThatKeepsNothing } from '../support/own-browser.ts';
import { test } from '../support/reader.ts';

for (const [journey, go] of Object.entries(journeys)) {
  test(`with a mouse, somebody ${journey}`, async ({ page }) => {
    await go({ page, hands: hands.mouse(page), keeps: true });
  });

  test(`with the keyboard alone, somebody ${journey}`, async ({ page }) => {
    await go({ page, hands: hands.keyboard(page), keeps: true });
  });

  test.describe('on a phone of 320 px', () => {
    test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

    test(`with a thumb, somebody ${journey}`, async ({ page }) => {
      await go({ page, hands: hands.touch(page), keeps: true });
    });
  });

  test(`where nothing can be stored, somebody ${journey}`, async ({ troubles }, info) => {
    const context = await browserThatKeepsNothing(info.outputPath('profile'));
    await troubles.watch(context);
    const page = await context.newPage();
    await go({ page, hands: hands.mouse(page), keeps: false });
    await context.close();
  });
}
