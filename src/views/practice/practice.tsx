import { useEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { ProfilePage } from './profile-page';
import { type PracticeProfile, practiceProfiles } from './profiles';

/** Learn it without a real person: the profiles, and after each what to make of it. */
export function Practice() {
  const profile = useProfile();
  return (
    <>
      <header>
        <h1>Second Look · Practice</h1>
        <p>
          These people do not exist. Open a profile, look for the underlined words, hold the pointer on them, and click
          the icon in the toolbar. Then read what to make of it. <a href={guidanceUrl('index')}>Guidance</a>
        </p>
        <nav aria-label="Practice profiles">
          <ul>
            {practiceProfiles.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === profile.id ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <ProfilePage key={profile.id} profile={profile} />
      </main>
      <Lesson key={`lesson-${profile.id}`} profile={profile} />
    </>
  );
}

function Lesson({ profile: { lesson } }: { profile: PracticeProfile }) {
  return (
    <aside>
      <details>
        <summary>What to make of it</summary>
        <h2>{lesson.title}</h2>
        <h3>What Second Look shows</h3>
        <p>{lesson.shown}</p>
        <h3>What it cannot know</h3>
        <p>{lesson.unknown}</p>
        <h3>The usual misreading</h3>
        <p>{lesson.misreading}</p>
      </details>
    </aside>
  );
}

const profileOf = (hash: string) => practiceProfiles.find(({ id }) => id === hash.slice(1));

/** The address names the profile, as on any other site; without a name it is the one with most to see. */
function useProfile(): PracticeProfile {
  const [profile, setProfile] = useState(() => profileOf(location.hash) ?? (practiceProfiles[3] as PracticeProfile));
  useEffect(() => {
    if (!profileOf(location.hash)) location.replace(`#${profile.id}`);
    const update = () => setProfile((before) => profileOf(location.hash) ?? before);
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, [profile.id]);
  return profile;
}
