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

/** A seller's card: the pictures first. */
export function Gig({ profile }: LayoutProps) {
  return (
    <>
      <Brand name="Wrenlist" places={['Explore', 'Orders', 'Help']} />
      <header>
        <Avatar profile={profile} />
        <h3>{profile.name}</h3>
        <Headline profile={profile} />
        <Facts profile={profile} />
      </header>
      <Portfolio profile={profile} />
      <About profile={profile} />
      <div class="tiles">
        <Video profile={profile} />
        <Employment profile={profile} />
        <Skills profile={profile} />
        <Education profile={profile} />
        <Certificates profile={profile} />
      </div>
    </>
  );
}
