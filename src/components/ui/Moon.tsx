/** How full a moon is. `cloud` means that nothing was noted: the moon is there, behind the cloud. */
export type MoonPhase = 'new' | 'crescent' | 'half' | 'gibbous' | 'full' | 'cloud';

const lit: Record<Exclude<MoonPhase, 'new' | 'cloud'>, string> = {
  crescent: 'M12 2A10 10 0 0 1 12 22A6.4 10 0 0 0 12 2Z',
  half: 'M12 2A10 10 0 0 1 12 22Z',
  gibbous: 'M12 2A10 10 0 0 1 12 22A5.2 10 0 0 1 12 2Z',
  full: 'M12 2A10 10 0 0 1 12 22A10 10 0 0 1 12 2Z',
};

function Cloudy() {
  return (
    <>
      <circle class="disc" cx="13.6" cy="9.4" r="7.4" />
      <path class="lit" d="M13.6 2a7.4 7.4 0 0 1 0 14.8A5 7.4 0 0 0 13.6 2Z" />
      <path
        class="veil"
        d="M6.2 21.5a4 4 0 0 1-.4-8 5.4 5.4 0 0 1 10.2.9 3.6 3.6 0 0 1-.2 7.1H6.2Z"
      />
    </>
  );
}

/** A decorative moon. Where it carries meaning, words beside it say the same. */
export function Moon({ phase, class: extra = '' }: { phase: MoonPhase; class?: string }) {
  return (
    <svg class={`moon ${extra}`.trim()} viewBox="0 0 24 24" aria-hidden="true">
      {phase === 'cloud' ? (
        <Cloudy />
      ) : (
        <>
          <circle class="disc" cx="12" cy="12" r="10" />
          {phase !== 'new' && <path class="lit" d={lit[phase]} />}
        </>
      )}
    </svg>
  );
}
