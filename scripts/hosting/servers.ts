// cspell:ignore fastcgi uwsgi scgi
import { type ChildProcess, spawn } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './ask.ts';
import { programEnv } from './setup-programs.ts';

/** A web server that runs on this machine alone, over a copy of the built site. */
export interface RunningServer {
  name: string;
  /** `http://127.0.0.1:12345` */
  origin: string;
  stop: () => Promise<void>;
}

/** Caddy, which also speaks TLS, with a certificate authority of its own. */
export interface RunningCaddy extends RunningServer {
  /** The port that only sends to the secure one, and the secure one. */
  httpPort: number;
  httpsPort: number;
  /** The file of the authority’s certificate. */
  authority: string;
}

/** Who a server runs as where this runs as root: `nobody`. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('This machine gives no port.'));
      });
    });
  });

/** A folder of its own for a server, with a copy of the site that it can read. */
export async function serverFolder(site: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'small-hours-'));
  await cp(site, path.join(folder, 'site'), { recursive: true });
  await mkdir(path.join(folder, 'own'));
  if (nobody.uid !== undefined) {
    for (const one of [folder, path.join(folder, 'own')]) await chown(one, nobody.uid, nobody.gid);
  }
  return folder;
}

async function started(
  name: string,
  origin: string,
  child: ChildProcess,
  folder: string,
): Promise<RunningServer> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    try {
      await ask(origin, '/');
      return { name, origin, stop };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await stop();
  throw new Error(`${name} did not start:\n${said}`);
}

/**
 * nginx with deploy/nginx.conf, on a free port, as nobody. Only the lines that name the port and the
 * folder are changed. `workers` is how many processors it may use.
 */
export async function startNginx(site: string, workers = 1): Promise<RunningServer> {
  const [folder, port] = [await serverFolder(site), await freePort()];
  const own = path.join(folder, 'own');
  const conf = await readFile('deploy/nginx.conf', 'utf8');
  const here = conf
    .replace('listen 8080;', `listen 127.0.0.1:${port} backlog=1024;`)
    .replace('root /srv/small-hours;', `root ${path.join(folder, 'site')};`);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `
    daemon off; worker_processes ${workers}; pid ${own}/pid; error_log stderr warn;
    events { worker_connections 4096; }
    http {
      access_log off; keepalive_requests 100000;
      ${kinds.map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
      include ${folder}/site.conf;
    }`;
  await writeFile(path.join(folder, 'site.conf'), here);
  await writeFile(path.join(folder, 'main.conf'), main);
  const child = spawn('nginx', ['-e', 'stderr', '-p', own, '-c', path.join(folder, 'main.conf')], {
    env: programEnv,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...nobody,
  });
  return started('nginx', `http://127.0.0.1:${port}`, child, folder);
}

/**
 * Caddy with deploy/Caddyfile as it is, on free ports, as nobody: once plain, once with TLS. Where it
 * has the usual ports, Caddy leads from http to https by itself; here it would leave the port out.
 */
export async function startCaddy(site: string): Promise<RunningCaddy> {
  const folder = await serverFolder(site);
  const own = path.join(folder, 'own');
  const [plain, httpPort, httpsPort] = [await freePort(), await freePort(), await freePort()];
  const main = `{
	admin off
	http_port ${httpPort}
	https_port ${httpsPort}
	auto_https disable_redirects
	skip_install_trust
	storage file_system ${own}
}
import ${folder}/Caddyfile
http://localhost:${httpPort} {
	redir https://localhost:${httpsPort}{uri} 308
}
`;
  await writeFile(path.join(folder, 'main'), main);
  await cp('deploy/Caddyfile', path.join(folder, 'Caddyfile'));
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', `${folder}/main`], {
    env: {
      ...programEnv,
      HOME: own,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
      SITE_ADDRESS: `http://127.0.0.1:${plain}, localhost`,
      SITE_ROOT: path.join(folder, 'site'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...nobody,
  });
  const server = await started('Caddy', `http://127.0.0.1:${plain}`, child, folder);
  const authority = path.join(own, 'pki/authorities/local/root.crt');
  return { ...server, httpPort, httpsPort, authority };
}
