import { teamBehindOnePersona } from '../../src/rules/team-behind-one-persona';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/team-behind-one-persona';
import * as held from './texts/team-behind-one-persona.held';
import * as more from './texts/team-behind-one-persona.more';
import * as third from './texts/team-behind-one-persona.third';
import * as voices from './texts/team-behind-one-persona.voices';
import * as voicesLater from './texts/team-behind-one-persona.voices-later';
import { describeHeldBack, describeWordings } from './wordings';

const shared = 'We are a team of six and all of us work from this profile.';

describeRule(teamBehindOnePersona, [
  ['in the text', { bio: shared }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: shared }, 'flagged'],
  ['on a site that is no marketplace', { bio: shared }, 'flagged', 'linkedin'],
  ['the page carries an agency label', { bio: shared, agency: true }, 'clear'],
  ['the page is known to carry none', { bio: shared, agency: null }, 'flagged'],
  ['whether it carries one could not be read', { bio: shared, agency: unreadable }, 'flagged'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['the site shows neither', {}, 'not-applicable'],
  ['two sentences of one line', { bio: 'Live calls? Our business developer does these.' }, 'flagged'],
  ['a refusal', { bio: 'I do not share this account with my brother.' }, 'clear'],
  ['a former team', { bio: 'I led a team of six.' }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Mi hermano y yo usamos el perfil, la cuenta es de una persona. We are five on this profile.' },
    'unknown',
  ],
]);

describeWordings(teamBehindOnePersona, texts, voices, voicesLater);
describeHeldBack(teamBehindOnePersona, more, 24);
describeHeldBack(teamBehindOnePersona, held, 21);
describeHeldBack(teamBehindOnePersona, third, 34);
