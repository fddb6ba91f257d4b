import { obfuscatedContact } from '../../src/rules/obfuscated-contact';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/obfuscated-contact';
import * as held from './texts/obfuscated-contact.held';
import * as more from './texts/obfuscated-contact.more';
import * as third from './texts/obfuscated-contact.third';
import * as voices from './texts/obfuscated-contact.voices';
import { describeHeldBack, describeWordings } from './wordings';

const spelled = 'marlow.sample21 (at) gmail (dot) com';

describeRule(obfuscatedContact, [
  ['in the text', { bio: spelled }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: `Painter, ${spelled}` }, 'flagged'],
  ['an ordinary address is no disguise', { bio: 'Mail: office@tiderow.example' }, 'clear'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['an anti-spam habit where contact is ordinary', { bio: spelled }, 'not-applicable', 'github'],
  ['another language', { bio: 'Pišite mi na: marlow.sample21 (at) gmail (dot) com' }, 'flagged'],
  ['bold letters are a style', { bio: '𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺 𝗮𝗻𝗱 𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽, 𝟮𝟬𝟭𝟵' }, 'clear'],
  ['full-width letters are a style', { bio: 'Ｓｋｙｐｅ：０９０' }, 'clear'],
  ['circled letters all over are a style', { bio: 'Ⓟⓐⓘⓝⓣⓔⓡ since 2019. Ⓣⓔⓛⓔⓖⓡⓐⓜ: rowan_sample' }, 'clear'],
  ['only the name of the app is circled', { bio: 'Painter since 2019. Ⓣⓔⓛⓔⓖⓡⓐⓜ: rowan_sample' }, 'flagged'],
  ['letters without width in ordinary words', { bio: 'De\u200bsign and co\u200bde for the web' }, 'clear'],
]);

describeWordings(obfuscatedContact, texts, more, voices);
describeHeldBack(obfuscatedContact, held, 27);
describeHeldBack(obfuscatedContact, third, 37);
