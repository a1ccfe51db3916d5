/**
 * The brand of this build: `BRAND=<file>` in the environment picks another file of this folder
 * (src/site/chosen-brand.ts). Single values, so that a tool brings those it shows and no others.
 */
export * from './small-hours.ts';
