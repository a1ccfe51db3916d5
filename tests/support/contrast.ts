/** A colour as `#rrggbb`. Throws for anything else: `light-dark()`, `var()`, short forms. */
function channels(colour: string): number[] {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) throw new Error(`“${colour}” is not written as #rrggbb.`);
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255);
}

/** The relative luminance of WCAG 2: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of src/styles/tokens.css by role, as day and night; what is no plain pair is left out. */
export function tokenColours(css: string): Record<string, readonly [day: string, night: string]> {
  const pairs = css.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/giu,
  );
  return Object.fromEntries(
    [...pairs].map(([, role = '', day = '', night = '']) => [role, [day, night] as const]),
  );
}
