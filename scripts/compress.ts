/** `npm run compress`: compresses the built site for servers that send such files as they are. */
import { existsSync } from 'node:fs';
import { compressFolder } from './hosting/compress-folder.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(1);
}
const began = performance.now();
const { files, plain, as } = await compressFolder('dist');
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const sizes = Object.entries(as).map(([name, bytes]) => `${name} ${kB(bytes)}`);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${files} files, ${kB(plain)}: ${sizes.join(', ')} (${seconds} s)`);
