import { render } from '@testing-library/preact';
import { ages } from './load-ages.ts';

const links = {
  ages,
  sourcesUrl: '/sources/',
  articlesUrl: '/articles/',
  routineUrl: '/routine/',
  helpUrl: '/help/',
};

/** Opens the way back. Call it on a fresh page (fresh-page.ts). */
export async function openBackOnTrack(): Promise<HTMLElement> {
  const { BackOnTrack } = await import('../../src/components/routine/track/BackOnTrack.tsx');
  return render(<BackOnTrack id="track" {...links} />).container as HTMLElement;
}

/** Opens the nursery days. Call it on a fresh page. */
export async function openNurseryDays(): Promise<HTMLElement> {
  const { NurseryDays } = await import('../../src/components/routine/nursery/NurseryDays.tsx');
  return render(<NurseryDays id="nursery" {...links} />).container as HTMLElement;
}

/** Opens the tool for going back to work. Call it on a fresh page. */
export async function openBackToWork(): Promise<HTMLElement> {
  const { BackToWork } = await import('../../src/components/routine/back-to-work/BackToWork.tsx');
  return render(<BackToWork id="work" {...links} />).container as HTMLElement;
}
