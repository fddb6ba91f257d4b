/**
 * On how many ordinary profiles each rule is flagged: `npx tsx tests/bench/shares.ts <profiles.jsonl>`, with
 * `{"id", "site", "facts"}` a line. What it prints belongs into `src/rules/shares.ts`, with what was counted, and when.
 */
import '../words';
import { scanProfiles } from '../../scripts/scan/profiles';
import { rules } from '../../src/rules';
import { byDefault } from '../rules/cases';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name a file of profiles.');

const active = rules.map(byDefault);
const lines = scanProfiles(path, { now: Date.now(), rules: active }).trim().split('\n');
const reports = lines.map(
  (line) => JSON.parse(line) as { findings: { rule: string; kind: string; outcome: string }[] },
);

for (const { id } of rules) {
  const outcomes = reports.flatMap(({ findings }) => findings.filter(({ rule }) => rule === id));
  const checked = outcomes.filter(({ outcome }) => outcome === 'flagged' || outcome === 'clear').length;
  const flagged = outcomes.filter(({ outcome }) => outcome === 'flagged').length;
  const share = checked ? ((flagged * 100) / checked).toFixed(2) : '–';
  process.stdout.write(
    `${id.padEnd(32)} ${String(flagged).padStart(5)} of ${String(checked).padStart(5)}  ${share} in 100\n`,
  );
}

const asking = reports.filter(({ findings }) =>
  findings.some(({ rule, kind, outcome }) => outcome === 'flagged' && kind !== 'context' && isOn(rule)),
).length;
process.stdout.write(`any act or ask finding at the defaults: ${asking} of ${reports.length}\n`);

function isOn(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.on);
}
