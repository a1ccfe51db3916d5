/** What one check found. */
export interface Result {
  passed: number;
  failed: number;
  /** What it printed; shown when something failed. */
  output: string;
}

/** One thing `npm test` looks at. */
export interface Check {
  /** One or two words, unique among the checks. */
  name: string;
  run: () => Promise<Result>;
}
