/** Collects what was checked, says each in a line, and counts. */
export interface Report {
  /** One check: what should be so, whether it is, and if not what was found. */
  check: (sentence: string, holds: boolean, found?: unknown) => void;
  passed: () => number;
  failed: () => number;
}

/** A report that writes `✓` or `✗` lines through `say`. */
export function createReport(say: (line: string) => void = console.log): Report {
  let passed = 0;
  let failed = 0;
  return {
    check: (sentence, holds, found) => {
      if (holds) passed += 1;
      else failed += 1;
      const but = found === undefined ? '' : `: ${JSON.stringify(found)}`;
      say(holds ? `✓ ${sentence}` : `✗ ${sentence}${but}`);
    },
    passed: () => passed,
    failed: () => failed,
  };
}
