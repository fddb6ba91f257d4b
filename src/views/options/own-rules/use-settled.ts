import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough that a preview does not run between two letters. */
const pause = 200;

/**
 * The value once it has not changed for a moment, so that typing stays smooth. Never while a button is pressed: what is
 * shown of it may move the button away under the pointer, and the click would be lost.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const isPressed = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => clearTimeout(timer);
    const wait = () => {
      stop();
      if (!isPressed.current) timer = setTimeout(() => setSettled(value), pause);
    };
    wait();
    const end = onPress((pressed) => {
      isPressed.current = pressed;
      wait();
    });
    return () => {
      stop();
      end();
    };
  }, [value]);
  return settled;
}

/** Tells when the pointer is pressed and let go. @returns what ends it. */
function onPress(tell: (isPressed: boolean) => void): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  // The menu that another button opens may take the release away.
  addEventListener('pointerdown', ({ button }) => button === 0 && tell(true), options);
  addEventListener('pointerup', () => tell(false), options);
  addEventListener('pointercancel', () => tell(false), options);
  return () => end.abort();
}
