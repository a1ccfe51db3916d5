import { lightScheme, type LightScheme } from '../../storage/light-scheme.ts';

const schemes: readonly LightScheme[] = ['day', 'night', 'night-light'];

const isScheme = (text: string | undefined): text is LightScheme =>
  schemes.some((scheme) => scheme === text);

/**
 * Starts every light control of a page: the three buttons of wide screens and the thumb bar's lamp,
 * which steps day, night, night-light. Follows the system until the reader chooses.
 */
export const startLight = (): void => {
  const store = lightScheme();
  const root = document.documentElement;
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const current = (): LightScheme => store.get() ?? (darkSystem.matches ? 'night' : 'day');
  const following = (scheme: LightScheme): LightScheme =>
    schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'day';

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
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-light], [data-light-next]')
        : null;
    if (!button) return;
    const asked = button.dataset['light'];
    store.set(isScheme(asked) ? asked : following(current()));
    show();
  });
  store.subscribe(show);
  darkSystem.addEventListener('change', show);
  show();
};
