import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseScan } from '../../scripts/scan/arguments';
import { BadInput, NotAProfile } from '../../scripts/scan/failures';
import { scanLocations } from '../../scripts/scan/locations';
import { scanPage } from '../../scripts/scan/page';
import { scanProfiles } from '../../scripts/scan/profiles';
import { rules } from '../../src/rules';
import { named } from '../sites/pages';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const at = ['--now', '2026-01-15T12:00:00Z'];
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/scan.ts', ...words], { cwd: root, encoding: 'utf8' });

describe('a page', () => {
  const { html, url } = named('freelancer/public-2021.html');

  it('gives its facts with their words, all findings, and how many checks were possible', () => {
    const path = written('page.html', html);
    const { site, profileId, facts, findings, checks } = JSON.parse(
      scanPage(path, parseScan(['--url', url.href, ...at, path])),
    );
    expect(site).toBe('freelancer');
    expect(url.href).toContain(profileId);
    expect(facts.utcOffset).toMatchObject({ state: 'read', value: expect.any(Number) });
    expect(facts.videoIntroduction).toEqual({ state: 'unreadable' });
    const on = rules.filter((rule) => rule.on).map(({ id }) => id);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(on);
    expect(checks.total).toBe(on.length);
    for (const { outcome, evidence } of findings) {
      expect(['flagged', 'clear', 'unknown', 'not-applicable']).toContain(outcome);
      expect(Array.isArray(evidence)).toBe(true);
    }
  });

  it.each([
    ['a list', 'freelancer/list.html', /list page/],
    ['a login wall', 'upwork/login-wall.html', /login wall/],
    ['a challenge', 'upwork/challenge.html', /challenge/],
    ['an edit view', 'github/own-profile.html', /own edit view/],
  ])('that is %s is refused with the reason', (_, name, reason) => {
    const fixture = named(name);
    const path = written('other.html', fixture.html);
    expect(() => scanPage(path, parseScan(['--url', fixture.url.href, path]))).toThrow(NotAProfile);
    expect(() => scanPage(path, parseScan(['--url', fixture.url.href, path]))).toThrow(reason);
  });

  it('of no known site is refused', () => {
    const path = written('other.html', html);
    expect(() => scanPage(path, parseScan(['--url', 'https://example.com/u/quillon', path]))).toThrow(/known site/);
  });
});

