import { momentInWords } from '../ui/moment-words.ts';
import type { DataState } from './data-state.ts';

/** When the last backup was saved, in words. */
export function LastBackup({ lastBackup, clock }: Pick<DataState, 'lastBackup' | 'clock'>) {
  return <>Last one: {momentInWords(lastBackup, Date.now(), clock)}.</>;
}
