import { useEffect, useState } from 'preact/hooks';
import { type PracticeProfile, practiceProfiles } from './profiles';

export type Route = { profile: (typeof practiceProfiles)[number]; index: number } | 'summary';

const routeOf = (hash: string): Route | undefined => {
  if (hash === '#summary') return 'summary';
  const index = practiceProfiles.findIndex(({ id }) => id === hash.slice(1));
  const profile = practiceProfiles[index];
  return profile && { profile, index };
};

/** The address names the profile, as on any other site; without a name it is the first. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash) ?? firstRoute);
  useEffect(() => {
    if (!routeOf(location.hash)) location.replace(addressOf(firstRoute.profile));
    const update = () => setRoute((before) => routeOf(location.hash) ?? before);
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return route;
}

const firstRoute = { profile: practiceProfiles[0] as (typeof practiceProfiles)[number], index: 0 };

export const addressOf = ({ id }: Pick<PracticeProfile, 'id'>): string => `#${id}`;
export const summaryAddress = '#summary';
