import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it is a code of, for those who can’t see it. */
  label: string;
}

/** Codes with more squares than this are too fine for a phone’s camera on a phone’s screen. */
const largest = { maxVersion: 30 };

/** The dark squares as one path, with the quiet zone of four squares around; null if it’s too long. */
const draw = (text: string): { size: number; path: string } | null => {
  try {
    const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: 4, ...largest });
    const rows = data.map((row, y) =>
      row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
    );
    return { size, path: rows.join('') };
  } catch {
    return null;
  }
};

/** A QR code, dark on light in every light scheme. Says so where the text is too long for one. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = draw(text);
  if (!code) {
    return <p>This plan is too long for a QR code. Send the link itself, or save it as a file.</p>;
  }
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" />
      <path d={code.path} />
    </svg>
  );
}
