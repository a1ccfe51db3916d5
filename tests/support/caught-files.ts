import { vi } from 'vitest';

/** A file that the page handed to the reader. */
export interface CaughtFile {
  name: string;
  blob: Blob;
}

/** Keeps the files that are handed to the reader, in order. */
export function catchFiles(): CaughtFile[] {
  const files: CaughtFile[] = [];
  let latest = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    latest = blob as Blob;
    return 'blob:file';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob: latest });
  });
  return files;
}
