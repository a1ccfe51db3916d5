import { render } from '@testing-library/preact';
import { ages } from './load-ages.ts';

/** Opens the clock change. Call it on a fresh page (fresh-page.ts). */
export async function openClockChange(): Promise<HTMLElement> {
  const { ClockChange } = await import('../../src/components/routine/clocks/ClockChange.tsx');
  return render(<ClockChange id="clocks" ages={ages} routineUrl="/routine/" isOpen />)
    .container as HTMLElement;
}
