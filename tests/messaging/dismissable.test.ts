import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import { dismissableOf } from '../../src/messaging/dismissable';
import type { Facts } from '../../src/profile/profile';
import { evidenceKey } from '../../src/reviews/dismissals';
import { tzLocationMismatch } from '../../src/rules/tz-location-mismatch';
import { write } from '../../src/words';

const read = (value: string) => ({ state: 'read' as const, value, sources: [{ selector: 'p', quote: value }] });

/** What a dismissal holds for, on a page that shows a place and a clock at a moment. */
function dismissed(localTime: string, readAt: string) {
  const facts: Facts = { location: read('Warsaw, Poland'), localTime: read(localTime) };
  const profile = { site: 'upwork', profileId: '~01', url: '', readAt, facts } as const;
  const report = assess([{ rule: tzLocationMismatch, thresholds: { minutes: 180 } }], profile, Date.parse(readAt));
  const [finding] = report.findings;
  if (finding?.outcome !== 'flagged' || !finding.message) throw new Error('nothing to dismiss');
  return { key: evidenceKey(dismissableOf(report, finding)), message: write(finding.message) };
}

describe('a finding about a clock that was put aside', () => {
  const noon = dismissed('9:00 pm', '2026-01-15T12:00:00Z');

  it('stays so while the clock ticks', () => {
    expect(dismissed('9:20 pm', '2026-01-15T12:20:00Z').key).toBe(noon.key);
  });

  it('comes back where the clock shows another offset', () => {
    expect(dismissed('8:00 pm', '2026-01-15T12:00:00Z').key).not.toBe(noon.key);
  });

  it('stays so whatever language the browser speaks', () => {
    expect(noon.key).not.toContain(noon.message);
  });
});
