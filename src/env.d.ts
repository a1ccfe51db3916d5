/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The citations of the article that is being rendered. */
    citations?: import('./site/citations.ts').Citations;
  }
}
