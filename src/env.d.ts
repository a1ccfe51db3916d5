/// <reference types="astro/client" />

/** Whether drafts are in the library: in `npm run dev` only (src/site/drafts.ts). */
declare const __SHOWS_DRAFTS__: boolean;

declare namespace App {
  interface Locals {
    /** The citations of the article that is being rendered. */
    citations?: import('./site/citations.ts').Citations;
  }
}
