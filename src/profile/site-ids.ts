/**
 * The sites that Second Look has a name for. `marketplace`: the site's own rules ask people to keep contact and
 * payment on the platform until there is a contract, so an offer to go elsewhere means something there. On the
 * other sites contact details are ordinary.
 */
export const siteIds = {
  upwork: { marketplace: true },
  fiverr: { marketplace: true },
  freelancer: { marketplace: true },
  guru: { marketplace: true },
  peopleperhour: { marketplace: true },
  toptal: { marketplace: true },
  contra: { marketplace: true },
  malt: { marketplace: true },
  workana: { marketplace: true },
  linkedin: { marketplace: false },
  github: { marketplace: false },
  gitlab: { marketplace: false },
  wellfound: { marketplace: false },
  dribbble: { marketplace: false },
  behance: { marketplace: false },
  stackoverflow: { marketplace: false },
  generic: { marketplace: false },
  practice: { marketplace: true },
} as const;

export type SiteId = keyof typeof siteIds;

export const isMarketplace = (site: SiteId): boolean => siteIds[site].marketplace;

/** As they write themselves: the sites that have a reader of their own. */
export const siteNames: Partial<Record<SiteId, string>> = {
  upwork: 'Upwork',
  freelancer: 'Freelancer.com',
  github: 'GitHub',
  linkedin: 'LinkedIn',
  fiverr: 'Fiverr',
  gitlab: 'GitLab',
  guru: 'Guru',
  stackoverflow: 'Stack Overflow',
  dribbble: 'Dribbble',
  workana: 'Workana',
  peopleperhour: 'PeoplePerHour',
  malt: 'Malt',
  contra: 'Contra',
  wellfound: 'Wellfound',
  behance: 'Behance',
  toptal: 'Toptal',
};
