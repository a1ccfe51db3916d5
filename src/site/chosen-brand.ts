import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Brand } from '../brand/brand.ts';

const root = path.join(import.meta.dirname, '../..');
const first = 'small-hours';

/**
 * The tokens with a brand’s colours in the places of the first brand’s: no byte more. The night-light
 * and paper have lines of their own further down, which stay. Throws for a colour that is no token.
 */
export function brandTokens(css: string, colours: Brand['colours']): string {
  return Object.entries(colours).reduce((text, [role, [day, night]]) => {
    const pair = new RegExp(`(--${role}: )light-dark\\([^)]*\\)`, 'u');
    if (!pair.test(text)) {
      throw new Error(`The colour “${role}” is no pair of day and night in src/styles/tokens.css.`);
    }
    return text.replace(pair, `$1light-dark(${day}, ${night})`);
  }, css);
}

/** Writes a brand’s tokens where styles can import them; gives the way there from src/styles/. */
async function writeTokens(brand: string, file: string): Promise<string> {
  const { colours } = (await import(pathToFileURL(file).href)) as Brand;
  const tokens = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
  mkdirSync(path.join(root, '.cache/brands'), { recursive: true });
  writeFileSync(path.join(root, `.cache/brands/${brand}.css`), brandTokens(tokens, colours));
  return `../../.cache/brands/${brand}.css`;
}

/**
 * The Vite plugin that puts the brand named by `BRAND` in the place of the first one, with its
 * colours. Throws where no such file is in src/brand/.
 */
export function chosenBrand(brand: string = process.env['BRAND'] ?? first) {
  const file = path.join(root, `src/brand/${brand}.ts`);
  if (!/^[a-z0-9-]+$/u.test(brand) || !existsSync(file)) {
    throw new Error(
      `BRAND is “${brand}”, and there is no src/brand/${brand}.ts: write it, or mend the name.`,
    );
  }
  return {
    name: 'small-hours:chosen-brand',
    enforce: 'pre' as const,
    transform: async (code: string, id: string) => {
      if (brand === first) return undefined;
      const [asked = ''] = id.split('?');
      if (asked.endsWith('/src/brand/index.ts')) {
        return code.replace(`./${first}.ts`, `./${brand}.ts`);
      }
      if (!asked.endsWith('/src/styles/index.css')) return undefined;
      return code.replace('./tokens.css', await writeTokens(brand, file));
    },
  };
}
