import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** What a server answered, as it came over the wire. */
export interface Answer {
  status: number;
  /** Every value of a header, by its name in small letters; a name that came twice has two. */
  headers: Map<string, string[]>;
  body: Buffer;
}

/** The one value of a header; none is an empty text, and several are joined with ` AND `. */
export const headerOf = ({ headers }: Answer, name: string): string =>
  (headers.get(name.toLowerCase()) ?? []).join(' AND ');

/** Asks a server of this machine, without changing anything that it answers. */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(origin), { path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const all = new Map<string, string[]>();
        for (let place = 0; place < answer.rawHeaders.length; place += 2) {
          const name = (answer.rawHeaders[place] ?? '').toLowerCase();
          all.set(name, [...(all.get(name) ?? []), answer.rawHeaders[place + 1] ?? '']);
        }
        resolve({ status: answer.statusCode ?? 0, headers: all, body: Buffer.concat(chunks) });
      });
    });
    asked.setTimeout(10_000, () => asked.destroy(new Error(`No answer for ${path}.`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** The body of an answer as it was before it was compressed; an unknown way throws. */
export function plainBody(answer: Answer): Buffer {
  const way = headerOf(answer, 'content-encoding');
  if (way === '') return answer.body;
  if (way === 'br') return brotliDecompressSync(answer.body);
  if (way === 'gzip') return gunzipSync(answer.body);
  if (way === 'zstd') return zstdDecompressSync(answer.body);
  throw new Error(`Nobody asked for ${way}.`);
}
