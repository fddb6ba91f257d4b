import type { Organisation, OrganisationKey, Why } from '../settings/organisation';

/** All words about what an organisation has set. */
export const setByWords = {
  setBy: (name: string) => `Set by ${name}.`,
  why: 'Why can’t I change this?',
  someone: 'your organisation',
  guidance: (name: string) => `Guidance of ${name}`,
  siteOff: 'Your organisation lets Second Look read other sites only.',
  ownRules: 'Rules of your own are not used here. What you typed before is kept.',
  packs: 'Rule packs are not used here. What you imported before is kept.',
};

export const orgNameOf = ({ orgName }: Organisation): string => orgName ?? setByWords.someone;

export const organisationWords = {
  title: 'What your organisation set',
  intro: (name: string) =>
    `These values come from the policies of this browser, set by ${name}. They hold over your own choices, and you cannot change them here.`,
  limits:
    'An organisation cannot add patterns, see what you read, or take the explanations away. The fairness guard holds for everyone.',
  ignored: 'Values that are not used',
  ignoredIntro: 'They stand in the policies, but cannot be used. Whoever looks after them can mend them.',
  columns: ['What', 'In force'] as const,
  ignoredColumns: ['Value', 'Why it is not used'] as const,
  yes: 'Yes',
  no: 'No',
  none: 'None',
};

export const keyWords: Record<OrganisationKey, string> = {
  forcedRules: 'Rules that are always on',
  disabledRules: 'Rules that are always off',
  defaultRules: 'Rules that are on at first',
  lockRules: 'Rules and their limits are locked',
  allowCustomRules: 'You may write rules of your own',
  allowImport: 'You may import rule packs',
  allowedSites: 'Sites that may be read',
  historyMode: 'Keeping reviews',
  historyRetentionDays: 'Days for which a review is kept',
  requireDecisionReason: 'A conclusion needs a reason in words',
  dismissalDays: 'Days for which a dismissal is remembered',
  orgName: 'Name',
  guidanceUrl: 'Guidance of the organisation',
  contactText: 'Who to ask',
  contactUrl: 'Where to ask',
  showFirstRun: 'The first screen asks you to agree',
};

export const historyWords = { off: 'Off', userChoice: 'As you choose' };

export const whyWords: Record<Why, string> = {
  unknown: 'This version does not know this key.',
  type: 'It is of another type than expected.',
  choice: 'It is none of the values to choose from.',
  range: 'The number is outside its bounds.',
  length: 'The text is empty, or too long.',
  'no-such-rule': 'There is no rule of this name.',
  'no-host': 'This is not the name of a site.',
  'no-link': 'Only an https link is used; to ask somebody, mailto as well.',
};
