import { constellations } from './constellation';
import { phrases } from './phrases';

const privateWay = phrases(
  '{privately}',
  '{leaveSite} ~3 {platform|thisSite|siteShare}',
  'no|without ~2 {siteShare}',
  'without|outside ~3 marketplace|platform|site|website|portal',
  'no need ~3 {platform}',
  'from me|us personally',
  'straight|direct transfer|payment|to my',
);
const gain = phrases('{lessMoney}', '<number> {percent}', 'u|you pay ~1 less|wise|paypal|me');
const dealing = phrases('we|us|you|u|me', "let's|lets", '{hireVerb}', '{contactNoun}');
const siteWord = phrases('{platform}', '{siteShare}', 'here|portal|website|site|books');

/** "Privately it is cheaper", "no portal, no commission". */
export const bargained = constellations(
  { all: [privateWay, gain, siteWord, dealing], within: 30 },
  {
    all: [
      [
        'privately|private|personally|outside|off_the_books|under_the_table|between_us',
        'direct payment|payments|deal|deals|contract|contracts|transfer|invoice',
      ],
      gain,
      dealing,
    ],
    within: 16,
  },
  {
    all: [['{leaveSite} ~2 this|the ~1 {platform|thisSite}', 'leave ~1 {platform}', 'no need ~3 {platform}'], gain],
    within: 20,
  },
  { all: [privateWay, '{siteShare}', ["let's|lets|us|we"]], within: 24 },
  {
    all: [
      [
        'forget|skip|leave|bypass|quit ~2 this|the {platform|thisSite}',
        '{not} need ~2 {platform|thisSite}',
        'forget ~2 {platform}',
      ],
      'transfer|pay|payment|payments|contract|hire|paypal|deal|invoice|wise',
    ],
    within: 20,
  },
);

const ownPlace = phrases(
  'my|our ~3 {ownPlace}',
  'my ~1 own !face|voice|hands|id|name|words|code|style|work|terms|risk|time|pace',
  '<link>',
);
const cutSaved = phrases(
  '{siteShare}',
  'gigs|here|marketplace|platform|system|gig ~4 capped|cut|limited|blocks|block|blocked|full|slow',
  'before you|we|the|any ~2 create|open|post|place|job|order|offer|hire|contract',
  'extra|free|discount|cheaper|slots|bonus',
  '{lessMoney}',
);

/** "Order on my own page, without the marketplace's cut." */
export const ownShop = constellations(
  {
    all: [
      ownPlace,
      ['{clientAct} ~6 {via}', '{clientAct} ~2 there|direct|directly|me', 'my|our ~4 {ownPlace} ~8 {clientAct}'],
      cutSaved,
    ],
    within: 30,
  },
  {
    all: [
      ['my|our ~1 own ~2 {ownPlace}', 'my ~3 form ~3 for'],
      ['{clientAct} ~2 there|that|it|in|your|please', 'use ~1 that|it ~1 please'],
    ],
    within: 24,
  },
  {
    all: [
      ['my ~2 zoom|meet|calendar|calendly', 'link'],
      ['before you|we|the|any ~2 create|open|post|place|job|order|offer|contract'],
      ['<link>', '{anyChannel}', '{meeting}'],
    ],
    within: 24,
  },
);
