import type { FactName } from '../profile/facts';
import type { Fact } from '../profile/profile';
import { say } from '../profile/sentence';
import { type ProductClaim, productClaims } from '../text/product-years';
import { quoteFrom } from './evidence';
import { clear, defineRule, flagged, need } from './rule';

export const techYearsExceedRelease = defineRule({
  id: 'tech-years-exceed-release',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('bio')],
  uses: ['headline'],
  thresholds: {
    grace: { unit: 'years', default: 1, min: 1, max: 5, step: 1 },
  },
  check({ facts: { headline, bio }, now, thresholds: { grace } }) {
    const year = new Date(now).getUTCFullYear();
    const found = [...claimsIn(headline, 'headline'), ...claimsIn(bio, 'bio')].filter(
      ({ years, product }) => years - (year - product.year) > grace,
    );
    const [first] = found;
    if (!first) return clear;
    const values = { years: first.years, product: first.product.name, year: { date: `${first.product.year}` } };
    return flagged(
      say('rule.tech_years_exceed_release.found', values),
      found.slice(0, 3).map(({ evidence }) => evidence),
    );
  },
});

function claimsIn(fact: Fact<string> | undefined, name: FactName) {
  if (fact?.state !== 'read') return [];
  return productClaims(fact.value).map((claim: ProductClaim) => ({
    ...claim,
    evidence: quoteFrom(fact, name, claim.start, claim.end),
  }));
}
