import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseSteps, type Judged, stages, stepsFor } from '../../src/reviews/checklist/checklist';
import { stepIdPattern } from '../../src/reviews/review';
import { type Key, t } from '../../src/words';

const judged = (rule: string, outcome: Judged['outcome'], kind: Judged['kind'] = 'ask'): Judged => ({
  rule,
  outcome,
  kind,
});
const added = (findings: Judged[], ticks = {}) =>
  stepsFor(findings, ticks)
    .filter((step) => 'rule' in step)
    .map(({ id, stage }) => `${stage}: ${id}`);

describe('the base list', () => {
  const guidance = readFileSync(join(import.meta.dirname, '../../src/guidance/en/vetting-checklist.md'), 'utf8');
  const numbered = guidance.split('\n').filter((line) => /^\d+\. /.test(line));
  const linksIn = (line: string) => [...line.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);

  it('has the steps of the guidance in its order, each with its words', () => {
    expect(baseSteps).toHaveLength(numbered.length);
    baseSteps.forEach(({ id }, at) => {
      const title = /\*\*(.+?)\.?\*\*/.exec(numbered[at] ?? '')?.[1] as string;
      expect(t(`checklist.step.${id}.do` as Key).startsWith(title), `${id}: ${title}`).toBe(true);
    });
  });

  it('has the sources of the guidance', () => {
    baseSteps.forEach(({ id, sources }, at) => {
      expect(
        sources.map(({ url }) => url),
        id,
      ).toEqual(linksIn(numbered[at] ?? ''));
    });
  });

  it('is the same for everyone, in the order of a hire', () => {
    const isBase = (step: { id: string }) => baseSteps.some(({ id }) => id === step.id);
    const [none, some] = [stepsFor([]), stepsFor([judged('tz-location-mismatch', 'flagged')])];
    expect(some.filter(isBase)).toEqual(none);
    expect([...new Set(none.map(({ stage }) => stage))]).toEqual(stages);
  });
});

describe('the steps that a report adds', () => {
  it('are one for each finding and each rule that could not be checked, whatever the order of the report', () => {
    const findings = [
      judged('own-clocks@pack', 'flagged', 'act'),
      judged('video-call-refusal', 'unknown'),
      judged('tz-location-mismatch', 'flagged'),
      judged('off-platform-contact', 'flagged', 'act'),
      judged('thin-profile', 'clear', 'context'),
      judged('gh-mostly-forks', 'not-applicable', 'context'),
    ];
    const expected = [
      'before-contact: unchecked.video-call-refusal',
      'first-contact: flagged.off-platform-contact',
      'first-contact: flagged.tz-location-mismatch',
      'first-contact: flagged.own-clocks@pack',
    ];
    expect(added(findings)).toEqual(expected);
    expect(added(findings.toReversed())).toEqual(expected);
  });

  it('have none for what is only good to know, where there is nothing to ask', () => {
    const context = judged('thin-profile', 'flagged', 'context');
    expect(added([context])).toEqual([]);
    expect(added([context, judged('tz-location-mismatch', 'flagged')])).toHaveLength(2);
  });

  it('stay where they were ticked and the report no longer has them', () => {
    expect(added([], { 'flagged.tz-location-mismatch': 1, 'talk-live': 2 })).toEqual([
      'first-contact: flagged.tz-location-mismatch',
    ]);
  });

  it('have names that can be ticked', () => {
    const steps = stepsFor([judged(`own-${'x'.repeat(60)}@${'y'.repeat(64)}`, 'unknown')]);
    expect(steps.filter(({ id }) => !stepIdPattern.test(id))).toEqual([]);
  });
});
