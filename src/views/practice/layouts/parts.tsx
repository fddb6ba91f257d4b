import type { ComponentChildren } from 'preact';
import type { PracticeProfile } from '../profiles';
import { clockAt, laterMonthFirst, monthAgo, periodOf } from './times';

export type LayoutProps = { profile: PracticeProfile };

type SectionProps = { name: string; title: string; isEmpty: boolean; children: ComponentChildren };

/** A part of a profile, by the hook that `sites/practice.ts` reads. It says so where it is empty. */
export function Section({ name, title, isEmpty, children }: SectionProps) {
  return (
    <section class={`part ${name}`} data-practice={name}>
      <h4>{title}</h4>
      {isEmpty ? <p class="empty">Nothing here yet.</p> : children}
    </section>
  );
}

/** A pattern, not a face. */
export function Avatar({ profile: { id } }: LayoutProps) {
  return <div class="avatar" aria-hidden="true" style={hueOf(id)} />;
}

/** A colour for the drawings, the same each time. */
const hueOf = (words: string): Record<string, string> => {
  const sum = [...words].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return { '--hue': String(sum) };
};

export const Headline = ({ profile: { headline } }: LayoutProps) => (
  <p class="headline" data-practice="headline">
    {headline}
  </p>
);

export function Facts({ profile: { location, clock, joined } }: LayoutProps) {
  return (
    <ul class="facts">
      <li class="place" data-practice="location">
        {location}
      </li>
      <li class="clock" data-practice="clock">
        {clockAt(clock)} local time
      </li>
      <li class="joined" data-practice="joined">
        Member since {monthAgo(joined)}
      </li>
    </ul>
  );
}

export function Video({ profile: { video } }: LayoutProps) {
  return (
    <Section name="video" title="Introduction video" isEmpty={!video}>
      <figure>
        <div class="still" aria-hidden="true" />
        <figcaption>1:12 minutes</figcaption>
      </figure>
    </Section>
  );
}

export function Employment({ profile: { employment, hasLaterMonthFirst } }: LayoutProps) {
  const written = hasLaterMonthFirst ? laterMonthFirst : periodOf;
  return (
    <Section name="employment" title="Employment" isEmpty={!employment.length}>
      <ul class="jobs">
        {employment.map((job) => (
          <li key={job.title}>
            <b>{job.title}</b> <i>{job.company}</i> <time>{written(job)}</time>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Portfolio({ profile: { portfolio, picture } }: LayoutProps) {
  return (
    <Section name="portfolio" title="Portfolio" isEmpty={!portfolio.length}>
      <ul class="works">
        {picture && (
          <li>
            <Drawn lines={picture.lines} /> <span>{picture.title}</span>
          </li>
        )}
        {portfolio.map((item) => (
          <li key={item}>
            <span class="thumb" aria-hidden="true" style={hueOf(item)} /> <span>{item}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Words in a picture. The extension reads text, so it does not see them. */
function Drawn({ lines }: { lines: string[] }) {
  return (
    <svg
      class="thumb drawn"
      role="img"
      aria-label={`A picture with the words: ${lines.join(' ')}`}
      viewBox="0 0 160 100"
    >
      {lines.map((words, index) => (
        <text key={words} x="80" y={24 + index * 21} text-anchor="middle">
          {words}
        </text>
      ))}
    </svg>
  );
}

type ListProps = { name: string; title: string; items: string[] };

export function List({ name, title, items }: ListProps) {
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

export const Skills = ({ profile: { skills } }: LayoutProps) => (
  <section class="part skills">
    <h4>Skills</h4>
    <ul>
      {skills.map((skill) => (
        <li key={skill}>{skill}</li>
      ))}
    </ul>
  </section>
);

export const Education = ({ profile }: LayoutProps) => (
  <List name="education" title="Education" items={profile.education} />
);

export const Certificates = ({ profile }: LayoutProps) => (
  <List name="certifications" title="Certificates" items={profile.certifications} />
);

/** What a page shows of sections that have not come. */
export const Loading = () => (
  <div class="part" aria-busy="true">
    <div class="bone" />
    <div class="bone" />
    <div class="bone" />
  </div>
);

/** The top of an invented site. Nothing in it can be used. */
export const Brand = ({ name, places }: { name: string; places: string[] }) => (
  <div class="brand" aria-hidden="true">
    <b>{name}</b>
    {places.map((place) => (
      <span key={place}>{place}</span>
    ))}
    <span class="find" />
  </div>
);
