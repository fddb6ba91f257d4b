import type { ComponentChildren } from 'preact';
import type { PracticeProfile } from './profiles';

/** A profile as a marketplace shows it. The hooks are read by `sites/practice.ts`. */
export function ProfilePage({ profile }: { profile: PracticeProfile }) {
  const { name, headline, location, clock, joined, bio, video } = profile;
  return (
    <article>
      <header>
        <h2>{name}</h2>
        <p data-practice="headline">{headline}</p>
        <p class="facts">
          <span data-practice="location">{location}</span> ·{' '}
          <span data-practice="clock">{clockAt(clock)} local time</span>
          {' · '}
          <span data-practice="joined">Member since {monthAgo(joined)}</span>
        </p>
      </header>
      <section>
        <h3>About</h3>
        <div data-practice="bio">
          {bio.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      {profile.isHalfLoaded ? <Loading /> : <Sections profile={profile} video={video} />}
    </article>
  );
}

function Sections({ profile, video }: { profile: PracticeProfile; video: boolean }) {
  return (
    <>
      <Section name="video" title="Introduction" isEmpty={!video}>
        <figure>
          <div class="video" aria-hidden="true" />
          <figcaption>Introduction video, 1:12</figcaption>
        </figure>
      </Section>
      <Section name="employment" title="Employment" isEmpty={!profile.employment.length}>
        <ul>
          {profile.employment.map(({ title, company, from, to }) => (
            <li key={title}>
              <b>{title}</b>, <i>{company}</i>{' '}
              <time>{`${monthAgo(from)} – ${to === undefined ? 'Present' : monthAgo(to)}`}</time>
            </li>
          ))}
        </ul>
      </Section>
      <Items name="portfolio" title="Portfolio" items={profile.portfolio} />
      <Items name="education" title="Education" items={profile.education} />
      <Items name="certifications" title="Certificates" items={profile.certifications} />
    </>
  );
}

function Items({ name, title, items }: { name: string; title: string; items: string[] }) {
  return (
    <Section name={name} title={title} isEmpty={!items.length}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

type SectionProps = { name: string; title: string; isEmpty: boolean; children: ComponentChildren };

function Section({ name, title, isEmpty, children }: SectionProps) {
  return (
    <section data-practice={name}>
      <h3>{title}</h3>
      {isEmpty ? <p class="empty">Nothing here yet.</p> : children}
    </section>
  );
}

function Loading() {
  return (
    <section aria-busy="true" aria-label="Loading">
      <div class="bone" />
      <div class="bone" />
      <div class="bone" />
    </section>
  );
}

function clockAt(minutesEast: number): string {
  const there = new Date(Date.now() + minutesEast * 60_000);
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit', hour12: true })
    .format(there)
    .toLowerCase();
}

function monthAgo(months: number): string {
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(month);
}
