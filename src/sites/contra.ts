import { address } from './contra/address';
import { generic, whyNotOnePerson } from './generic';
import { showsAnother } from './generic/subject';
import type { Site } from './site';

const { headline, bio, location, links } = generic.facts;

export const contra: Site = {
  ...address,
  whyNotProfile: whyNotOnePerson,
  showsAnother,
  ...(generic.others && { others: generic.others }),
  facts: { ...(headline && { headline }), ...(bio && { bio }), ...(location && { location }), ...(links && { links }) },
};
