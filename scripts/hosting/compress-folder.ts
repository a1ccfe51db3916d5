import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { encodings, textEndings, type Encoding } from '../../src/site/hosting/content-types.ts';
import { builtFiles } from '../../src/site/hosting/hosting-files.ts';

/** How each way of compressing is asked for its smallest: nobody waits for it, every reader gains. */
const smallest: Record<Encoding['name'], (text: Buffer) => Promise<Buffer>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  zstd: (text) =>
    promisify(zstdCompress)(text, {
      params: { [constants.ZSTD_c_compressionLevel]: 19 },
      // Else it makes room for megabytes, for each small file.
      pledgedSrcSize: text.length,
    }),
  gzip: (text) => promisify(gzip)(text, { level: 9 }),
};

/** What was compressed, in bytes; `as` has the sums of each way, the plain size where it did not pay. */
export interface Compressed {
  files: number;
  plain: number;
  as: Record<Encoding['name'], number>;
}

const isText = (file: string) => textEndings.includes(path.extname(file).slice(1));

/**
 * Writes a `.br`, a `.zst` and a `.gz` beside each text file of a built site, in place of earlier
 * ones. A file that would not get smaller (a very short one) gets none.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const waiting = builtFiles(folder).filter(isText);
  const sums: Compressed = { files: waiting.length, plain: 0, as: { br: 0, zstd: 0, gzip: 0 } };
  const worker = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const where = path.join(folder, file);
      const text = await readFile(where);
      sums.plain += text.length;
      for (const { name, ending } of encodings) {
        const small = await smallest[name](text);
        sums.as[name] += Math.min(small.length, text.length);
        if (small.length < text.length) await writeFile(where + ending, small);
        else await rm(where + ending, { force: true });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sums;
}
