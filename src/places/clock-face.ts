const twelve = /(?<![\d:.])(\d{1,2})(?:\s*[:.h]\s*([0-5]\d))?(?::[0-5]\d)?\s*([apπμ])\.?\s*[mμ](?!\p{L})/giu;
const eastern = /(上午|下午|午前|午後|오전|오후|凌晨|早上|中午|晚上)\s*(\d{1,2})\s*(?:[:時时시点點]\s*([0-5]?\d)?)/gu;
const twentyFour = /(?<![\d:.])(\d{1,2})\s*[:.h時时시点點]\s*([0-5]\d)(?::[0-5]\d)?(?![\d:])/gu;
const afternoon = new Set(['下午', '午後', '오후', '中午', '晚上']);

/** Words of other languages after a clock of twelve hours. */
const said =
  /(?<![\d:.])(\d{1,2})\s*[:.h]\s*([0-5]\d)\s*(?:(da tarde|da noite|de la tarde|de la noche|du soir|abends|nachmittags|di sera|вечера|дня|م|مساءً?|CH|ÖS)|(da manhã|de la mañana|du matin|morgens|vormittags|di mattina|утра|ночи|ص|صباحًا?|SA|ÖÖ))(?!\p{L})/gu;

/** Letters beside a clock that may say which half of the day it is, in a way that is not known here. */
const unknownHalf = /(?:[^\P{L}\p{Script=Latin}時时시点點分분น]\s*\d|\d\s*[^\P{L}\p{Script=Latin}時时시点點分분น])/u;

/**
 * Reads a clock as a page writes it: "9:00 pm", "21:00", "9:00 p. m.", "下午9:00". A stated offset beside it is left out.
 * @returns minutes after midnight, or nothing where there is no time or more than one.
 */
export function minutesOnClock(text: string): number | undefined {
  const clean = text.normalize('NFKC').replace(/[([]?\s*(?:UTC|GMT)\s*[+\-−]?[\d:. ]*[)\]]?/giu, ' ');
  const halves = [...clean.matchAll(twelve)].map(([, hours, minutes, half]) =>
    half12(hours, minutes, /[pμ]/i.test(half ?? '')),
  );
  if (halves.length > 0) return only(halves);
  const named = [...clean.matchAll(eastern)].map(([, half, hours, minutes]) => easternTime(half, hours, minutes));
  if (named.length > 0) return only(named);
  const spoken = [...clean.matchAll(said)].map(([, hours, minutes, late]) => half12(hours, minutes, !!late));
  if (spoken.length > 0) return only(spoken);
  const times = [...clean.matchAll(twentyFour)];
  if (times.some(([, hours]) => Number(hours) <= 12) && unknownHalf.test(clean)) return undefined;
  return only(times.map(([, hours, minutes]) => inDay(Number(hours), Number(minutes))));
}

const only = (times: (number | undefined)[]) => (times.length === 1 ? times[0] : undefined);

/** 12 at night is midnight. */
const easternTime = (half = '', hours = '', minutes = '0') =>
  half12(hours, minutes || '0', afternoon.has(half) && !(half === '晚上' && Number(hours) === 12));

/** 12 is the first hour of its half. Some pages write "21:00 pm". */
function half12(hours = '', minutes = '0', isAfternoon = false): number | undefined {
  const hour = Number(hours);
  if (hour > 12) return isAfternoon ? inDay(hour, Number(minutes)) : undefined;
  return inDay((hour % 12) + (isAfternoon ? 12 : 0), Number(minutes));
}

const inDay = (hours: number, minutes: number) => (hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined);
