/** Serves the built site for the browser tests; builds it first where there is none. */
import { existsSync } from 'node:fs';
import { build } from 'astro';
import { endWhenAsked, serveSite } from '../../scripts/serve-site.ts';
import { testPort } from './site.ts';

if (!existsSync('dist/index.html')) await build({ logLevel: 'error' });

const server = await serveSite(testPort);
if (server.port !== testPort) {
  console.error(`Port ${testPort} is taken: end what runs there (another test run?) first.`);
  process.exit(1);
}
endWhenAsked(server);
