import { ownText, labels as usual } from '../generic/words';
import { parseDate } from '../reading/dates';
import { beside, type Labels, listAround } from '../reading/labels';
import { parseCount, parseMoney } from '../reading/numbers';
import { containing, firstOf, line, pattern } from '../reading/readers';
import { isUnder } from '../reading/sections';
import type { Reader } from '../site';
import { isAbout } from './parts';

const whole = (...words: RegExp[]) => new RegExp(`^(?:${words.map(({ source }) => source).join('|')})$`, 'i');

const worked = /projects (?:worked on|completed)/;
const oftenAlone = [worked, /buyers worked with|last active/];
const rate = new RegExp(`${usual.hourlyRate.source}|rate`);
const further = /languages?|idiomas|langues|sprachen|response time|earnings/;
const labels = whole(...oftenAlone, usual.location, rate, usual.memberSince, further);

/** The figures beside the profile. A label alone may be anybody's, so two of them have to stand together. */
export const figures: Labels = {
  labels,
  within: listAround(whole(...oftenAlone, usual.location, rate, usual.memberSince), labels),
};

/** "£25", "£25/hr" */
export const rateIn = (words: string) =>
  parseMoney(line(words).replace(/\s*\/?\s*(per )?(h|hr|hour|hora|heure|stunde)$/i, ''));

/** Beside the place may stand a time or a rate. */
export const placeIn = (words: string) => (/\d{1,2}:\d{2}|[$£€]/.test(words) ? undefined : line(words));

/** "Location: Ludlow, United Kingdom" in one line of a list; the person's own text may begin so too. */
const inLine = <V>(label: RegExp, parse: (words: string) => V | undefined): Reader<V> =>
  pattern(
    (page) =>
      containing(
        'li, td',
        new RegExp(label.source, 'i'),
        120,
      )(page).filter(({ element }) => !isUnder(page, ownText, element) && isAbout(page, element)),
    new RegExp(`^(?:${label.source}): (?<quote>.+)$`, 'i'),
    ({ groups }) => parse(groups?.quote ?? ''),
  );

export const locationInFigures = firstOf(
  beside(figures, whole(usual.location), placeIn),
  inLine(usual.location, placeIn),
);
export const rateInFigures = firstOf(beside(figures, whole(rate), rateIn), inLine(rate, rateIn));
export const memberSince = beside(figures, whole(usual.memberSince), parseDate);

export const completedJobs = firstOf(
  beside(figures, whole(worked), parseCount),
  pattern(
    containing('li, div, p, span', /projects/i, 60),
    /^(?:(?<count>\d[\d.,]*) projects? (?:worked on|completed)|projects worked on:? (?<behind>\d[\d.,]*))$/i,
    ({ groups: { count, behind } = {} }) => parseCount(count ?? behind ?? ''),
  ),
);
