import { useEffect, useState } from 'preact/hooks';

/** Long enough for the next letter of somebody who types, in milliseconds. */
const pause = 700;

/** Says words to screen readers when they have stood for a moment, and not with every letter. */
export function Announced({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(setSaid, pause, words);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
