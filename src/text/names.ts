/**
 * Short forms that people use of their own given names, in both directions. Any list of this kind is far from
 * complete, which is why a difference between two names is only ever a question, and off until the user turns it on.
 */
const shortForms = new Map(
  (
    'al:albert,alan,alfred aleksandr:alexander oleksandr:alexander alex:alexander,alexandra,alexey andy:andrew,andrea ben:benjamin beth:elizabeth bill:william ' +
    'bob:robert charlie:charles,charlotte chris:christopher,christian,christina chuck:charles dan:daniel dave:david ' +
    'dick:richard dima:dmitry dmitri:dmitry drew:andrew ed:edward,edwin fred:frederick gene:eugene greg:gregory ' +
    'hank:henry harry:henry,harold jack:john jim:james jerry:gerald,jeremy joe:joseph jon:jonathan kate:katherine,catherine ' +
    'kostya:konstantin larry:lawrence liz:elizabeth lola:dolores mandy:amanda maria:mariia masha:maria max:maximilian,maxim ' +
    'meg:margaret mike:michael misha:mikhail nacho:ignacio ned:edward nick:nicholas,nikolai nikita:nikita paco:francisco ' +
    'pat:patrick,patricia peggy:margaret pepe:jose peter:petr,pyotr polly:mary quique:enrique ray:raymond rick:richard ' +
    'rob:robert ron:ronald sam:samuel,samantha sasha:alexander,alexandra seba:sebastian sergey:sergei steve:stephen,steven ' +
    'sue:susan ted:theodore,edward tim:timothy tom:thomas tony:anthony,antonio vlad:vladimir will:william zhenya:evgeny'
  )
    .split(' ')
    .map((entry) => {
      const [short = '', long = ''] = entry.split(':');
      return [short, long.split(',')] as const;
    }),
);

/** Letters that are no letter and a mark. */
const strokes: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** The parts of a name, folded: without marks, case and hyphens, in no order. */
export const nameTokens = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħıßæœþ]/g, (letter) => strokes[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Have two names a part in common, whatever the order, the spelling or the short form? */
export const shareName = (one: string[], other: string[]): boolean =>
  one.some((part) => other.some((counterpart) => isSamePart(part, counterpart)));

const shortestPrefix = 3;
/** As the end of a handle: "tquoyle" for Tamsel Quoyle. */
const shortestEnd = 4;

function isSamePart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1 || (short.length >= shortestPrefix && long.startsWith(short))) return long.startsWith(short);
  if (short.length >= shortestEnd && long.endsWith(short)) return true;
  return (
    isShortFor(one, other) || isShortFor(other, one) || soundsOf(one).some((sound) => soundsOf(other).includes(sound))
  );
}

const isShortFor = (short: string, long: string) =>
  (shortForms.get(short) ?? []).some((full) => full.startsWith(long) || long.startsWith(full));

/** Transliterations differ in these letters: "Yuliya" and "Iulia", "Philipp" and "Filip". */
const sounded = (part: string) =>
  part
    .replace(/ph/g, 'f')
    .replace(/[kq]|ck|kh|c(?=[aoukrlt])/g, 'k')
    .replace(/[jiy]+/g, 'i')
    .replace(/[wv]/g, 'v')
    .replace(/(?:ts|tz|z)/g, 's')
    .replace(/sch|sh/g, 's')
    .replace(/ou|oo/g, 'u')
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/[hie]+$/g, '');

const longEnough = 5;

/** The sound of a part; of a longer one also without a choice of vowels, which transliterations differ in most. */
function soundsOf(part: string): string[] {
  const sound = sounded(part);
  return sound.length < longEnough ? [sound] : [sound, sound.replace(/x/g, 'ks').replace(/[aeiou]+/g, '*')];
}

/** Are both written in one script? A name in two scripts cannot be compared by letters. */
export const isSameScript = (one: string, other: string): boolean => isLatin(one) === isLatin(other);
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/**
 * What two names are compared by where only equality can be seen: each part of two letters or more, its beginning, its
 * sounds, and the long forms of it. Two names that share none of these are different; more are taken for one than
 * `shareName` takes, but for the end of a handle.
 */
export const nameKeys = (name: string): string[] => [
  ...new Set(
    nameTokens(name)
      .filter(({ length }) => length > 1)
      .flatMap((part) => [part, ...(shortForms.get(part) ?? [])])
      .flatMap((part) => [part, part.slice(0, shortestPrefix), ...soundKeys(part)]),
  ),
];

const soundKeys = (part: string) =>
  soundsOf(part)
    .filter(({ length }) => length > 1)
    .map((sound) => `${sound}~`);

/** Is the name written in Latin letters? */
export const writingOf = (name: string): 'latin' | 'other' => (isLatin(name) ? 'latin' : 'other');
