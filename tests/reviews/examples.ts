import type { Facts, Profile } from '../../src/profile/profile';
import { newReview, type Review, type ReviewedProfile } from '../../src/reviews/review';
import { snapshotOf } from '../../src/reviews/snapshot';
import { factsFrom, type Plain } from '../rules/cases';

export const day = 24 * 60 * 60 * 1000;
export const start = Date.parse('2026-01-15T12:00:00Z');

export const tamsel: Plain = {
  displayName: 'Tamsel Orrigade',
  headline: 'Clockmaker',
  bio: 'I restore long-case clocks and write down every repair.',
  location: 'Porto, Portugal',
  links: ['https://clockwork.example/works/long-case'],
  employment: [{ title: 'Restorer', company: 'Northpine Horology', start: '2019-03', type: 'Full-time' }],
};

export const profileOf = (facts: Facts, readAt = start): Profile => ({
  site: 'freelancer',
  profileId: 'tamsel7',
  url: 'https://www.freelancer.com/u/tamsel7',
  readAt: new Date(readAt).toISOString(),
  facts,
});

export const reviewed = (plain: Plain = tamsel, profileId = 'tamsel7'): ReviewedProfile => ({
  site: 'freelancer',
  profileId,
  url: `https://www.freelancer.com/u/${profileId}`,
  label: 'First',
  snapshots: [snapshotOf(profileOf(factsFrom(plain)))],
});

export const example = (changes: Partial<Review> = {}): Review => ({
  ...newReview('3f0c', reviewed(), { now: start }),
  ...changes,
});
