import { phrases } from './phrases';
import type { Sentence } from './sentences';

/** The one who was given the machine keeps it. */
const ownCustody = phrases(
  '{i|we} ~1 keep|carry|store|hold|lock ~1 it ~4 home|bag|desk|safe|locked|myself|me',
  '{machine} ~5 stay|stays|remain|remains ~1 with me',
  '{machine} ~5 stay|stays|remain|remains ~1 at my ~1 desk|home|office|place|side',
  '{i|we} ~2 return|enrol|enroll it',
  '{i|we} ~1 use it ~2 directly',
  '{i|we} ~1 use ~1 only that|this|the machine|laptop',
  'keep|keeps ~1 it ~1 at|in ~1 my|the',
);

const fromElsewhere = ['remoteTool', 'remoteNoun', 'remoteVerb', 'otherHand', 'afar'];
export const isKept = (sentence: Sentence) =>
  ownCustody(sentence).length > 0 && !fromElsewhere.some((name) => sentence.classes.has(name));
