import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/sites';

describe('the profile that an address leads to', () => {
  it.each<[address: string, site: string, id: string]>([
    ['https://github.com/Quillon-Sample', 'github', 'quillon-sample'],
    ['http://www.github.com/quillon-sample/', 'github', 'quillon-sample'],
    ['github.com/quillon-sample?tab=repositories', 'github', 'quillon-sample'],
    ['behance.net/Quillon', 'behance', 'quillon'],
    ['https://www.freelancer.com/u/Quillon7', 'freelancer', 'quillon7'],
  ])('%s', (address, site, id) => {
    expect(placeAt(address)).toEqual({ site, id, handle: id });
  });

  it.each([
    ['a site that is read on a click only', 'https://www.linkedin.com/in/quillon'],
    ['a page of a project', 'https://github.com/quillon-sample/clocks'],
    ['a site of one’s own', 'https://quillon.example'],
    ['mail', 'mailto:quillon@quillon.example'],
    ['no address', 'see my page'],
  ])('none: %s', (_, address) => {
    expect(placeAt(address)).toBeUndefined();
  });

  it('compares only what stays with a person', () => {
    expect(placeAt('https://www.upwork.com/freelancers/~0123456789abcdef01')?.handle).toBe('~0123456789abcdef01');
    expect(placeAt('https://www.upwork.com/freelancers/quillon')?.handle).toBeUndefined();
    expect(placeAt('https://www.peopleperhour.com/freelancer/design/quillon-old-title-xnxyanw')?.handle).toBe(
      'xnxyanw',
    );
  });
});
