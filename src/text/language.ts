/** The commonest small words of languages that people write profiles in; none is an English word. */
const english = new Set(
  (
    'the and of to in is i you for with my your we are this that it on have be am can will from as our at me or not by an ' +
    'has was if but all only per'
  ).split(' '),
);
const other = new Set(
  (
    'el la los las que de para una por con mi es en y du des les une est et je pour avec und der die das ich mit für ist ' +
    'nicht ein eine il che di sono della um uma não eu och som att jag het een voor ik saya dan yang ' +
    'untuk dengan i w na się jest bir ve için и в на я с не для '
  )
    .split(/\s+/)
    .filter(Boolean),
);

/** Rules that read sentences say nothing about a text in another language. A text of a few words counts as English. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  let own = 0;
  let foreign = 0;
  for (const word of words) {
    if (english.has(word)) own++;
    else if (other.has(word) || /[^\p{scx=Latin}\p{scx=Common}]/u.test(word)) foreign++;
  }
  return foreign < 3 || own >= foreign;
}
