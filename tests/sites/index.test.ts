import { describe, expect, it } from 'vitest';
import { onRequest, siteOf, sites } from '../../src/sites';

describe('the site of an address', () => {
  it.each([
    ['https://www.upwork.com/freelancers/~0123456789abcdef01', 'upwork', '~0123456789abcdef01'],
    ['https://www.upwork.com/freelancers/torvandil?viewMode=1', 'upwork', 'torvandil'],
    ['https://www.upwork.com/freelancers/~0123456789abcdef01/?p=17', 'upwork', '~0123456789abcdef01'],
    ['https://www.upwork.com/freelancers/settings/contactInfo', 'upwork', undefined],
    ['https://www.upwork.com/freelancers/settings', 'upwork', undefined],
    ['https://www.upwork.com/freelancers/', 'upwork', undefined],
    ['https://www.upwork.com/nx/search/talent/', 'upwork', undefined],
    ['https://www.freelancer.com/u/quillon7', 'freelancer', 'quillon7'],
    ['https://www.freelancer.com.au/u/Quillon7?w=f', 'freelancer', 'quillon7'],
    ['https://www.my.freelancer.com/u/quillon7/', 'freelancer', 'quillon7'],
    ['https://www.freelancer.co.ke/u/quillon7', 'freelancer', 'quillon7'],
    ['https://www.freelancer.com/u/quillon7/portfolio/ridge-map-123', 'freelancer', undefined],
    ['https://www.freelancer.com/freelancers/skills/php', 'freelancer', undefined],
    ['https://github.com/quillon-adebrex?tab=repositories', 'github', 'quillon-adebrex'],
    ['https://github.com/quillon-adebrex/tides', 'github', undefined],
    ['https://github.com/search?q=tides', 'github', undefined],
    ['https://github.com/', 'github', undefined],
    ['https://github.com/constructor', 'github', 'constructor'],
    ['https://www.linkedin.com/in/quillon-adebrex/', 'linkedin', 'quillon-adebrex'],
    ['https://ca.linkedin.com/in/quillon-adebrex/fr?trk=x', 'linkedin', 'quillon-adebrex'],
    ['https://www.linkedin.com/in/t%C3%B6rvandil', 'linkedin', 't%C3%B6rvandil'],
    ['https://www.linkedin.com/in/quillon-adebrex/details/experience/', 'linkedin', undefined],
    ['https://www.linkedin.com/in/quillon-adebrex/overlay/contact-info/', 'linkedin', undefined],
    ['https://www.linkedin.com/in/me/', 'linkedin', undefined],
    ['https://www.linkedin.com/company/brackwater/', 'linkedin', undefined],
    ['https://learning.linkedin.com/in/quillon-adebrex', 'linkedin', undefined],
  ])('%s', (address, site, profileId) => {
    const url = new URL(address);
    expect(siteOf(url)?.id).toBe(site);
    expect(siteOf(url)?.profileId(url)).toBe(profileId);
  });

  it.each([
    'http://www.upwork.com/freelancers/~0123456789abcdef01',
    'https://www.upwork.com.evil.example/freelancers/x',
    'https://upwork.com/freelancers/x',
    'https://gist.github.com/quillon',
    'https://www.freelancer.example/u/quillon7',
    'https://www.notfreelancer.com/u/quillon7',
    'https://www.notlinkedin.com/in/quillon7',
    'https://www.linkedin.com.evil.example/in/quillon7',
    'http://www.linkedin.com/in/quillon7',
  ])('%s is none of ours', (address) => {
    expect(siteOf(new URL(address))).toBeUndefined();
  });

  it('asks for https pages of named hosts only', () => {
    const patterns = sites.flatMap(({ matches }) => matches);
    expect(patterns.filter((pattern) => !/^https:\/\/(\*\.)?[a-z.]+\/\*$/.test(pattern))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('has no page of a site that is read on request among those it is loaded on', () => {
    const asked = onRequest.flatMap(({ matches }) => matches);
    expect(asked).toContain('https://*.linkedin.com/*');
    expect(sites.flatMap(({ matches }) => matches).filter((pattern) => /linkedin/.test(pattern))).toEqual([]);
    expect(onRequest.filter((site) => sites.includes(site))).toEqual([]);
  });
});
