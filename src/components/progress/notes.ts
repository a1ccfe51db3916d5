import type { NightNote } from '../../domain/night-note.ts';
import type { NotedNight } from '../../domain/night-trend.ts';
import type { RoughPatch } from '../../domain/rough-patch.ts';
import type { SmallWin } from '../../domain/small-win.ts';
import type { KeptPatch, KeptWin } from '../../domain/time-line.ts';

interface Note {
  wins: SmallWin;
  patches: RoughPatch;
  nights: NightNote;
}

/** The wins, rough patches and nights a parent noted. */
export interface Notes {
  wins: readonly KeptWin[];
  patches: readonly KeptPatch[];
  /** By the day of their evening. */
  nights: readonly NotedNight[];
  /**
   * Keeps this under an id, at once; null takes it away. Answers with what undoes that. What can't
   * be kept (`isSmallWin`, `isRoughPatch`, `isNightNote`)
   * changes nothing.
   */
  put: <Box extends keyof Note>(box: Box, id: string, value: Note[Box] | null) => () => void;
}
