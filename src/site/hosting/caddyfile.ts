// cspell:ignore tredir
import { cacheOrder, cacheRules } from './cache-rules.ts';
import { contentTypes, encodings, textEndings } from './content-types.ts';
import { safetyHeaders } from './headers.ts';
import { redirects } from './redirects.ts';

const endings = encodings.map(({ ending }) => ending.slice(1)).join('|');
const fileServer = `file_server {
\t\t\tprecompressed ${encodings.map(({ name }) => name).join(' ')}
\t\t}`;

/** One header for the paths that fit a pattern. Later ones take the place of earlier ones. */
const headerWhere = (id: string, pattern: string, name: string, value: string) => `
\t\t@${id} path_regexp ${pattern}
\t\theader @${id} ${name} "${value}"`;

const types = Object.entries(contentTypes).map(([ending, type]) =>
  headerWhere(
    `type_${ending}`,
    ending === 'html' ? String.raw`(/|\.html)$` : String.raw`\.${ending}$`,
    'Content-Type',
    type,
  ),
);

// Backwards: in the list the first rule that fits wins, here the last.
const caching = cacheOrder
  .map(({ pattern, rule }, place) =>
    headerWhere(`cache_${place}`, pattern, 'Cache-Control', rule.value),
  )
  .toReversed();

const vary = (where: string) => `header${where} {
\t\t\tVary Accept-Encoding
\t\t\tdefer
\t\t}`;

/**
 * The text of deploy/Caddyfile. Two variables: SITE_ADDRESS (a domain, and Caddy fetches its
 * certificate; else \`:8080\`) and SITE_ROOT (where the built site is; else \`dist\`).
 */
export const caddyfile =
  (): string => `# Made from src/site/hosting/. To change it, change that and run \`npm run deploy:files\`.
# SITE_ADDRESS=smallhours.example SITE_ROOT=/srv/small-hours caddy run --config deploy/Caddyfile

# Twice: Caddy forgets what was set when it turns to an error.
(small-hours-headers) {
	header {
		-Server
${Object.entries(safetyHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:dist}

	route {
		import small-hours-headers
		header Cache-Control "${cacheRules.hour.value}"${caching.join('')}

${redirects.map(({ from, to }) => `\t\tredir ${from} ${to} 301`).join('\n')}
${types.join('')}
		@text path_regexp (/|\\.(${textEndings.join('|')}))$
		${vary(' @text')}

		# The compressed files are answers, not addresses; the two others are for other hosts.
		@hidden path_regexp (\\.(${endings})|^/_(headers|redirects)|^/404\\.html)$
		error @hidden 404

		# A missing slash. Caddy’s own way would drop what follows the question mark.
		@slash {
			path_regexp [^/]$
			not path //*
			file {path}/index.html
		}
		@slash_query {
			path_regexp [^/]$
			not path //*
			file {path}/index.html
			expression {query} != ""
		}
		redir @slash_query {path}/?{query} 301
		redir @slash {path}/ 301
		${fileServer}
	}

	handle_errors {
		@missing expression {http.error.status_code} == 404
		route @missing {
			import small-hours-headers
			rewrite * /404.html
			header Cache-Control "${cacheRules.fresh.value}"
			header Content-Type "${contentTypes['html'] ?? ''}"
			${vary('').replaceAll('\n', '\n\t')}
			${fileServer.replaceAll('\n', '\n\t')}
		}
		import small-hours-headers
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`;
