// cspell:ignore weberror
import type { BrowserContext } from '@playwright/test';

/** What a reader must never cause: console errors, page errors, CSP violations, foreign requests. */
export interface Troubles {
  /** Everything that happened so far in the watched contexts, as sentences, less what is meant. */
  found(): string[];
  /** Says that troubles like this are meant here: the test brings them about itself. */
  allow(pattern: RegExp): void;
  /** Watches every page of this context, from now on. */
  watch(context: BrowserContext): Promise<void>;
}

/** Turns a breach of the content security policy into a console error, and so into a trouble. */
const tellOfViolations = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`CSP violation: ${violatedDirective} ${blockedURI}`);
  });
};

/** A watch over what happens in browsers that read the site at `origin`. */
export function createTroubles(origin: string): Troubles {
  const all: string[] = [];
  const meant: RegExp[] = [];
  return {
    found: () => all.filter((trouble) => !meant.some((pattern) => pattern.test(trouble))),
    allow: (pattern) => void meant.push(pattern),
    async watch(context) {
      context.on('console', (message) => {
        if (message.type() !== 'error') return;
        all.push(`${message.page()?.url() ?? ''}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        all.push(`${error.page()?.url() ?? ''}: ${error.error().stack ?? error.error().message}`);
      });
      context.on('dialog', (dialog) => {
        all.push(`A dialog opened: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) {
          all.push(`A request to somebody else: ${url.href}`);
        }
      });
      await context.addInitScript(tellOfViolations);
    },
  };
}
