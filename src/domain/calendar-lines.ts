// cspell:ignore CALSCALE VEVENT
/*
 * ts-ics 2.4.6 writes each time in UTC or in a named zone, leaves CALSCALE out, and folds lines after
 * 75 characters where the standard says 75 bytes, splitting emoji in two. Mended here.
 */

const fold = '\r\n ';

/** The lines of a calendar with their starts and ends in no time zone, and its scale named. */
export const floatingTimes = (calendar: string): string =>
  calendar
    .replaceAll(fold, '')
    .replaceAll(/^(?<what>DTSTART|DTEND):(?<when>\d{8}T\d{6})Z$/gmu, '$<what>:$<when>')
    .replace('\r\nBEGIN:VEVENT', '\r\nCALSCALE:GREGORIAN\r\nBEGIN:VEVENT');

const bytesOf = (sign: string) => new TextEncoder().encode(sign).length;

const foldedLine = (line: string): string => {
  let folded = '';
  let room = 75;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (bytes > room) {
      folded += fold;
      // The space that begins a line is one of its 75.
      room = 74;
    }
    folded += sign;
    room -= bytes;
  }
  return folded;
};

/** Lines of at most 75 bytes each; no character is split. */
export const foldedLines = (calendar: string): string =>
  calendar.split('\r\n').map(foldedLine).join('\r\n');
