const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new id of a win, a patch, a list or an item: 8 random signs. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => signs[byte % signs.length]).join(
    '',
  );
