import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compressFolder } from '../../../scripts/hosting/compress-folder.ts';
import { programs, setUpPrograms } from '../../../scripts/hosting/setup-programs.ts';

describe('compressing the built site', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'small-hours-'));
    mkdirSync(path.join(folder, 'naps'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string) => path.join(folder, name);

  test('puts three smaller files beside each text, and says how small', async () => {
    const text = 'Every nap counts. '.repeat(200);
    writeFileSync(file('naps/index.html'), text);
    const { files, plain, as } = await compressFolder(folder);
    expect([files, plain]).toEqual([1, text.length]);
    const small = ['.br', '.zst', '.gz'].map((ending) =>
      readFileSync(file(`naps/index.html${ending}`)),
    );
    expect(small.map((one) => one.length)).toEqual([as.br, as.zstd, as.gzip]);
    const [br, zstd, gzip] = small as [Buffer, Buffer, Buffer];
    expect(brotliDecompressSync(br).toString()).toBe(text);
    expect(zstdDecompressSync(zstd).toString()).toBe(text);
    expect(gunzipSync(gzip).toString()).toBe(text);
  });

  test('leaves pictures and fonts alone, and what would grow, and what it made itself', async () => {
    writeFileSync(file('icon.png'), 'x'.repeat(500));
    writeFileSync(file('short.txt'), 'ab');
    // Of an earlier build, when the file was longer.
    writeFileSync(file('short.txt.gz'), 'old');
    await compressFolder(folder);
    expect((await compressFolder(folder)).files).toBe(1);
    for (const gone of ['icon.png.br', 'short.txt.gz', 'short.txt.br', 'short.txt.br.br']) {
      expect([gone, existsSync(file(gone))]).toEqual([gone, false]);
    }
  });
});

describe('the programs that checks of hosting need', () => {
  const { nginx, caddy } = programs;
  const machine = (there: string[], canInstall: boolean) => ({
    has: ({ name }: { name: string }) => there.includes(name),
    canInstall,
  });

  test('where they are there, nothing is installed', async () => {
    const run = vi.fn();
    await setUpPrograms([nginx, caddy], machine(['nginx', 'caddy'], true), run);
    expect(run).not.toHaveBeenCalled();
  });

  test('where they can be installed, only what is missing is', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const there = ['nginx'];
    const run = vi.fn((_command: string, args: string[]) => {
      if (args[0] === 'install') there.push('caddy');
      return Promise.resolve({ ok: true, stalled: false, output: '' });
    });
    await setUpPrograms([nginx, caddy], machine(there, true), run);
    expect(run.mock.calls.map(([, args]) => args.slice(0, 1))).toEqual([['update'], ['install']]);
    expect(run.mock.calls[1]![1]).toContain('caddy');
    expect(run.mock.calls[1]![1]).not.toContain('nginx');
  });

  test('where there is no way, one sentence says what to install', async () => {
    const without = setUpPrograms([nginx, caddy], machine(['nginx'], false), vi.fn());
    await expect(without).rejects.toThrow(
      /^This needs caddy: install it \(Debian: .+ macOS: .+\)/u,
    );
  });
});
