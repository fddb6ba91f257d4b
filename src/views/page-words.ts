import type { NotProfile } from '../profile/page-state';

/** What a page is that is not read: for the toolbar, and with what the user can do, for the popup. */
export const notProfileWords: Record<NotProfile, { short: string; long: string }> = {
  list: {
    short: 'This is a list, not one profile',
    long: 'Second Look reads one profile at a time. Open a profile from this list.',
  },
  job: {
    short: 'This is a job or a project, not a profile',
    long: 'What stands here belongs to a client or a post. Open the profile of a freelancer.',
  },
  agency: {
    short: 'This is an organisation, not a person’s profile',
    long: 'The checks are made for the profile of one person. Open the profile of a member.',
  },
  'own-profile': {
    short: 'This is a profile that you can edit',
    long: 'The page shows the tools of its owner, so its empty places say nothing. Second Look leaves it alone.',
  },
  settings: {
    short: 'This is a settings page',
    long: 'Open the profile of a freelancer to see its checks.',
  },
  'login-wall': {
    short: 'The site asks you to log in first',
    long: 'The profile is behind the login page, so nothing was checked. Log in, and the checks start by themselves.',
  },
  challenge: {
    short: 'The site is checking the browser',
    long: 'The profile is behind a security check of the site, so nothing was checked. Once it lets you through, the checks start by themselves.',
  },
  'not-found': {
    short: 'The site shows no profile here',
    long: 'The site says that there is no such page, or that something went wrong. Nothing was checked.',
  },
  private: {
    short: 'This profile is private',
    long: 'The site does not show it to you, so nothing was checked.',
  },
  other: {
    short: 'This is not a profile page',
    long: 'Open the profile of a freelancer to see its checks.',
  },
};
