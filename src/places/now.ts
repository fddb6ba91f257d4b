const before = 'ex|former(?:ly)?|previously|originally|born|raised|grew up|native|from|moved|relocated';
const there = 'now|currently|living|live|lives|based|residing|resident|working|studying';
const between = '[,;.|/()–—→-]+\\s*';

/** "ex-Berlin, now Lisbon", "Born in Peru, live in Oslo". */
const nowLast = new RegExp(
  `^.*?(?:^|[^\\p{L}])(?:${before})(?![\\p{L}]).*?${between}(?:but )?(?:${there})(?![\\p{L}])[\\s:]*(?:(?:${there})\\s+)*(?:(?:in|at|near)\\s+)?(.+?)[)\\].!\\s]*$`,
  'iu',
);

/** "From Hanoi living in Seattle": no sign between. */
const fromTo = new RegExp(
  `^(?:i'?m )?(?:originally |hailing )?from\\s+[^,;|]+?,?\\s+(?:(?:but|and|now|currently)\\s+)*(?:${there})\\s+(?:in|at|near)\\s+(.+?)[)\\].!\\s]*$`,
  'iu',
);

/** "Moved from Kyiv to Warsaw", "Kyiv, relocated to Warsaw". */
const movedTo = /^(?:.+[,;–—-]\s*)?(?:(?:just|recently)\s+)?(?:moved|relocated)\s+(?:from\s+.+?\s+)?to\s+(.+)$/iu;

/** "Hamburg (originally Hanoi)", "London, ex-Paris", "Leeds, from Lagos". */
const nowFirst = new RegExp(
  `^([^,;(|]+(?:,[^,;(|]+)?)\\s*${between}(?:originally|formerly|previously|prev|ex|born|raised|from|hailing from|native of|by way of|via)(?![\\p{L}])[^,;|]*$`,
  'iu',
);

/** Where a person who tells of a move is now; nothing where no move is told. */
export function whereNow(text: string): string | undefined {
  for (const pattern of [nowLast, fromTo, movedTo, nowFirst]) {
    const place = pattern.exec(text)?.[1]?.trim();
    if (place) return place;
  }
  return undefined;
}

/** What somebody is or does, and where: "Engineer in Oslo", "Brazilian living in Leeds". */
const somebodyIn =
  /^(?:\p{L}[\p{L}\p{M}'’.-]*\s+){1,4}?(?:in|living in|based in|working in|residing in|@)\s+(\p{Lu}.+)$/u;

/** Where what follows is not where one lives. */
const elsewhere =
  /\b(?:born|made|raised|grew|grown|educated|trained|brewed|built|lost|found|believe\p{L}*|interested|speciali\p{L}*|clients?|offices?|team|hq|trust|not|never|once|was|were|used)\b/iu;

/** Where somebody lives who says what they are before it; nothing where no such thing is said. */
export function whereSomebodyIs(text: string): string | undefined {
  const place = somebodyIn.exec(text)?.[1];
  return place && !elsewhere.test(text) ? place : undefined;
}
