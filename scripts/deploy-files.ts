/** `npm run deploy:files`: writes what is in deploy/ anew, from src/site/hosting/. Build first. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { deployFiles } from '../src/site/hosting/deploy-files.ts';
import { builtFiles } from '../src/site/hosting/hosting-files.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(1);
}
mkdirSync('deploy', { recursive: true });
for (const [name, text] of Object.entries(deployFiles(builtFiles('dist')))) {
  writeFileSync(`deploy/${name}`, text);
  console.log(`deploy/${name}`);
}
