import { useLayoutEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Stored } from '../settings/store';

/** The settings as they are now, from whatever window; `undefined` until they are read. */
export function useSettings(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  // At once, not after the first picture: the answer is what the reader waits for.
  useLayoutEffect(() => {
    const update = async () => setStored(await loadSettings());
    const end = onSettingsChange(update);
    void update();
    return end;
  }, []);
  return stored;
}
