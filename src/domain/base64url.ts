/** Text as base64url without padding (RFC 4648) of its UTF-8 bytes: it survives in any address. */
export const toBase64Url = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** The text that was coded; null for anything that is not base64url of well-formed UTF-8. */
export const fromBase64Url = (coded: string): string | null => {
  if (!/^[\w-]*$/u.test(coded)) return null;
  try {
    const signs = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
