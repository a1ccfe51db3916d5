import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least so wide, and stays right when it is turned or resized. */
export const useWide = (width: string): boolean => {
  const [query] = useState(() => matchMedia(`(min-width: ${width})`));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const hear = () => {
      setWide(query.matches);
    };
    query.addEventListener('change', hear);
    return () => {
      query.removeEventListener('change', hear);
    };
  }, [query]);
  return wide;
};
