import { describe, expect, it } from 'vitest';
import { messagesIn, sourceLanguage } from '../../scripts/locales';
import { consentAt, consentVersion, mayRead, parseConsent, unseenChanges } from '../../src/settings/consent';

const first = { wasUsed: false, organisationAgrees: false };
const given = consentAt(Date.parse('2026-11-24T12:00:00Z'));
const { at } = given;

describe('consent', () => {
  it.each<[what: string, stored: unknown, beside: typeof first, kind: string, may: boolean]>([
    ['nothing stored', undefined, first, 'unasked', false],
    ['choices of a version that did not ask', undefined, { ...first, wasUsed: true }, 'updated', false],
    ['given', given, first, 'agreed', true],
    ['given before there was a version of it', { ...given, version: 0 }, first, 'agreed', false],
    ['taken back', { ...given, agreed: false }, first, 'withdrawn', false],
    ['damaged', { version: 'one', at, agreed: true }, first, 'unasked', false],
    ['damaged', true, first, 'unasked', false],
    ['of the organisation', undefined, { ...first, organisationAgrees: true }, 'agreed', true],
    [
      'of the organisation, taken back',
      { ...given, agreed: false },
      { ...first, organisationAgrees: true },
      'withdrawn',
      false,
    ],
  ])('%s', (_, stored, beside, kind, may) => {
    const state = parseConsent(stored, beside);
    expect(state.kind).toBe(kind);
    expect(mayRead(state)).toBe(may);
  });

  it('to an earlier version covers what was read then, and not what is read since', () => {
    const state = parseConsent({ ...given, version: 1 }, first);
    expect(mayRead(state, 1)).toBe(true);
    expect(mayRead(state, 2)).toBe(false);
    expect(unseenChanges(state, 3)).toEqual([2, 3]);
    expect(unseenChanges(state, 1)).toEqual([]);
  });

  it('has words for the change that each version brought, and for no other', async () => {
    const keys = Object.keys(messagesIn(sourceLanguage)).filter((key) => key.startsWith('consent.change.'));
    const versions = Array.from({ length: consentVersion }, (_, i) => `consent.change.v${i + 1}`);
    expect(keys.sort()).toEqual(versions.sort());
  });
});
