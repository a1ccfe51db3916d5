import type { KeptPatch } from '../../domain/time-line.ts';
import { Icon } from '../ui/Icon.tsx';
import { endedLately, goesOn, patchDays, patchNames } from './patch-words.ts';

interface PatchNoticeProps {
  /** Unique on the page; the button that ends a patch is `<id>-<its id>`. */
  id: string;
  patches: readonly KeptPatch[];
  today: string;
  /** Where the article about the way back is, and its checklist on this page. */
  articleUrl: string;
  checklistUrl: string;
  onEnd: (patch: KeptPatch) => void;
}

/** The weather over the page: what goes on, with nothing expected; and after it, a way back. */
export function PatchNotice(props: PatchNoticeProps) {
  const { id, patches, today, articleUrl, checklistUrl, onEnd } = props;
  const going = patches.filter((patch) => goesOn(patch, today));
  if (going.length === 0 && !patches.some((patch) => endedLately(patch, today))) return null;
  return (
    <section class="call call-weather" aria-labelledby="rough-patch">
      <Icon name="rain" />
      <h2 id="rough-patch">{going.length > 0 ? 'Rough weather' : 'The weather is clearing'}</h2>
      {going.length > 0 ? (
        <div>
          {going.map((patch) => (
            <div key={patch.id} class="row">
              <p>
                <b>{patchNames[patch.kind]},</b> {patchDays(patch, today)}.
              </p>
              <button
                type="button"
                class="btn"
                id={`${id}-${patch.id}`}
                onClick={() => {
                  onEnd(patch);
                }}
              >
                It’s over<span class="vh">: {patchNames[patch.kind]}</span>
              </button>
            </div>
          ))}
          <p>
            Nothing is expected here until it passes. Comfort and rest come first, yours as well.
          </p>
        </div>
      ) : (
        <div>
          <p>
            There’s a gentle way back, whenever you want one:{' '}
            <a href={articleUrl}>Getting back on track</a>, and{' '}
            <a href={checklistUrl}>its small steps</a>.
          </p>
        </div>
      )}
    </section>
  );
}
