import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPractice } from '../../entrypoints/options/practice';
import { assess, type Report } from '../../src/engine/assess';
import { summarise } from '../../src/engine/summary';
import { noProgress, parseProgress, withAnswer } from '../../src/practice/progress';
import { activeRules } from '../../src/settings/active-rules';
import { defaultSettings } from '../../src/settings/settings';
import { type PracticeId, practiceProfiles } from '../../src/views/practice/profiles';
import { takeaways } from '../../src/views/practice/takeaways';
import { t } from '../../src/words';

type Expected = { act?: string[]; ask?: string[]; context?: string[]; unknown?: string[] };

/** What each lesson says is shown. `unknown`: some that could not be checked, where the lesson is about these. */
const expected: Record<PracticeId, Expected> = {
  ordinary: {},
  contact: { act: ['off-platform-contact'], context: ['no-video-intro'] },
  newcomer: {},
  clock: { ask: ['tz-location-mismatch'] },
  overlap: { ask: ['concurrent-full-time-roles'] },
  'long-name': {},
  disguised: { act: ['obfuscated-contact'] },
  'half-loaded': { unknown: ['no-video-intro', 'impossible-dates', 'concurrent-full-time-roles'] },
  folded: { unknown: ['prepayment-request', 'off-platform-contact'] },
  warning: { act: ['off-platform-contact'] },
  dates: { ask: ['impossible-dates'] },
  coins: { act: ['crypto-payment-request'] },
  account: {
    act: ['account-sharing-offer'],
    ask: ['new-account-senior-claim'],
    context: ['no-video-intro'],
  },
  'other-writing': {},
  picture: {},
  polished: {},
};

const { document, location } = globalThis;
beforeAll(() => {
  const { window } = new JSDOM('', { url: 'https://practice.example/options.html' });
  Object.assign(globalThis, { document: window.document, location: window.location });
});
afterAll(() => {
  Object.assign(globalThis, { document, location });
});

function reportOf(id: PracticeId, now: Date): Report {
  const index = practiceProfiles.findIndex((profile) => profile.id === id);
  const read = readPractice(now)[index];
  if (!read) throw new Error(`${id} could not be read.`);
  return assess(activeRules(defaultSettings), read.profile, now.getTime());
}

const lessonOf = (id: PracticeId) =>
  Object.fromEntries(
    (['title', 'shown', 'unknown', 'misreading', 'fits'] as const).map((part) => [
      part,
      t(`practice.lesson.${id}.${part}`),
    ]),
  );

const idsOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

describe('the practice profiles', () => {
  it.each(practiceProfiles.map(({ id }) => id))('%s is judged as its lesson says', (id) => {
    const { act, ask, context, unknown } = summarise(reportOf(id, new Date()), {});
    const want = expected[id];
    expect({ act: idsOf(act), ask: idsOf(ask), context: idsOf(context) }).toEqual({
      act: want.act ?? [],
      ask: want.ask ?? [],
      context: want.context ?? [],
    });
    expect(idsOf(unknown)).toEqual(expect.arrayContaining(want.unknown ?? []));
  });

  it('are fourteen or more, with nothing to ask on a third of them at least', () => {
    const quiet = practiceProfiles.filter(({ id }) => !expected[id].act && !expected[id].ask);
    expect(practiceProfiles.length).toBeGreaterThanOrEqual(14);
    expect(quiet.length).toBeGreaterThanOrEqual(practiceProfiles.length / 3);
  });

  it.each(practiceProfiles)('$id has a lesson, and a choice of three or four', ({ id, choices }) => {
    expect(Object.keys(lessonOf(id)).length).toBe(5);
    expect(Object.values(lessonOf(id)).filter((words) => !words)).toEqual([]);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices).toContain('usual');
  });

  it.each(practiceProfiles)('$id: the lesson never speaks of a person as of a case', ({ id }) => {
    expect(Object.values(lessonOf(id)).join(' ')).not.toMatch(
      /suspicious|fraud|fake|scam|nationality|!|\b(he|she|his|her)\b/i,
    );
  });

  it('each stand in the summary once', () => {
    const shown = takeaways.flatMap(({ profiles }) => [...profiles]);
    expect([...shown].sort()).toEqual(practiceProfiles.map(({ id }) => id).sort());
  });
});

describe('what is kept of practice', () => {
  it('is which answer was given last, by profile', () => {
    const kept = withAnswer(withAnswer(noProgress, 'clock', 'reject'), 'clock', 'two-lines');
    expect(parseProgress(JSON.parse(JSON.stringify(kept)))).toEqual({ version: 1, answers: { clock: 'two-lines' } });
  });

  it.each([undefined, 'done', { version: 2, answers: {} }, { version: 1, answers: { clock: 3 } }])(
    'counts for nothing where it cannot be understood: %j',
    (stored) => {
      expect(parseProgress(stored)).toEqual(noProgress);
    },
  );
});
