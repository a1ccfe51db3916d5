import * as fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a change is answered for by what it
 * changed. `SEED=<number>` tries others, and `npm run test:hunt` a new one each time: what it finds
 * becomes a test by name.
 */
const hunts = process.env['npm_lifecycle_event'] === 'test:hunt';
const usual = hunts ? Date.now() % 2 ** 31 : 20_261_123;
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? usual) });
