import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { contentTypes } from '../../src/site/hosting/content-types.ts';

/** A server of this machine that knows one folder, under one path. */
export interface FolderServer {
  /** `http://localhost:12345` */
  origin: string;
  /** Every address that was asked for and was not there. */
  missed: string[];
  stop: () => void;
}

/** Serves a built site under a base path (`/small-hours`) and nothing beside it, as a preview does. */
export async function serveUnder(base: string, folder: string): Promise<FolderServer> {
  const missed: string[] = [];
  const fileOf = async (address: string): Promise<string | undefined> => {
    if (!address.startsWith(`${base}/`)) return undefined;
    const file = path.join(folder, path.normalize(address.slice(base.length)));
    const found = await stat(file).catch(() => undefined);
    return found?.isDirectory() ? path.join(file, 'index.html') : file;
  };
  const server = createServer((asked, answer) => {
    const address = decodeURIComponent(new URL(asked.url ?? '', 'http://localhost').pathname);
    void fileOf(address)
      .then(async (file) => {
        const body = await readFile(file ?? '');
        const type = contentTypes[path.extname(file ?? '').slice(1)] ?? 'application/octet-stream';
        answer.writeHead(200, { 'Content-Type': type }).end(body);
      })
      .catch(() => {
        missed.push(address);
        answer.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    missed,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
