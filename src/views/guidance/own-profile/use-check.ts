import { useState } from 'preact/hooks';
import type { Report } from '../../../engine/assess';
import type { Profile } from '../../../profile/profile';
import type { Words } from './words';

/** `words`: what was typed; without them it is the profile of another tab. */
export type Checked = { profile: Profile; words: Words | undefined; report: Report };

/** Why nothing was checked. `failed`: the checks could not be loaded. */
export type Problem = 'empty' | 'date' | 'noTab' | 'failed';

type Find = (checks: typeof import('./check')) => Profile | undefined | Promise<Profile | undefined>;

/** Loads the rules when they are first needed. What was checked before stands until something else is. */
export function useCheck() {
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState<Problem>();
  const run = async (find: Find, words?: Words) => {
    try {
      const checks = await import('./check');
      const profile = await find(checks);
      setProblem(profile ? undefined : 'noTab');
      if (profile) setChecked({ profile, words, report: checks.check(profile, Date.now()) });
    } catch {
      setProblem('failed');
    }
  };
  return {
    checked,
    problem,
    setProblem,
    /** `clockAt`: when the clock was typed, ISO. */
    checkWords: (words: Words, clockAt: string) =>
      run(({ profileFromWords }) => profileFromWords(words, clockAt, new Date().toISOString()), words),
    checkOpen: () => run(async () => (await import('../../../messaging/tab')).lastProfile()),
  };
}
