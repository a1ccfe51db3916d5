/** Loaded by pages where a new version waits; what it does, it does at once. */
import { readText, tabStorage, writeText } from '../storage/device.ts';
import type { Ask } from './messages.ts';

/** In the storage of the tab: the reader said “Later”, so it is not said again on each page. */
const laterKey = 'small-hours:later';

const takeOver: Ask = { ask: 'take-over' };

/** Whether anything stands in a field, or a dialogue is open: such a page is never loaded anew. */
const isInUse = (): boolean =>
  document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(
    ({ type, value, defaultValue }) =>
      !/^(?:checkbox|radio|hidden|file)$/u.test(type) && value !== '' && value !== defaultValue,
  );

const button = (words: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
};

/** One line above the thumb. It has the looks of the line that a search leaves (`.looked-for`). */
const tell = (waiting: ServiceWorker): void => {
  const notice = document.createElement('div');
  notice.className = 'looked-for';
  const said = document.createElement('p');
  said.role = 'status';
  const close = () => {
    // The focus goes where the reader reads on, and not back to the top.
    if (notice.contains(document.activeElement)) {
      document.querySelector('main')?.focus({ preventScroll: true });
    }
    notice.remove();
  };
  const later = button('Later', () => {
    writeText(tabStorage, laterKey, '1');
    close();
  });
  const agree = button('Use it', () => {
    agree.disabled = true;
    waiting.postMessage(takeOver);
  });
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      // Another tab may have agreed; only the one that was asked goes on to the new pages.
      if (agree.disabled && !isInUse()) {
        location.reload();
        return;
      }
      said.textContent = 'Done. The next page you open is the new one.';
      agree.remove();
      later.textContent = 'Close';
    },
    { once: true },
  );
  notice.append(said, agree, later);
  document.body.append(notice);
  // Once the region is there, so that it is read out.
  requestAnimationFrame(() => {
    said.textContent = 'A newer version of the site is here.';
  });
};

const look = async (): Promise<void> => {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // Where a search has its line, the next page will tell.
  if (!waiting || document.querySelector('.looked-for') || readText(tabStorage, laterKey)) return;
  tell(waiting);
};

void look();
