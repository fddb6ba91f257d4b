import { useState } from 'preact/hooks';
import type { Report } from '../../../engine/assess';
import type { Profile } from '../../../profile/profile';
import type { Words } from './profile-from-words';

/** Without `words` it is the profile of another tab. */
export type Checked = { profile: Profile; words: Words | undefined; report: Report };

/** Why nothing was checked. `failed`: the checks could not be loaded. */
export type Problem = 'empty' | 'date' | 'noTab' | 'failed';

/** Loads the rules when they are first needed. */
export function useCheck() {
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState<Problem>();
  const run = async (
    find: (last: () => Promise<Profile | undefined>) => Promise<Profile | undefined>,
    words?: Words,
  ) => {
    try {
      const { check, lastProfile } = await import('./check');
      const profile = await find(lastProfile);
      setProblem(profile ? undefined : 'noTab');
      if (profile) setChecked({ profile, words, report: check(profile, Date.now()) });
    } catch {
      setProblem('failed');
    }
  };
  return {
    checked,
    problem,
    check: (profile: Profile, words: Words) => run(async () => profile, words),
    checkOpen: () => run((last) => last()),
    /** What was checked before still stands. */
    refuse: setProblem,
  };
}
