// cspell:ignore nopush
import { cacheOrder, cacheRules } from './cache-rules.ts';
import { contentTypes, encodings, textEndings } from './content-types.ts';
import { safetyHeaders } from './headers.ts';
import { redirects } from './redirects.ts';

const endings = encodings.map(({ ending }) => ending.slice(1)).join('|');

/** `$uri` is what was found on disk: the compressed file, where one is sent. */
const compressedToo = (pattern: string) => pattern.replace(/\$$/u, String.raw`(\.(${endings}))?$`);

/** Where a browser takes this way of compressing: named, and not with `q=0`. */
const takes = (name: string) =>
  String.raw`~*(^|,)\s*${name}\s*(;\s*q=(0?\.\d*[1-9]\d*|1(\.0*)?))?\s*(,|$)`;

const map = (from: string, to: string, rows: readonly [string, string][]): string =>
  [`map ${from} ${to} {`, ...rows.map(([key, value]) => `    "${key}" "${value}";`), '}'].join(
    '\n',
  );

const maps = [
  map('$http_accept_encoding', '$small_hours_ending', [
    ...encodings.map(({ name, ending }): [string, string] => [takes(name), ending]),
  ]),
  map('$uri', '$small_hours_encoding', [
    ...encodings.map(({ name, ending }): [string, string] => [`~\\${ending}$`, name]),
  ]),
  // Only of files: an answer of nginx itself (a redirect) says what it is by itself.
  map('$status$uri', '$small_hours_type', [
    ...Object.entries(contentTypes).map(([ending, type]): [string, string] => [
      compressedToo(String.raw`~^(200|404)/.*\.${ending}$`),
      type,
    ]),
  ]),
  map('$uri', '$small_hours_vary', [
    [compressedToo(String.raw`~(/|\.(${textEndings.join('|')}))$`), 'Accept-Encoding'],
  ]),
  map('$uri', '$small_hours_cache', [
    ...cacheOrder.map(({ pattern, rule }): [string, string] => [
      `~${compressedToo(pattern)}`,
      rule.value,
    ]),
    ['default', cacheRules.hour.value],
  ]),
];

const headers = [
  ...Object.entries(safetyHeaders).map(([name, value]) => [name, `"${value}"`] as const),
  ['Cache-Control', '$small_hours_cache'],
  ['Content-Type', '$small_hours_type'],
  ['Content-Encoding', '$small_hours_encoding'],
  ['Vary', '$small_hours_vary'],
] as const;

/**
 * The text of deploy/nginx.conf: a file for the `http` part of nginx (`conf.d/`), without modules that
 * not every nginx has. It finds the compressed files by itself. TLS is for what stands in front.
 */
export const nginxConf =
  (): string => `# Made from src/site/hosting/. To change it, change that and run \`npm run deploy:files\`.
# Goes into conf.d/ of nginx. Change \`listen\` and \`root\`; TLS ends here or in front (deploy/README.md).

${maps.join('\n\n')}

server {
    listen 8080;
    root /srv/small-hours;

    server_tokens off;
    absolute_redirect off;
    gzip off;
    sendfile on;
    tcp_nopush on;
    # A replaced file is seen after 10 seconds.
    open_file_cache max=2000 inactive=60s;
    open_file_cache_valid 10s;

    types { }
    default_type "";
${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    error_page 404 /404.html;

    location / {
        try_files $uri$small_hours_ending \${uri}index.html$small_hours_ending $uri \${uri}index.html @slash;
    }
    # A folder without its slash; everything else is not there.
    location @slash {
        if ($uri ~ /$) { return 404; }
        if (-d $request_filename) { return 301 $uri/$is_args$args; }
        return 404;
    }
    location = /404.html {
        internal;
        try_files /404.html$small_hours_ending /404.html =404;
    }
    # The compressed files are answers, not addresses; the two others are for other hosts.
    location ~ (\\.(${endings})|^/_(headers|redirects))$ { return 404; }

${redirects.map(({ from, to }) => `    location = ${from} { return 301 ${to}; }`).join('\n')}
}
`;
