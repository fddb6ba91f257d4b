const before = 'ex|former(?:ly)?|previously|originally|born|raised|grew up|native|from|moved|relocated';
const there = 'now|currently|living|live|lives|based|residing|resident';
const between = '[,;.|/()–—→-]+\\s*';

/** "ex-Berlin, now Lisbon", "Born in Peru, live in Oslo". */
const nowLast = new RegExp(
  `^.*?(?:^|[^\\p{L}])(?:${before})(?![\\p{L}]).*?${between}(?:but )?(?:${there})(?![\\p{L}])[\\s:]*(?:(?:${there})\\s+)*(?:(?:in|at|near)\\s+)?(.+?)[)\\].!\\s]*$`,
  'iu',
);

/** "Moved from Kyiv to Warsaw", "Kyiv, relocated to Warsaw". */
const movedTo = /^(?:.+[,;–—-]\s*)?(?:(?:just|recently)\s+)?(?:moved|relocated)\s+(?:from\s+.+?\s+)?to\s+(.+)$/iu;

/** "Hamburg (originally Hanoi)", "London, ex-Paris". */
const nowFirst = new RegExp(
  `^([^,;(|]+(?:,[^,;(|]+)?)\\s*${between}(?:originally|formerly|previously|ex|born|raised)(?![\\p{L}])[^,;|]*$`,
  'iu',
);

/** Where a person who tells of a move is now; nothing where no move is told. */
export function whereNow(text: string): string | undefined {
  for (const pattern of [nowLast, movedTo, nowFirst]) {
    const place = pattern.exec(text)?.[1]?.trim();
    if (place) return place;
  }
  return undefined;
}
