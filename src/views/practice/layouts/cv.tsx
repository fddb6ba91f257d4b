import { About } from './about';
import {
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

/** A sheet of paper with labels at its side. */
export function Cv({ profile }: LayoutProps) {
  return (
    <>
      <Brand name="Velloquill" places={['Résumés', 'Templates']} />
      <div class="sheet">
        <header>
          <h3>{profile.name}</h3>
          <Headline profile={profile} />
          <Facts profile={profile} />
        </header>
        <About profile={profile} />
        <Employment profile={profile} />
        <Portfolio profile={profile} />
        <Education profile={profile} />
        <Certificates profile={profile} />
        <Skills profile={profile} />
        <Video profile={profile} />
      </div>
    </>
  );
}
