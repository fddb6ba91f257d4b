import { isLesser, together, unique } from './agree';
import { fold } from './fold';
import { lookup, type Reading } from './gazetteer';

const isEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a state or town is called after its name, and what may follow is inside it. */
const ends =
  /^(?:特别行政区|特別行政區|自治区|특별자치시|특별자치도|특별시|광역시|市|都|府|県|县|縣|省|区|區|시|도|군|구)/u;

const ended = /[市都府県縣省区區시도]$/u;

/** Names from large to small without spaces: 東京都渋谷区, 中国广东深圳, 서울특별시 강남구. */
export function readEastern(text: string): Reading[] {
  if (!isEastern.test(text)) return [];
  const found: (readonly Reading[])[] = [];
  let rest = fold(text);
  let isClosed = false;
  for (let name = longest(rest); name; name = longest(rest)) {
    found.push(lookup(name));
    rest = rest.slice(name.length).trim();
    const end = ends.exec(rest)?.[0] ?? '';
    isClosed = end !== '' || ended.test(name);
    rest = rest.slice(end.length).trim();
  }
  // After 市, 都 or 구 comes a part of the town; without it, what follows may be anything (北京路 is a street).
  const isWhole = found.length > 0 && (rest === '' || isClosed || isKoreanWard.test(rest) || school.test(rest));
  return isWhole ? unique(together(found).filter((reading) => !isLesser(reading))) : [];
}

/** A school in the town or state of its name: 浙江大学, 上海交通大学. */
const school = /^\p{L}{0,6}(?:大学|大學|大学院|学院|學院|대학교|대학|대)$/u;

const isKoreanWard = /^(?:\p{Script=Hangul}+[구군시동읍면로길]\s*)+$/u;

function longest(text: string): string | undefined {
  for (let size = Math.min(10, text.length); size >= 2; size -= 1) {
    const name = text.slice(0, size);
    if (lookup(name).length > 0) return name;
  }
  return undefined;
}
