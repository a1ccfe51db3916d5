import { caddyfile } from './caddyfile.ts';
import { containerfile, containerIgnore } from './containerfile.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { nginxConf } from './nginx-conf.ts';

/**
 * Every file that is made for `deploy/`, by its name: the one source of headers, in each host’s words.
 * @param built what was built, relative to `dist`: `_headers` names its folders
 */
export const deployFiles = (built: readonly string[]): Readonly<Record<string, string>> => ({
  _headers: headersFile(built),
  _redirects: redirectsFile(),
  'nginx.conf': nginxConf(),
  Caddyfile: caddyfile(),
  Containerfile: containerfile(),
  'Containerfile.dockerignore': containerIgnore(),
});
