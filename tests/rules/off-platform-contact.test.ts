import { offPlatformContact } from '../../src/rules/off-platform-contact';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/off-platform-contact';
import * as held from './texts/off-platform-contact.held';
import * as later from './texts/off-platform-contact.later';
import * as more from './texts/off-platform-contact.more';
import { describeHeldBack, describeWordings } from './wordings';

const address = 'Write to office@tiderow.example before you post the job.';
const channel = 'Communication: e-mail, phone or Skype.';
const push = 'Message me on WhatsApp first.';

describeRule(offPlatformContact, [
  ['an address in the text', { bio: address }, 'flagged'],
  ['an address in the headline', { bio: 'I paint.', headline: 'Painter, office@tiderow.example' }, 'flagged'],
  ['an address in the headline, the text unread', { bio: unreadable, headline: address }, 'flagged'],
  ['a plain headline, the text unread', { bio: unreadable, headline: 'Painter' }, 'unknown'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['the site shows neither', {}, 'not-applicable'],
  ['no marketplace: contact is ordinary', { bio: address }, 'not-applicable', 'github'],
  ['a skill in one sentence excuses nothing in another', { bio: `I build Telegram bots. ${push}` }, 'flagged'],
  ['a refusal in one part excuses nothing in another', { bio: 'No agencies, message me on WhatsApp.' }, 'flagged'],
  ['channels without an address', { bio: channel }, 'clear'],
  ['Guru: channels without an address', { bio: channel }, 'clear', 'guru'],
  ['Guru: a channel that is asked for', { bio: push }, 'clear', 'guru'],
  ['Guru: a wish for an address', { bio: 'Leave your e-mail and I send the offer there.' }, 'flagged', 'guru'],
  [
    'Guru: another channel that is said to be better',
    { bio: 'I seldom read the messages here, I am on Telegram.' },
    'clear',
    'guru',
  ],
  [
    'another channel that is said to be better',
    { bio: 'I seldom read the messages here, I am on Telegram.' },
    'flagged',
  ],
  ['Guru: an address', { bio: address }, 'flagged', 'guru'],
  ['Guru: a request to leave', { bio: 'Let us make the contract outside of Guru, it is cheaper.' }, 'flagged', 'guru'],
  ['another language, an address', { bio: 'Schreiben Sie mir: jonas@werkhof.example' }, 'flagged'],
  ['another language, no address', { bio: 'Ich baue Bots für Telegram und schreibe gern.' }, 'clear'],
]);

describeWordings(offPlatformContact, texts, more);
describeHeldBack(offPlatformContact, later, 18);
describeHeldBack(offPlatformContact, held, 32);
