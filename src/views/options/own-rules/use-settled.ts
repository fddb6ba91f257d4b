import { useEffect, useState } from 'preact/hooks';

/** Long enough that a preview does not run between two letters. */
const pause = 200;

/** The value once it has not changed for a moment, so that typing stays smooth. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
