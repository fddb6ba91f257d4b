import { useEffect, useState } from 'preact/hooks';
import { lastProfile } from '../../../messaging/tab';
import type { Profile } from '../../../profile/profile';

/** The open profile that the user looked at last. Held while a rule is typed, looked for again on each return. */
export function useLastProfile(): Profile | undefined {
  const [profile, setProfile] = useState<Profile>();
  useEffect(() => {
    const update = () => {
      if (!document.hidden) void lastProfile().then(setProfile, () => setProfile(undefined));
    };
    document.addEventListener('visibilitychange', update);
    // In a window beside this one.
    addEventListener('focus', update);
    update();
    return () => {
      document.removeEventListener('visibilitychange', update);
      removeEventListener('focus', update);
    };
  }, []);
  return profile;
}
