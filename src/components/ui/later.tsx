import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code comes when it is first shown, so that the page before it stays light: the
 * one of this name in the loaded module. Until then nothing is shown; where the code can't be loaded,
 * a sentence says so. (Some browsers remember a failed import until the page is loaded anew, so there
 * is no button to try again.)
 */
export function later<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, FunctionComponent<Props>>>,
  name: Name,
): FunctionComponent<Props> {
  let Loaded: FunctionComponent<Props> | undefined;
  return function Later(props: Props) {
    const [state, setState] = useState<'loading' | 'here' | 'failed'>(Loaded ? 'here' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (part) => {
          Loaded = part[name];
          setState('here');
        },
        () => {
          setState('failed');
        },
      );
    }, [state]);
    if (state === 'here' && Loaded) return <Loaded {...props} />;
    if (state === 'loading') return null;
    return <p role="status">This part couldn’t load. Reload the page to try again.</p>;
  };
}
