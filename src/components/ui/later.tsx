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
    const [hasFailed, setFailed] = useState<boolean | null>(Loaded ? false : null);
    useEffect(() => {
      // Also where another one of it has brought the code since this one was drawn.
      if (hasFailed !== null) return;
      load().then(
        (part) => {
          Loaded = part[name];
          setFailed(false);
        },
        () => {
          setFailed(true);
        },
      );
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return hasFailed && <p role="status">This part couldn’t load. Reload the page to try again.</p>;
  };
}
