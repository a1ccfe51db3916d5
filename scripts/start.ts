/** `npm start`: builds the site and serves it. The last line printed is its address. */
import { build } from 'astro';
import { endWhenAsked, serveSite } from './serve-site.ts';

const wished = process.env['PORT'] ?? '4321';
const port = Number(wished);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${wished}"; it has to be a whole number from 1 to 65535.`);
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  console.log('Building Small Hours…');
  await build({ logLevel: 'error' });
  const server = await serveSite(port);
  endWhenAsked(server);
  console.log(`http://localhost:${server.port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
