import type { Sentence, Word } from './sentences';

const coins = ['coin', 'softCoin', 'exchange', 'wallet', 'chain', 'plainWallet'];

/** What may follow a coin that is a means: a matter of payment, or the sentence goes on. */
const means = [
  ...coins,
  ...['payVerb', 'payNoun', 'payDo', 'okay', 'receive', 'please', 'can', 'otherPay', 'not', 'i', 'we', 'my', 'me'],
  ...['you', 'your', 'portion', 'unit', 'upfront', 'soon', 'wishVerb', 'lets', 'before', 'once', 'demand', 'others'],
];
const goesOn = new Set(
  (
    'and or is are was be been if when because so for at on in by via to from with of as per than after but that which ' +
    'who without through over every each the a an this these it its then there here while until till weekly monthly ' +
    'daily biweekly fortnightly instead rather where since though although about address addresses code codes qr network networks ' +
    'chain chains id uid equivalent value worth amount salary rate hour hours week month day once twice again too also ' +
    'style way method methods option options account accounts form basis side end start job jobs work works contract ' +
    'within after before under during inside outside around about against among between rather straight directly included including ' +
    'all alright right would should must might may could will shall today now next last until due out up down off just ' +
    'one two sent send sending accepted okay possible together plus minus through like same somehow otherwise whenever ' +
    'friendly only solves solved makes means covers buys cost costs price prices fee fees pays get gets give gives ' +
    'speeds earn earns save saves saved removes helps avoids arrives arrive arriving lands comes come goes go takes ' +
    'do does did doing have has had any both either not no yes thanks thank sorry priority first holder holders'
  ).split(' '),
);

const isMeans = (next: Word | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  goesOn.has(next.text.split('_')[0] ?? '') ||
  /ly$/.test(next.text) ||
  next.classes.has('coinTopic') ||
  means.some((name) => next.classes.has(name));

/** In "my crypto ebook" and "bitcoin lamps" the coin only says what kind of thing it is. */
export const isOnlyAttribute = ({ words }: Sentence): boolean => {
  const places = words.flatMap(({ classes }, at) => (classes.has('coin') || classes.has('softCoin') ? [at] : []));
  const others = words.some(({ classes }) => ['exchange', 'wallet', 'chain'].some((name) => classes.has(name)));
  return places.length > 0 && !others && places.every((at) => !isMeans(words[at + 1]));
};
