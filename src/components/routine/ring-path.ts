/** A point of a 24-hour ring around 0, 0 with noon at the top; `minutes` from local midnight. */
export const onRing = (minutes: number, radius: number): { x: number; y: number } => {
  const angle = (minutes / 1440) * 2 * Math.PI;
  const tenths = (length: number) => Math.round(length * 10) / 10 || 0;
  return { x: tenths(-Math.sin(angle) * radius), y: tenths(Math.cos(angle) * radius) };
};

/** The SVG path of an arc of that ring, clockwise; '' where it has no length. Up to 24 hours. */
export const arcPath = (from: number, to: number, radius: number): string => {
  if (to <= from) return '';
  const [start, end] = [onRing(from, radius), onRing(to, radius)];
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${to - from > 720 ? 1 : 0} 1 ${end.x} ${end.y}`;
};
