import type { ConsentState } from '../settings/consent';

/** All words about being asked before anything is read. */
export const changeWords: Record<number, string> = {
  1: 'Second Look asks before it reads. Nothing is read on any site until you agree.',
};

type Asking = { title: string; text: string; link: string };

/** In the popup, where nothing may be read. */
export const askingWords: Record<Exclude<ConsentState['kind'], 'agreed'> | 'outdated', Asking> = {
  unasked: {
    title: 'Before the first look',
    text: 'Nothing is read on any site yet. See what Second Look would read and keep, then decide.',
    link: 'See and decide',
  },
  updated: {
    title: 'Second Look now asks first',
    text: 'This is new. Your choices are kept, and nothing is read on any site until you agree.',
    link: 'See and decide',
  },
  withdrawn: {
    title: 'Reading is stopped',
    text: 'You have stopped it everywhere. Nothing is read on any site until you agree again.',
    link: 'See and decide',
  },
  outdated: {
    title: 'Second Look asks again',
    text: 'What it reads or keeps has changed. Nothing is read on any site until you agree.',
    link: 'See what changed',
  },
};

export const newsWords = {
  popup: 'What Second Look reads or keeps has changed. The new part waits until you agree.',
  link: 'See what changed',
  title: 'What is new',
};

export const welcomeWords = {
  title: 'Before the first look',
  lead: 'Second Look marks words on freelancer profiles that are worth a question. This is what it would do here.',
  read: {
    title: 'What is read',
    text: 'The profile page that you open: its text, its dates, and what stands or is missing on it. Photos are not looked at, messages are not read, and no page is fetched that you did not open.',
  },
  where: {
    title: 'On which sites',
    text: (sites: string) => `${sites}. You can switch each one off, and add sites of your own, one at a time.`,
    allowed: (sites: string) => `Your organisation allows these: ${sites}.`,
    onRequest: (sites: string) => `${sites} is off until you turn it on, and then read on a click only.`,
  },
  stays: {
    title: 'Where it stays',
    text: 'In this browser. There is no account, no sync and no network call. The pages you read never reach us or anybody else.',
  },
  kept: {
    title: 'What is kept, and for how long',
    choices: 'Your choices and your own rules, until you erase them.',
    dismissals: (days: number) =>
      `What you dismiss, and your reason, for ${days} days. The profile stands there as a hash.`,
    compared: (days: number) =>
      `Pages that you add to compare, for ${days} days, as hashes, under the name that you give.`,
    reviews:
      'Reviews that you start: facts and words of the profile, your notes and your conclusion, for as long as you choose.',
    counts:
      'Two numbers for each rule: how often it was checked, and how often it found something. No names, no dates.',
    more: 'How reading went is counted in memory, until the browser is closed. Nothing else of a page is kept. The options list everything, and erase it.',
  },
  verdict: {
    title: 'What it is not',
    text: 'Not a verdict. Honest people have these patterns too. Each finding comes with innocent explanations and a question to ask, and you decide.',
  },
  agree: 'Agree and practise',
  agreeAgain: 'Agree and go on',
  notNow: 'Not now',
  left: 'Nothing is read on any site. You can agree later: click the icon of Second Look, or come back to this page.',
  practice: 'Practise with profiles of people who do not exist',
  updated: 'You used a version that did not ask. Your choices are kept. Nothing is read until you agree.',
  agreed: (day: string) => `You agreed on ${day}.`,
  agreedByOrganisation: (name: string) => `${name} agreed to this for you.`,
  options: 'Options',
};

export const stopWords = {
  title: 'Reading',
  agreed: (day: string) => `You agreed on ${day} that Second Look reads the profiles that you open.`,
  agreedByOrganisation: (name: string) => `${name} agreed for you that Second Look reads the profiles that you open.`,
  stop: 'Stop reading everywhere',
  stopped: 'Reading is stopped. Nothing is read on any site until you agree again.',
  unasked: 'You have not agreed yet. Nothing is read on any site.',
  again: 'See what would be read, and decide',
};

/** "24 November 2026", in the words of the browser. `at`: ISO time. */
export const dayOf = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? at : new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' });

export const toolbarWords = {
  unasked: 'Nothing is read until you agree',
  siteOff: 'Off on this site, set by your organisation',
};
