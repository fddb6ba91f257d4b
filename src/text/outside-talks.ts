import { phrases } from './phrases';

/** An address that is the person's own, or asked for. */
export const ownBox = phrases(
  'ask ~1 for ~1 my ~1 id|username|handle|nick|nickname|skype|telegram|whatsapp|wechat|discord|viber',
  '{messenger|skype|contactNoun} ~1 number|id|contact|address ~1 on_request',
  'book|schedule|grab|pick|reserve ~4 {via} ~1 my ~1 personal|own|private calendar|calendly|link|page',
  'book|schedule|grab|pick|reserve ~2 slot|time|call ~2 {via} ~1 my ~2 calendar|calendly ~3 <link>',
  'send|forward|write|mail|drop|share|submit ~5 to|into|at ~1 my ~1 personal|private|own|home|business ~1 inbox|mail|email|mailbox|address|number',
  'reach|contact|write|message|mail|text|call|ping|get|catch ~2 me|us ~2 on|by|via|through|at|over|with ~1 my ~1 mail|email|e-mail|phone|number|inbox|mobile|cell|insta|instagram|whatsapp',
  '{reachMe} ~2 on|by|via|through|at|over|with ~1 my ~1 mail|email|e-mail|phone|number|inbox|mobile|cell|insta|instagram|whatsapp',
  'type|write|put|leave|mention|include|add|state|note|share ~2 your|ur ~2 {contactNoun|reachAt} ~5 message|reply|offer|below|please|pls|bid|here !{otherMail}',
  'visit|go|see|open|check ~3 <link|word> ~5 fill ~3 form',
  'visit|go|see|open|check ~3 <link> ~4 fill|form|order|orders|book|contact',
  'look|find|search ~1 me|us ~1 up ~1 on|in|at ~1 {anyChannel}',
  'my|our ~1 site|website|page|homepage ~2 has|with|: ~4 form',
  'form on|at ~1 my|our ~1 site|website|page|homepage ~6 {reach|clientAct}',
  '{request} me|us ~1 a|an|one|some ~1 {contactNoun} ~1 so|where|to|and|please|, !{otherMail}',
  'i prefer ~1 e-mail|email|phone|whatsapp|telegram|skype|viber $',
);

const other =
  'email|e-mail|mail|phone|whatsapp|telegram|skype|viber|signal|discord|messenger|wechat|linkedin|instagram|slack|zoom';

/** "Would you mind continuing this by e-mail?", "We talk first on Skype". */
export const talkElsewhere = phrases(
  `{social|messenger|skype|namesake} ~1 is ~1 where|place ~1 i|we|you`,
  'my|our ~1 {messenger|social} ~1 server|group|channel|page|account ~2 is ~1 open|welcome|waiting',
  `rather|prefer|better|easier ~6 {via} ~1 ${other} ~3 than|instead`,
  `rather|prefer|better ~3 {talk} ~2 {via} ~1 ${other}`,
  'form ~2 {reach} ~1 me|us',
  '{social|messenger|skype} ~2 ? ~1 mine ~2 <handle|word>',
  'username|handle|nick|nickname|id|mine ~1 :|is ~1 <handle>',
  '{social} ~2 message|write|text|contact|dm me|us',
  `mind|would|could|can|shall|may|possible|okay|ok|want|like ~4 {move|talk} ~3 by|via|over|on|to|through|in ~1 ${other} ?`,
  `we|us ~1 {talk} ~2 first|before ~2 {via} ~1 ${other}`,
  `first ~2 we|us ~1 {talk} ~3 {via} ~1 ${other}`,
  `everything|rest|else|talk|talks|communication|details ~3 happens|happen|goes|go|runs|run ~2 over|via|by|on|through ~1 ${other}`,
  'add|find|ping|message|text|dm|search|call <word> on|in|at|via ~1 {messenger|namesake|skype|initials} !{product}',
  '{social} ~1 dm|dms|inbox|messages ~1 is|are ~1 open',
  '{reach|reachMe} ~2 on|via|over|through ~1 {social} ~12 there',
  '{talk} ~3 on|over|via ~1 zoom|meet|slack|teams ~4 before ~2 {you|we} ~2 post|hire|create|open|send|make',
  '{lets} ~2 work|deal|do|sign|go|cooperate ~1 directly|direct|privately !with|on|in|from|to',
  'use|via|through ~2 contact|order|booking page|form of|at ~1 <word|link>',
  '{i|we} ~3 glad|happy|like|prefer|rather|love ~3 go|continue|talk|proceed|move ~1 by|via|over|through ~1 email|mail|e-mail|phone|telegram|whatsapp',
  '{i|we} ~3 glad|happy|like|prefer|rather|love ~3 go on by|via|over|through ~1 email|mail|e-mail|phone',
  'order|buy|book ~2 on|in|at|from|via|through my ~2 etsy|shop|store|site|page|website ~8 {cheaper|lessMoney|percent}',
  '{better|please|can|you} ~3 hire|book|pay|contract ~1 me|us ~1 privately',
  'contact|contacts|number|email|details|address ~2 in|inside ~3 attached|attachment|pdf|file',
  '{social|messenger|namesake} ~3 {better} ~2 place|way|channel|option ~3 talk|chat|this|me|us|details|discuss',
  'order|buy|book ~2 from|on|via|through|at my ~1 own ~1 site|website|shop|store|page',
  '{reach|reachMe} ~2 through|via|on|over|by ~1 my ~2 facebook|linkedin|instagram|insta|twitter|tiktok|behance ~1 page',
  'scan ~2 qr ~8 {talk|reach}',
  '{reach} ~1 me|us ~2 on|via|in ~1 {social} ~4 dm|message|write|inbox',
  '{request} ~3 contact|number|email|nick|nickname|handle|id ~1 of yours',
  '{cheaper|lessMoney} ~3 without|outside ~2 {thisSite}',
  'skip|forget|leave ~1 this place|site|website|page ~4 {directly|talk}',
  'order|orders ~3 through|via|from|on|at|in my ~2 etsy|shop|store|website|site|gumroad|patreon ~4 {cheaper|lessMoney|percent}',
);
