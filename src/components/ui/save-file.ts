/** Hands the reader a file to save. `type` is its media type. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Some browsers begin to read the file only later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
