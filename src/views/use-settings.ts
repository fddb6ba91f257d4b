import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Stored } from '../settings/store';

/** The settings as they are now, from whatever window; `undefined` until they are read. */
export function useSettings(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const update = async () => setStored(await loadSettings());
    onSettingsChange(update);
    void update();
  }, []);
  return stored;
}
