import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/assess';
import type { Judgement } from '../../src/messaging/messages';
import { say } from '../../src/profile/sentence';
import { toolbarOf } from '../../src/views/toolbar';

const finding = (kind: Finding['kind'], rule = kind as string): Finding => ({
  rule,
  name: rule,
  kind,
  group: 'history',
  cause: rule,
  outcome: 'flagged',
  evidence: [],
});

const report = (findings: Finding[], possible: number, dismissed: Record<string, string> = {}): Judgement => ({
  kind: 'report',
  report: { site: 'upwork', profileId: '~01', readAt: '', findings, checks: { possible, total: 8 } },
  dismissed,
  states: {},
  ruleSet: say('preset.standard.name'),
  cards: [],
});

describe('the toolbar says the state in words, in a number and in a shape', () => {
  it.each<[string, Judgement, string, string, string]>([
    [
      'two findings',
      report([finding('act'), finding('ask')], 5),
      '2',
      '2 to ask about; 5 of 8 checks were possible',
      'ask',
    ],
    ['one finding', report([finding('ask')], 8), '1', '1 to ask about; 8 of 8 checks were possible', 'ask'],
    [
      'only context',
      report([finding('context')], 5),
      '',
      'Nothing to ask about in what could be read; 5 of 8 checks were possible',
      'clear',
    ],
    [
      'all dismissed',
      report([finding('ask')], 5, { ask: 'known' }),
      '',
      'Nothing to ask about in what could be read; 5 of 8 checks were possible',
      'clear',
    ],
    [
      'nothing readable',
      report([{ ...finding('ask'), outcome: 'unknown' }], 0),
      '',
      'Could not read this page: 0 of 8 checks were possible',
      'unread',
    ],
    ['a list', { kind: 'not-profile', why: 'list' }, '', 'This is a list, not one profile', 'other'],
    ['off', { kind: 'off', site: 'github', by: 'user' }, '', 'Off on this site', 'off'],
    ['a failure of our own', { kind: 'failed' }, '', 'Could not check this page', 'unread'],
  ])('%s', (_, judgement, badge, words, shape) => {
    const toolbar = toolbarOf(judgement);
    expect(toolbar).toMatchObject({ badge, title: `Second Look: ${words}` });
    expect(toolbar.icons[16]).toBe(`/icons/${shape}-16.png`);
  });
});
