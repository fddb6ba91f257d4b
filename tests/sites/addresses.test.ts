import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites';

describe('whose profile an address shows', () => {
  it.each([
    ['https://www.fiverr.com/quillon_maps', 'quillon_maps'],
    ['https://www.fiverr.com/quillon_maps?source=gig_page', 'quillon_maps'],
    ['https://www.fiverr.com/quillon_maps/draw-your-trail-map', 'quillon_maps'],
    ['https://www.fiverr.com/sellers/quillon_maps', 'quillon_maps'],
    ['https://www.fiverr.com/sellers/quillon_maps/edit', undefined],
    ['https://www.fiverr.com/', undefined],
    ['https://www.fiverr.com/categories/design', undefined],
    ['https://www.fiverr.com/Search/gigs?query=maps', undefined],
    ['https://www.fiverr.com/users/quillon_maps/manage_gigs', undefined],
    ['https://www.fiverr.com/inbox/quillon_maps', undefined],
    ['https://www.fiverr.com/agencies/quillon', undefined],
    ['https://www.fiverr.com/quillon_maps/draw/your', undefined],
    ['https://www.fiverr.com/ab', undefined],
    ['https://www.guru.com/freelancers/quillon-maps', 'quillon-maps'],
    ['https://www.guru.com/freelancers/quillon-maps/reviews', 'quillon-maps'],
    ['https://www.guru.com/d/freelancers/skill/gis/', undefined],
    ['https://www.guru.com/freelancers/', undefined],
    ['https://www.peopleperhour.com/freelancer/design/quillon-a-xnxyanw', 'quillon-a-xnxyanw'],
    ['https://www.peopleperhour.com/freelancer/quillon-a-xnxyanw#reviews', 'quillon-a-xnxyanw'],
    ['https://www.peopleperhour.com/freelancer/quillon/maps/353065', '353065'],
    ['https://www.peopleperhour.com/freelancer/quillon/maps/drawn', undefined],
    ['https://www.peopleperhour.com/freelancer/technology-programming', undefined],
    ['https://www.peopleperhour.com/freelancer/dashboard/proposals', undefined],
    ['https://www.peopleperhour.com/hourlie/draw-a-map/700001', undefined],
    ['https://www.toptal.com/resume/quillon-adebrex', 'quillon-adebrex'],
    ['https://www.toptal.com/developers/resume/quillon-adebrex', 'quillon-adebrex'],
    ['https://www.toptal.com/developers/gis', undefined],
    ['https://www.toptal.com/resume/', undefined],
  ])('%s', (address, profileId) => {
    const url = new URL(address);
    expect(siteOf(url)?.profileId(url)).toBe(profileId);
  });
});
