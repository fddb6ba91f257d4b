/**
 * Short forms that people use of their own given names, in both directions. Any list of this kind is far from
 * complete, which is why a difference between two names is only ever a question, and off until the user turns it on.
 */
const shortForms = new Map(
  (
    'al:albert,alan,alfred alex:alexander,alexandra,alexey andy:andrew,andrea ben:benjamin beth:elizabeth bill:william ' +
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

/** The parts of a name, folded: without marks, case and hyphens, in no order. */
export const nameTokens = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Have two names a part in common, whatever the order, the spelling or the short form? */
export const shareName = (one: string[], other: string[]): boolean =>
  one.some((part) => other.some((counterpart) => isSamePart(part, counterpart)));

const shortestPrefix = 3;

function isSamePart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1 || (short.length >= shortestPrefix && long.startsWith(short))) return long.startsWith(short);
  return isShortFor(one, other) || isShortFor(other, one) || sounded(one) === sounded(other);
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
    .replace(/(.)\1+/g, '$1')
    .replace(/[hie]+$/g, '');

/** Are both written in one script? A name in two scripts cannot be compared by letters. */
export const isSameScript = (one: string, other: string): boolean => isLatin(one) === isLatin(other);
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/**
 * What two names are compared by where only equality can be seen: each part of two letters or more, its beginning, its
 * sound, and the long forms of it. Two names that share none of these are different; more are taken for one than
 * `shareName` takes.
 */
export const nameKeys = (name: string): string[] => [
  ...new Set(
    nameTokens(name)
      .filter(({ length }) => length > 1)
      .flatMap((part) => [part, ...(shortForms.get(part) ?? [])])
      .flatMap((part) => [part, part.slice(0, shortestPrefix), ...soundOf(part)]),
  ),
];

const soundOf = (part: string) => (sounded(part).length > 1 ? [`${sounded(part)}~`] : []);

/** Is the name written in Latin letters? */
export const writingOf = (name: string): 'latin' | 'other' => (isLatin(name) ? 'latin' : 'other');
