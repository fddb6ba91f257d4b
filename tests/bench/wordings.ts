/**
 * How the text rules fare on labelled texts: `npx tsx tests/bench/wordings.ts <folder> [--wrong] [rule …]`.
 * The folder holds `<rule>.jsonl` or `<rule>.<part>.jsonl`, with `{"text", "label"}` a line.
 * Prints precision, recall and the share of innocent look-alikes that are flagged; `--wrong` prints the texts, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../words';
import { ruleOf } from '../../src/rules';
import { judge } from '../rules/cases';

type Text = { text: string; label: boolean };

const [folder, ...words] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder of labelled texts.');
const showsWrong = words.includes('--wrong');
const only = words.filter((word) => !word.startsWith('--'));

function isFlagged(rule: string, bio: string): boolean {
  const { outcome, reason = '' } = judge(ruleOf(rule), { bio });
  // To users it says so; here it would look like a text that is not marked.
  if (reason.includes('stopped with an error')) throw new Error(`${rule} stopped at: ${bio}`);
  return outcome === 'flagged';
}

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '–').padStart(6);

for (const file of readdirSync(folder).sort()) {
  const rule = file.split('.')[0] as string;
  if (!file.endsWith('.jsonl') || (only.length && !only.includes(rule))) continue;
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const texts = lines.map((line) => JSON.parse(line) as Text);
  const found = texts.filter(({ text }) => isFlagged(rule, text));
  const right = found.filter(({ label }) => label);
  const positives = texts.filter(({ label }) => label);
  const missed = positives.filter((text) => !found.includes(text));
  const alarms = found.filter(({ label }) => !label);
  process.stdout.write(
    `${file.padEnd(42)} precision ${share(right.length, found.length)}  recall ${share(right.length, positives.length)}` +
      `  false alarms ${share(alarms.length, texts.length - positives.length)}\n`,
  );
  if (!showsWrong) continue;
  for (const { text } of missed) process.stdout.write(`  missed  ${text}\n`);
  for (const { text } of alarms) process.stdout.write(`  false   ${text}\n`);
}