describe('profiles', () => {
  const profile = (site: string, facts: object) => JSON.stringify({ id: 'one', site, facts });
  const outcomes = (line: string, ...more: string[]) => {
    const path = written('profiles.jsonl', `${line}\n\n`);
    const [{ findings }] = lines(scanProfiles(path, parseScan(['--profiles', path, ...at, ...more])));
    return Object.fromEntries(findings.map(({ rule, outcome }: Record<string, string>) => [rule, outcome]));
  };

  it('knows what is left out, what is absent, and what a site never shows', () => {
    expect(
      outcomes(profile('upwork', { videoIntroduction: false, location: 'Warsaw, Poland', localTime: '9:00 pm' })),
    ).toMatchObject({
      'no-video-intro': 'flagged',
      'tz-location-mismatch': 'flagged',
      'off-platform-contact': 'unknown',
      'thin-profile': 'unknown',
    });
    expect(outcomes(profile('upwork', { videoIntroduction: true, bio: null }))).toMatchObject({
      'no-video-intro': 'clear',
      'off-platform-contact': 'clear',
    });
    expect(outcomes(profile('github', { bio: 'Write to me on Telegram: @quillon_sample' }))).toMatchObject({
      'no-video-intro': 'not-applicable',
      'off-platform-contact': 'not-applicable',
    });
  });

  it('knows what there is none of on a site, whatever the line says', () => {
    expect(
      outcomes(profile('github', { videoIntroduction: false, identityBadge: null }), '--rules', 'all'),
    ).toMatchObject({
      'no-video-intro': 'not-applicable',
      'no-identity-badge': 'not-applicable',
    });
    expect(outcomes(profile('linkedin', { completedJobs: 0, reviews: 0 }))).toMatchObject({
      'no-track-record': 'not-applicable',
      'tz-location-mismatch': 'not-applicable',
      'thin-profile': 'unknown',
    });
    const repositories = Array.from({ length: 30 }, (_, i) => ({ name: `r${i}`, isFork: true }));
    expect(outcomes(profile('upwork', { repositories }))).toMatchObject({ 'gh-mostly-forks': 'not-applicable' });
    expect(outcomes(profile('github', { repositories }))).toMatchObject({ 'gh-mostly-forks': 'flagged' });
  });

  it.each([null, 'Present', ''])('takes a job that ends with %j for one that goes on', (end) => {
    const job = (company: string) => ({ title: 'Engineer', company, type: 'Full-time', start: '2023-01', end });
    expect(outcomes(profile('linkedin', { employment: [job('Arden'), job('Bellow')] }))).toMatchObject({
      'concurrent-full-time-roles': 'flagged',
    });
  });

  it('says what it found in a sentence', () => {
    const path = written('found.jsonl', profile('upwork', { location: 'Madrid, Spain', localTime: '9:00 pm' }));
    const [{ findings }] = lines(
      scanProfiles(path, parseScan(['--profiles', path, ...at, '--rules', 'tz-location-mismatch'])),
    );
    expect(findings[0].message).toBe('Local time shown is UTC+9; the stated location uses UTC or UTC+1 (seen once).');
  });

  it('runs the rules that are asked for', () => {
    expect(Object.keys(outcomes(profile('upwork', {}), '--rules', 'thin-profile,no-video-intro'))).toEqual([
      'thin-profile',
      'no-video-intro',
    ]);
  });

  it.each([
    ['no JSON', '{', /line 1/],
    ['an unknown site', '{"id":1,"site":"nowhere","facts":{}}', /line 1.*site/],
    ['a fact of the wrong kind', profile('upwork', { bio: 7 }), /line 1: bio/],
  ])('%s: the line is named', (_, line, words) => {
    expect(() => outcomes(line)).toThrow(BadInput);
    expect(() => outcomes(line)).toThrow(words);
  });
});

it('gives the clocks of locations', () => {
  const path = written('locations.jsonl', '{"location":"Austin, TX"}\n{"location":"Remote"}\n{"location":"Kathmandu"}');
  expect(lines(scanLocations(path, Date.parse('2026-01-15T12:00:00Z')))).toEqual([
    { location: 'Austin, TX', offsets: [-360] },
    { location: 'Remote', offsets: 'unknown' },
    { location: 'Kathmandu', offsets: [345] },
  ]);
});

describe('arguments that cannot be used', () => {
  it.each([
    [[], /use: scan/],
    [['page.html'], /use: scan/],
    [['--url', 'https://github.com/quillon'], /use: scan/],
    [['--url', 'github.com/quillon', 'page.html'], /whole address/],
    [['--profiles', 'a', '--locations', 'b'], /use: scan/],
    [['--locations', 'a', '--now', 'tomorrow'], /ISO time/],
    [['--profiles', 'a', '--rules', 'no-such-rule'], /no rule "no-such-rule"/],
    [['--verbose'], /--verbose/],
  ])('%j', (words, message) => {
    expect(() => parseScan(words)).toThrow(BadInput);
    expect(() => parseScan(words)).toThrow(message);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  it('ends with 0, and prints the answer', () => {
    const path = written('locations.jsonl', '{"location":"Pune, India"}');
    expect(run('--locations', path, ...at)).toMatchObject({
      status: 0,
      stdout: '{"location":"Pune, India","offsets":[330]}\n',
      stderr: '',
    });
  });

  it('ends with 2, one line and no answer, where the input cannot be read', () => {
    const { status, stdout, stderr } = run('--locations', join(folder, 'nothing.jsonl'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^scan: cannot read .*\n$/);
  });

  it('ends with 3 and the reason where the page is no profile', () => {
    const { html, url } = named('freelancer/list.html');
    const { status, stdout, stderr } = run('--url', url.href, written('list.html', html));
    expect([status, stdout, stderr]).toEqual([3, '', 'scan: the page is a list page\n']);
  });
});
