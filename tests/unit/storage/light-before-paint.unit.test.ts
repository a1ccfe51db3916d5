// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lightBeforePaint } from '../../../src/storage/light-before-paint.ts';
import { lightScheme } from '../../../src/storage/light-scheme.ts';

/** Runs the script as the page would, with this storage. */
function run(storage: () => Pick<Storage, 'getItem'>): Record<string, string> {
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  const page = Object.defineProperty({ document }, 'localStorage', { get: storage });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the string is what is tested
  const script = new Function('page', `with (page) { ${lightBeforePaint} }`) as (p: object) => void;
  script(page);
  return Object.fromEntries([...root.attributes].map(({ name, value }) => [name, value]));
}
const holding = (text: string | null) => () => ({
  getItem: (key: string) => (key === 'small-hours:light' ? text : 'day'),
});

describe('the script before the first paint', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it.each(['day', 'night', 'night-light'])('sets %s', (scheme) => {
    expect(run(holding(scheme))).toEqual({ 'data-js': '', 'data-theme': scheme });
  });

  it.each([null, '', 'null', 'Night', 'night ', 'night\n', 'day night', '"night"', '"><script>'])(
    'leaves the light to the system when it finds %j',
    (text) => {
      expect(run(holding(text))).toEqual({ 'data-js': '' });
    },
  );

  it('still says that scripts run where storage is blocked or missing', () => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    expect(run(blocked)).toEqual({ 'data-js': '' });
    expect(run(() => null as never)).toEqual({ 'data-js': '' });
  });

  it('finds what the light control stored', () => {
    lightScheme().set('night-light');
    expect(run(() => localStorage)).toEqual({ 'data-js': '', 'data-theme': 'night-light' });
  });

  it('is small, plain and safe to stand inside a script element', () => {
    expect(new TextEncoder().encode(lightBeforePaint).length).toBeLessThanOrEqual(350);
    expect(lightBeforePaint).not.toMatch(/<|=>|\b(?:let|const|class)\b|`/);
  });
});
