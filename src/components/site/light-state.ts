import { lightScheme, lightSchemes, type LightScheme } from '../../storage/light-scheme.ts';

/**
 * Starts every light control of a page: the three buttons of wide screens and the thumb bar's lamp,
 * which steps day, night, night-light. Follows the system until the reader chooses.
 */
export const startLight = (): void => {
  const store = lightScheme();
  const root = document.documentElement;
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const current = (): LightScheme => store.get() ?? (darkSystem.matches ? 'night' : 'day');
  const following = (scheme: LightScheme) =>
    // There is always one: the rest of a division by how many there are.
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
    lightSchemes[(lightSchemes.indexOf(scheme) + 1) % 3]!;

  const show = () => {
    const chosen = store.get();
    if (chosen) root.dataset['theme'] = chosen;
    else delete root.dataset['theme'];
    const now = current();
    for (const button of document.querySelectorAll<HTMLElement>('[data-light]')) {
      button.setAttribute('aria-pressed', String(button.dataset['light'] === now));
    }
    for (const words of document.querySelectorAll('[data-light-words]')) {
      words.textContent = `Light: ${now}. Change to ${following(now)}`;
    }
  };

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-light],[data-light-next]');
    if (!button) return;
    // The buttons are our own, and name a light; the lamp names none.
    store.set((button.dataset['light'] as LightScheme | undefined) ?? following(current()));
    show();
  });
  store.subscribe(show);
  darkSystem.onchange = show;
  show();
};
