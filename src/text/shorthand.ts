/** Words as they are typed in a hurry, by their plain form. */
const plain = new Map(
  (
    'tmrw tomorrow tmr tomorrow tmw tomorrow 2moro tomorrow thru through bcz because bcoz because coz because cuz because ' +
    'becoz because smth something sth something sumone someone som1 someone any1 anyone every1 everyone ' +
    'gimme give shud should cud could wud would wil will hav have giv give wrk work pasword password pswd password pwd password ' +
    'notbook notebook lap-top laptop kompany company'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);

/** "tmrw", "thru": the word that is meant, or the same. */
export const inFull = (word: string): string => plain.get(word) ?? word;

const slashed = /w\/(?:o(?:ut)?)?(?![\p{L}\p{N}])/uy;

/** "w/o", "w/": what stands there and the word that is meant. */
export function slashedAt(text: string, start: number): { found: string; word: string } | undefined {
  if (text.charCodeAt(start) !== 119 || text.charCodeAt(start + 1) !== 47) return undefined;
  slashed.lastIndex = start;
  const found = slashed.exec(text)?.[0];
  return found ? { found, word: found === 'w/' ? 'with' : 'without' } : undefined;
}
