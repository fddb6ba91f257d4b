import { phrases } from './phrases';

const channel = '{messenger|skype|social|namesake|initials}';

/** Ways out of the site that name the door and not the address: a calendar, a code, a request, the same name. */
export const waysOut = phrases(
  'pick|grab|book|choose|take|schedule|reserve ~4 slot|time|minutes|call|chat|talk|session ~6 <link>',
  '<link> ~4 pick|grab|book|choose|schedule|reserve ~3 slot|time|call|chat|talk|session',
  'my ~1 calendar|calendly ~2 <link>',
  `scan|scanning ~2 qr|code ~10 messenger|chat|contact|dm|whatsapp|telegram|signal|discord|viber|wechat|line`,
  'qr|code ~2 scan ~8 messenger|chat|contact|whatsapp|telegram ~3 me|us',
  'sent|send|accept|accepted ~4 {social} ~1 request|invite|invitation|connection',
  `sent|send ~4 request|invite|invitation ~3 on ~1 ${channel}`,
  'cancel|close|withdraw|drop ~2 order|job|contract|offer|milestone ~5 come|contact|pay|directly|privately|direct|outside ~4 me|us|privately|direct|directly',
  `${channel} > ~2 here|chat|messages|inbox|upwork|fiverr|site`,
  `same ~1 name|nick|nickname|username|handle|id ~4 ${channel}`,
  `under ~2 same ~1 name|nick|nickname|username|handle|id ~3 on|in|at`,
  'what|which address|email|e-mail|number|mailbox ~1 shall|should|do|can|may|must i|we ~1 send|mail|forward|write',
  'by|via|over|per email|e-mail|mail|phone ~1 from then|there|now on',
  "what|what's|whats|which ~3 best|right|good|your ~1 number|email|mail|address|mobile ~2 text|call|reach|write|contact|mail|ring",
  `look|search|find ~1 me|us|for ~4 on|in|at ~1 ${channel}`,
  'leave|keep ~1 the|this ~1 marketplace|site|platform|website|upwork|fiverr|middleman ~1 out_of it|this',
  'leave|keep ~1 the|this ~1 marketplace|site|platform|website|upwork|fiverr|middleman out ~1 of|here',
  'come|go ~1 direct|privately|directly , ~1 i|we give|offer|take|make',
  'form ~2 on my ~1 own ~1 site|website|page|homepage',
  'write|reach|contact|message ~3 address|number|form ~2 on|at my ~1 own ~1 site|website|page|homepage',
);

/** A channel or an address of the reader's is asked for. */
export const asksForTheirs = phrases(
  `furnish|provide|share|send|give|drop|leave|pass|tell|supply|indicate ~3 your ~2 electronic ~1 mail|address`,
  `have|got|use ~2 a|an|any ~1 ${channel} ? ~4 give|send|share|tell|drop|pass`,
  `have|got|use ~2 a|an|any ~1 ${channel} ~6 give|send|share|tell|drop|pass ~1 it|me|us`,
  `furnish|supply|indicate ~2 your ~2 {contactNoun|messenger|skype}`,
);
