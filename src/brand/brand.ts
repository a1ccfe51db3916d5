/** Colours that a brand may set, by their names in src/styles/tokens.css without the dashes. */
export type BrandColour =
  | 'paper'
  | 'paper-raised'
  | 'paper-sunken'
  | 'action'
  | 'action-hover'
  | 'action-press'
  | 'on-action'
  | 'action-edge'
  | 'link'
  | 'link-hover'
  | 'lamp'
  | 'on-lamp'
  | 'selected'
  | 'on-selected'
  | 'selected-edge';

/** A helpline, as the schema of src/content/helplines.yaml has it. */
export interface BrandHelpline {
  readonly id: string;
  readonly country: string;
  readonly service: string;
  /** As the service prints it. */
  readonly number: string;
  /** Digits only, with a + in front at most. */
  readonly tel: string;
  readonly text?: string | undefined;
  readonly hours?: string | undefined;
  readonly forWhat: string;
  readonly kind: 'emergency' | 'health-line' | 'parent-support';
  /** The service’s own page. */
  readonly source: string;
  readonly read: 'page' | 'secondhand';
  readonly quotedBy?: string | undefined;
  /** The day the number was last checked. */
  readonly checked: Date;
}

/** What a brand is made of: the exports of one file of this folder. docs/brands.md has a tour. */
export interface Brand {
  /** What the site is called, wherever it says its name. */
  readonly siteName: string;
  /** The name for files that readers save: small letters, digits and hyphens. */
  readonly siteKey: string;
  /** The first line of the home page. */
  readonly heading: string;
  /** One sentence for search engines, the feed and home screens, in 40 to 155 characters. */
  readonly description: string;
  /** What else the site is not, on the page about it. Whoever sells something says so here. */
  readonly whatItIsNot: string;
  /** Where words and pictures come from; the licence asks for it. Empty for the first brand only. */
  readonly credit: string;
  /** A picture of 1200 × 630 in public/, for shared links; null where there is none yet. */
  readonly picture: { readonly file: string; readonly alt: string } | null;
  /** The browser’s own frame, as day and night: the same as `--paper`. */
  readonly frame: readonly [day: string, night: string];
  /** Colours by day and by night. Those not named stay; so does the night-light, whole. */
  readonly colours: Readonly<Partial<Record<BrandColour, readonly [day: string, night: string]>>>;
  /** The countries whose helplines are shown, the first one first. */
  readonly countries: readonly string[];
  /** The same as words after “in”. */
  readonly countriesInWords: string;
  /** Helplines besides those in src/content/helplines.yaml, checked as its head asks. */
  readonly ownHelplines: readonly BrandHelpline[];
  /** What to dial in danger, as it stands after “call”: the emergency lines of `countries`. */
  readonly emergencyNumbers: string;
}
