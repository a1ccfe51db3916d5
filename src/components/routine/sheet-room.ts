import type { WindDownStep } from '../../domain/family.ts';
import type { SheetRow } from './sheet-rows.ts';

/** How tightly a sheet is set, so that it stays one page. */
export type SheetRoom = 'roomy' | 'snug' | 'packed';

/** About how many lines a text takes where so many letters fit in one; wide letters count double. */
const linesOf = (text: string, letters: number) =>
  Math.ceil((text.length + (text.match(/[mw]/giu)?.length ?? 0)) / letters);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const stepsHeight = (steps: readonly WindDownStep[]) =>
  6.5 + sum(steps.map(({ name }) => 0.6 + 4.6 * linesOf(`${name}, 10 min`, 46)));

/** Under a time of 12 hours, what stands beside it goes to a line of its own from 18 letters on. */
const rowHeight = ({ label, beside, lines }: SheetRow) => {
  const under = [...lines, ...(beside.length > 18 ? [beside] : [])];
  const times = 6.3 + sum(under.map((text) => 4.2 * linesOf(text, 36)));
  return 2.4 + Math.max(4.5 * linesOf(label, 15), times);
};

/**
 * How a sheet with these rows and steps is set: as loosely as fits on Letter paper. The numbers are
 * millimetres that were measured on paper; each set leaves room to write, the packed one hardly any.
 */
export const sheetRoom = (rows: readonly SheetRow[], steps: readonly WindDownStep[]): SheetRoom => {
  const list = sum(rows.map(rowHeight));
  const settle = stepsHeight(steps);
  if (list <= 102 && settle <= 34) return 'roomy';
  return list <= 118 && settle <= 73 ? 'snug' : 'packed';
};
