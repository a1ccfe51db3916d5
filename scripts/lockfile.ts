/** One package as package-lock.json has it, as far as we read it. */
export interface LockedPackage {
  version?: string;
  license?: string;
  deprecated?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** package-lock.json: its packages by their folders; the root of the project is `''`. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** The name of a package from its folder: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameIn = (folder: string): string => folder.split('node_modules/').at(-1) ?? folder;

/** The folder that Node finds `name` in from the package in `from`, or undefined where there is none. */
export function folderOf(lock: Lockfile, from: string, name: string): string | undefined {
  const inside = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (lock.packages[inside]) return inside;
  if (from === '') return undefined;
  const above = from.lastIndexOf('/node_modules/');
  return folderOf(lock, above < 0 ? '' : from.slice(0, above), name);
}

/** The folders of everything that the site needs to be built: `dependencies`, and what they need. */
export function neededToBuild(lock: Lockfile): string[] {
  const needs = (folder: string) => {
    const { dependencies, optionalDependencies, peerDependencies } = lock.packages[folder] ?? {};
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    return names.flatMap((name) => folderOf(lock, folder, name) ?? []);
  };
  const found = new Set<string>();
  const waiting = needs('');
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    waiting.push(...needs(folder));
  }
  return [...found].sort();
}
