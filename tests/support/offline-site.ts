import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorker } from '../../src/site/offline-build.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A version of the built site in a folder of its own, to be changed. */
export interface Version {
  folder: string;
  /** Puts other words in the place of some in a file, and writes the worker that knows of it. */
  change: (file: string, words: string | RegExp, others: string) => Promise<void>;
  /** Puts the worker in its place that lets go of everything. */
  withdraw: () => Promise<void>;
  remove: () => void;
}

/** Copies the built site. */
export function copyVersion(dist = 'dist'): Version {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-hours-version-'));
  cpSync(dist, folder, { recursive: true });
  return {
    folder,
    change: async (file, words, others) => {
      const whole = path.join(folder, file);
      const text = readFileSync(whole, 'utf8');
      const changed = text.replace(words, others);
      if (changed === text) throw new Error(`${file} has no ${String(words)}.`);
      writeFileSync(whole, changed);
      if (file !== 'sw.js') await writeWorker(folder, false);
    },
    withdraw: () => writeWorker(folder, true),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server of the built site that a test can kill, start again, and give another version. */
export interface OfflineSite {
  /** Where it is: `http://localhost:40123`. */
  origin: string;
  /** The paths that were asked for and sent whole since the last look, without those not modified. */
  sent: () => string[];
  /** Another folder to serve from now on. */
  serve: (folder: string) => void;
  /** Paths that fail from now on; none where it is left out. */
  breakPaths: (pattern?: RegExp) => void;
  /** How long each answer takes from now on, in milliseconds. */
  slowDown: (delay: number) => void;
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Serves a folder on a free port, as a host of static files does. */
export async function startOfflineSite(dist = 'dist'): Promise<OfflineSite> {
  let folder = dist;
  let broken: RegExp | undefined;
  let sent: string[] = [];
  let delay = 0;
  let port = 0;

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let file = path.join(folder, decodeURIComponent(pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (broken?.test(pathname) || !existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.');
      return;
    }
    const body = readFileSync(file);
    const mark = `"${statSync(file).mtimeMs}-${body.length}"`;
    if (request.headers['if-none-match'] === mark) {
      response.writeHead(304).end();
      return;
    }
    sent.push(pathname);
    const isHashed = pathname.includes('/_astro/');
    response
      .writeHead(200, {
        'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
        'Cache-Control': isHashed ? 'max-age=31536000, immutable' : 'no-cache',
        ETag: mark,
      })
      .end(body);
  };

  const answerSlowly = (request: IncomingMessage, response: ServerResponse) => {
    setTimeout(answer, delay, request, response);
  };
  let server = createServer(answerSlowly);
  port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    sent: () => {
      const before = sent;
      sent = [];
      return before;
    },
    serve: (other) => {
      folder = other;
    },
    breakPaths: (pattern) => {
      broken = pattern;
    },
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    kill: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    start: async () => {
      server = createServer(answerSlowly);
      await listen(server, port);
    },
  };
}
