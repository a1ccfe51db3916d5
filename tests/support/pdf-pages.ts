import { inflateSync } from 'node:zlib';

/**
 * How many pages a PDF has: its page objects, also those that are packed into streams. Throws where
 * there are none.
 */
export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const unpacked = [...text.matchAll(/\bstream\r?\n/gu)].map(({ index, 0: opening }) => {
    try {
      return inflateSync(pdf.subarray(index + opening.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  const outside = text.replaceAll(/\bstream\r?\n[\s\S]*?\bendstream/gu, '');
  const pages = [outside, ...unpacked].join('\n').match(/\/Type\s*\/Page(?![a-zA-Z])/gu);
  if (!pages) throw new Error('There is no page in this PDF.');
  return pages.length;
}
