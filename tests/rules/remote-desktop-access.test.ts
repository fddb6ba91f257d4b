import { remoteDesktopAccess } from '../../src/rules/remote-desktop-access';
import { describeRule, unreadable } from './cases';
import * as texts from './texts/remote-desktop-access';
import * as later from './texts/remote-desktop-access.later';
import * as rounds from './texts/remote-desktop-access.rounds';
import { describeHeldBack, describeWordings } from './wordings';

const plan = 'Leave the work laptop at your office and I connect to it with AnyDesk every day.';

describeRule(remoteDesktopAccess, [
  ['in the text', { bio: plan }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: plan }, 'flagged'],
  ['on a site that is no marketplace', { bio: plan }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['two sentences of one line', { bio: 'My cousin gets the laptop. I use it through Splashtop.' }, 'flagged'],
  ['two lines stand for themselves', { bio: 'My cousin sells laptops.\nI use Splashtop in class.' }, 'clear'],
  ['a refusal', { bio: 'I never connect to the company laptop with AnyDesk.' }, 'clear'],
  ['a question that is answered with no', { bio: 'Do I use AnyDesk on the office PC? No.' }, 'clear'],
  ['support as the service', { bio: 'I repair slow computers over AnyDesk while you watch.' }, 'clear'],
  [
    'another language is not understood',
    { bio: 'Quiero la laptop de la empresa en mi casa, no la uso para nada. I connect to it with AnyDesk.' },
    'unknown',
  ],
]);

describeWordings(remoteDesktopAccess, texts, rounds);
describeHeldBack(remoteDesktopAccess, later, 33);
