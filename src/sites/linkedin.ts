import { address } from './linkedin/address';
import { entriesOf, hasMore, noCard } from './linkedin/cards';
import { bio, headline, location } from './linkedin/head';
import { employment } from './linkedin/jobs';
import { showsAnother, whyNotProfile } from './linkedin/state';
import type { Name } from './linkedin/words';
import { attributeOf } from './reading/dom';
import { count, list } from './reading/lists';
import { portraitOf } from './reading/portrait';
import { orAbsent } from './reading/proofs';
import { firstOf, line, present, text } from './reading/readers';
import type { Site } from './site';

const numberOf = (name: Name) => orAbsent(count(entriesOf(name), hasMore(name)), noCard(name));

/** A picture that a person has uploaded, and not the outline that stands for one. */
const isUploaded = (image: Element) =>
  /\/profile-(displayphoto|framedphoto)|\/mpr\/mpr\/shrink/.test(
    attributeOf(image, 'src') ?? attributeOf(image, 'data-delayed-url') ?? '',
  );

/** By its description. The site's own pictures are outlines that stand for one. */
const portrait = portraitOf(
  text('main h1, .top-card-layout__title', line),
  (image) => !/\/\/static\.licdn\./.test(attributeOf(image, 'data-delayed-url') ?? attributeOf(image, 'src') ?? ''),
);

/**
 * Read only where a person asks for it: LinkedIn asks its members to use nothing that reads its pages by itself.
 */
export const linkedin: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others:
    'aside, .modal, .artdeco-modal, .contextual-sign-in-modal, .sign-in-modal, .msg-overlay-container, ' +
    '[data-section="posts"], [data-section="recommendations"], .insights, .reg-upsell, .browse-map, .mutual-connections, ' +
    '#aux, .right-rail',
  facts: {
    headline,
    bio,
    location,
    employment,
    education: numberOf('education'),
    certifications: numberOf('certifications'),
    photo: firstOf(
      present(
        [
          '[data-section="picture"] img',
          '.top-card__profile-image-container img',
          '[class*="pv-top-card-profile-picture"] img',
          '.pv-top-card-section__photo img',
          '#topcard .profile-picture img',
          '[componentkey="topcard-logo-image-referencekey"] img',
        ],
        isUploaded,
      ),
      portrait,
    ),
    links: list('.pv-top-card--website a[href^="http"]', (link) => attributeOf(link, 'href') ?? undefined),
  },
};
