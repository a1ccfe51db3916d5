/** A cell: a number as it is, a text as it is or neutralised, null as an empty one. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet takes for the beginning of a formula, in its full-width forms too (Japanese and
 * Chinese keyboards), and after space or signs nobody sees, which some leave out when they read:
 * CWE-1236 of the Common Weakness Enumeration.
 */
const formulaBeginning = /^[\s\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠]/u;

const field = (cell: CsvCell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = formulaBeginning.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as a CSV file by RFC 4180, each line ended by CR LF, with a byte order mark, without which
 * Excel takes UTF-8 for something else. A text that a spreadsheet could take for a formula gets an
 * apostrophe before it, so this is a file to look at; to read back, there is the backup.
 */
export const csvFile = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
