import { expect, type Locator, type Page } from '@playwright/test';

/** One way to use a page. All of them wait until the target is there. */
export interface Hands {
  /** Follows a link, presses a button, ticks a box or chooses a radio button. */
  press(target: Locator): Promise<void>;
  /** Replaces what a text field says, and leaves the field. */
  write(field: Locator, text: string): Promise<void>;
}

/** More stops than any page has. */
const mostStops = 400;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on with the Tab key until `target` has the focus. Throws where Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${target.toString()}`);
}

/** Chooses a radio button as the keyboard does: Tab to the group, then arrows. */
async function chooseWithArrows(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name');
  const group = page.locator(`input[type="radio"][name="${name ?? ''}"]`);
  await tabTo(page, group.and(page.locator(':checked')));
  for (let turn = await group.count(); turn > 0 && !(await hasFocus(target)); turn -= 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(target).toBeFocused();
}

const keyboard = (page: Page): Hands => ({
  async press(target) {
    const kind = await target.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === 'radio') return chooseWithArrows(page, target);
    await tabTo(page, target);
    return page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
  },
  async write(field, text) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  },
});

const typeInto = async (page: Page, field: Locator, text: string) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await field.blur();
};

const mouse = (page: Page): Hands => ({
  press: (target) => target.click(),
  async write(field, text) {
    await field.click();
    await typeInto(page, field, text);
  },
});

const touch = (page: Page): Hands => ({
  press: (target) => target.tap(),
  async write(field, text) {
    await field.tap();
    await typeInto(page, field, text);
  },
});

/** The ways to use a page: a mouse, the keyboard alone, a finger. */
export const hands = { mouse, keyboard, touch };
