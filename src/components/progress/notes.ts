import type { RoughPatch } from '../../domain/rough-patch.ts';
import type { SmallWin } from '../../domain/small-win.ts';
import type { KeptPatch, KeptWin } from '../../domain/time-line.ts';

interface Note {
  wins: SmallWin;
  patches: RoughPatch;
}

/** The wins and rough patches a parent noted. */
export interface Notes {
  wins: readonly KeptWin[];
  patches: readonly KeptPatch[];
  /**
   * Keeps this under an id, at once; null takes it away. Answers with what undoes that. What can't
   * be kept (`isSmallWin`, `isRoughPatch`) changes nothing.
   */
  put: <Box extends 'wins' | 'patches'>(
    box: Box,
    id: string,
    value: Note[Box] | null,
  ) => () => void;
}
