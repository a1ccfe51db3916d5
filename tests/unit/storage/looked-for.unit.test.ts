import { describe, expect, it } from 'vitest';
import { handOver, takeOver } from '../../../src/storage/looked-for.ts';

const tab = () => {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
};
const blocked = () => {
  throw new Error('blocked');
};

describe('the words that were looked for', () => {
  it('are handed to the page that was opened, once', () => {
    const storage = tab();
    handOver('/articles/naps/', ['short', 'nap'], storage);
    expect(takeOver('/articles/naps/', storage)).toEqual(['short', 'nap']);
    expect(takeOver('/articles/naps/', storage)).toEqual([]);
  });

  it('are let go where another page was opened', () => {
    const storage = tab();
    handOver('/articles/naps/', ['nap'], storage);
    expect(takeOver('/help/', storage)).toEqual([]);
    expect(takeOver('/articles/naps/', storage)).toEqual([]);
  });

  it.each(['{"half', '{}', 'null', '"/a/"', '[]', '5'])('are none where %s lies there', (text) => {
    const storage = tab();
    storage().setItem('small-hours:find', text);
    expect(takeOver('/a/', storage)).toEqual([]);
  });

  it('are none where storage is blocked', () => {
    handOver('/a/', ['nap'], blocked);
    expect(takeOver('/a/', blocked)).toEqual([]);
  });
});
