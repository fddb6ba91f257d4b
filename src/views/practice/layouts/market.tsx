import { About } from './about';
import {
  Avatar,
  Brand,
  Certificates,
  Education,
  Employment,
  Facts,
  Headline,
  type LayoutProps,
  Loading,
  Portfolio,
  Skills,
  Video,
} from './parts';

/** A classic marketplace: the person above, the story beside the short facts. */
export function Market({ profile }: LayoutProps) {
  return (
    <>
      <Brand name="Orchmere" places={['Find people', 'Post a job', 'My projects']} />
      <header>
        <Avatar profile={profile} />
        <div>
          <h3>{profile.name}</h3>
          <Headline profile={profile} />
          <Facts profile={profile} />
        </div>
        <span class="call" aria-hidden="true">
          Invite to a job
        </span>
      </header>
      <div class="columns">
        <div>
          <About profile={profile} />
          {profile.isHalfLoaded ? <Loading /> : <Employment profile={profile} />}
          {!profile.isHalfLoaded && <Portfolio profile={profile} />}
        </div>
        <div>
          <Skills profile={profile} />
          {profile.isHalfLoaded ? <Loading /> : <Short profile={profile} />}
        </div>
      </div>
    </>
  );
}

const Short = ({ profile }: LayoutProps) => (
  <>
    <Video profile={profile} />
    <Education profile={profile} />
    <Certificates profile={profile} />
  </>
);
