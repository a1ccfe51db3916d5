import { Icon } from '../ui/Icon.tsx';
import { addressOf } from './address-state.ts';
import { useRecent } from './recent-state.ts';

/** What was lately looked for on this device: to look for again, and to let go of. */
export function Recent({ onForget }: { onForget: () => void }) {
  const { recent, forget, forgetAll } = useRecent();
  if (recent.length === 0) return null;
  const press = (action: () => void) => () => {
    action();
    onForget();
  };
  return (
    <ul class="recent chips chips-scroll" aria-label="Recent searches">
      {recent.map((words) => (
        <li key={words}>
          <a class="chip" href={addressOf({ words, age: '', topic: '', kind: '' })}>
            {words}
          </a>
          <button
            type="button"
            aria-label={`Forget “${words}”`}
            onClick={press(() => {
              forget(words);
            })}
          >
            <Icon name="close" class="icon-s" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="recent-all" onClick={press(forgetAll)}>
          Forget all
        </button>
      </li>
    </ul>
  );
}
