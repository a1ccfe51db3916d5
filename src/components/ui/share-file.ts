import { siteKey } from '../../brand/index.ts';

/**
 * A file name that is safe everywhere: the brand’s key, then letters and digits of any script from
 * `words`, then the ending. Words that leave nothing are left out.
 */
export const fileName = (words: readonly (string | null)[], ending: string): string => {
  const safe = words
    .map((word) => (word ?? '').normalize('NFC').replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' '))
    .map((word) => word.trim().replaceAll(' ', '-').toLowerCase())
    .filter(Boolean);
  return `${[siteKey, ...safe].join('-')}.${ending}`;
};

/** Hands the reader a file to save. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers begin to read the file only later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};

/** Puts a text on the clipboard; false where the browser doesn’t let the page do that. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
