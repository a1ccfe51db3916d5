import * as fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a change is answered for by what it
 * changed. `SEED=<number>` tries others, as `npm run test:hunt` does with a new one each time: what
 * it finds becomes a test by name.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_123) });
