/**
 * Small pages with the structure of the real sites, for behaviour: what is read from whole pages is tested in
 * tests/sites. Nobody has these names.
 */
export type Person = { bio: string; location?: string; clock?: string; headline?: string };

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>${body}</html>`;

export const invitation = 'Please message me on Telegram @quillon_sample before you post the job.';
export const ordinary = 'I restore old clocks and write about them. All messages stay on this site.';

/** The part of a Freelancer.com page that changes from person to person. */
export const freelancerProfile = ({ bio, location = 'porto, portugal', clock, headline = 'Clock maker' }: Person) => `
<app-user-profile-summary>
  <app-user-profile-summary-tagline><h2>${headline}</h2></app-user-profile-summary-tagline>
  <app-user-profile-summary-information>
    <div class="NativeElement" data-text-transform="capitalize">${location}</div>
  </app-user-profile-summary-information>
  <app-user-profile-summary-extra-info>
    ${clock ? `<div class="NativeElement">It's currently ${clock} here</div>` : ''}
    <div class="NativeElement">Joined March 11, 2014</div>
  </app-user-profile-summary-extra-info>
  <app-user-profile-summary-description><div class="NativeElement">${bio}</div></app-user-profile-summary-description>
</app-user-profile-summary>`;

export const freelancerPage = (content: string) =>
  page('Profile | Freelancer', `<body><app-root><app-user-profile>${content}</app-user-profile></app-root></body>`);

export const freelancer = (person: Person) => freelancerPage(freelancerProfile(person));

/** The part of an Upwork page that changes from person to person; without a video introduction. */
export const upworkProfile = ({ bio, location = 'Porto, Portugal', clock = '', headline = 'Clock maker' }: Person) => {
  const [city, country] = location.split(', ');
  return `<section class="air3-card-section"><div itemscope itemtype="http://schema.org/Person">
    <div id="location-time-vertical"><p><span itemprop="locality">${city}</span>, <span itemprop="country-name">${country}</span></p>
      ${clock ? `<div class="flex-shrink-0"><span>${clock} local time</span></div>` : ''}</div></div></section>
  <section class="air3-card-section"><h2 class="title-vertical">${headline}</h2>
    <div class="air3-line-clamp"><span class="text-pre-line">${bio}</span></div></section>
  <section class="work-history"><h2>Work history</h2><div class="assignments-item"><h5>A clock</h5></div></section>
  <section class="air3-card-section"><h2>Skills</h2><ul><li><span class="skill-name">Clocks</span></li></ul></section>`;
};

export const upworkPage = (content: string) =>
  page('Upwork Freelancer', `<body><main><div data-qa-profile-viewer-uid="1">${content}</div></main></body>`);

/** `offset` in hours. */
export const github = (login: string, { bio, location, clock, offset }: Person & { offset?: string }) =>
  page(
    login,
    `<body class="page-profile"><div itemscope itemtype="http://schema.org/Person">
      <h1 class="vcard-names"><span itemprop="additionalName">${login}</span></h1>
      <div class="user-profile-bio js-user-profile-bio" data-bio-text="${bio}"><div>${bio}</div></div>
      <a href="/${login}?tab=followers">61 followers</a>
      <ul class="vcard-details">
        ${location ? `<li itemprop="homeLocation"><span class="p-label">${location}</span></li>` : ''}
        ${offset ? `<li itemprop="localTime"><profile-timezone data-hours-ahead-of-utc="${offset}">${clock}</profile-timezone></li>` : ''}
      </ul></div></body>`,
    `<meta property="profile:username" content="${login}">`,
  );

export const challengePage = page(
  'Just a moment...',
  '<body><div id="challenge-running">Checking your browser</div></body>',
);

/** How many minutes the clock in Porto is away from UTC does not matter: no clock of this place is eleven hours ahead. */
export function clockAt(minutesEast: number, now = Date.now()): string {
  const there = new Date(now + minutesEast * 60_000);
  const hours = there.getUTCHours();
  const minutes = String(there.getUTCMinutes()).padStart(2, '0');
  return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}
