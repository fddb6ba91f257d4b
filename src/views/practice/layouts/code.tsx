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
  Portfolio,
  Skills,
  Video,
} from './parts';

/** A site that hosts code: the person at the side, the projects in the middle. */
export function Code({ profile }: LayoutProps) {
  return (
    <>
      <Brand name="bramblecode" places={['Projects', 'Changes', 'People']} />
      <div class="columns">
        <header>
          <Avatar profile={profile} />
          <h3>{profile.name}</h3>
          <Headline profile={profile} />
          <Facts profile={profile} />
          <Skills profile={profile} />
          <Education profile={profile} />
          <Certificates profile={profile} />
        </header>
        <div>
          <About profile={profile} />
          <Portfolio profile={profile} />
          <Weeks id={profile.id} />
          <Employment profile={profile} />
          <Video profile={profile} />
        </div>
      </div>
    </>
  );
}

/** Squares as such sites draw them: decoration, without a date and without a meaning. */
function Weeks({ id }: { id: string }) {
  const shade = (day: number) => (day * day * 7 + day * id.length * 3) % 11;
  return (
    <div class="weeks" aria-hidden="true">
      {Array.from({ length: 7 * 30 }, (_, day) => (
        <span key={day} data-shade={Math.max(0, shade(day) - 6)} />
      ))}
    </div>
  );
}
