import { type FactName, factNames } from '../../profile/facts';
import type { KeptFact } from '../snapshot';
import type { Words } from '../words';
import { type Contents, contentsOf, type Export, type ProfileContents, type StepContents } from './contents';
import { blocks, heading, inline, item, quotation, task } from './markdown';
import { redactedContentsOf } from './redacted';
import { factLines, momentInWords, valueInWords } from './values';

export type { Export, FindingInWords, ReportInWords } from './contents';

export type ExportChoice = { isRedacted: boolean };

const contents = (input: Export, { isRedacted }: ExportChoice): Contents =>
  isRedacted ? redactedContentsOf(input) : contentsOf(input);

/** A review as JSON; what was left out of a redacted one is said in `leftOut`. */
export function reviewAsJson(input: Export, choice: ExportChoice): string {
  const { exportedAt, ...rest } = contents(input, choice);
  const leftOut = choice.isRedacted && { leftOut: input.words('export.redacted') };
  const head = { format: 'second-look-review', version: 1, exportedAt: new Date(exportedAt).toISOString() };
  return `${JSON.stringify({ ...head, ...leftOut, ...rest }, null, 2)}\n`;
}

/** A review as Markdown. Whatever a page or the user wrote stands in it as plain words. */
export function reviewAsMarkdown(input: Export, choice: ExportChoice): string {
  const all = contents(input, choice);
  const { words } = input;
  return blocks([
    heading(1, words('export.title')),
    inline(words('export.made', momentInWords(all.exportedAt))),
    inline(words('export.never-verdict')),
    all.isRedacted ? inline(words('export.redacted')) : '',
    ...conclusionBlocks(all, words),
    ...all.profiles.flatMap((profile, at) => profileBlocks(profile, at, words)),
    ...reportBlocks(all, words),
    ...checklistBlocks(all, words),
    ...notesBlocks(all, words),
  ]);
}

function conclusionBlocks({ conclusion: { choice, reason, by, at } }: Contents, words: Words): string[] {
  const when = at === undefined ? '' : momentInWords(at);
  const signature = by ? words('export.by', by, when) : words('export.on', when);
  return [
    heading(2, words('export.conclusion')),
    inline(words(`export.choices.${choice}`)),
    reason ? quotation(reason) : '',
    when ? inline(signature) : '',
  ];
}

function profileBlocks({ site, label, url, snapshots, changes }: ProfileContents, at: number, words: Words): string[] {
  const last = snapshots.at(-1);
  const title = label ? words('export.profile', `${label}, ${site}`) : words('export.profile-number', at + 1, site);
  return [
    heading(2, title),
    url ? inline(words('export.address', url)) : '',
    ...(last ? [inline(words('export.read-at', momentInWords(last.readAt))), factList(last.facts, words)] : []),
    ...(changes && snapshots[0] ? changesBlocks(changes, snapshots[0].readAt, words) : []),
  ];
}

const factList = (facts: ProfileContents['snapshots'][number]['facts'], words: Words): string =>
  factNames
    .flatMap((name) => {
      const fact = facts[name] as KeptFact<unknown> | undefined;
      if (!fact) return [];
      const { line, entries } = factLines(name, fact, words);
      return [item(line), ...entries.map((entry) => item(entry, 1))];
    })
    .join('\n');

type Changes = NonNullable<ProfileContents['changes']>;

function changesBlocks(changes: Changes, since: number, words: Words): string[] {
  const shown = (fact: FactName, value: unknown) => (value === undefined ? '–' : valueInWords(fact, value, words));
  const lines = changes.map(({ fact, kind, before, after }) => {
    const label = `${words(`export.facts.${fact}`)} (${words(`export.kinds.${kind}`)})`;
    return item(words('export.change', label, shown(fact, before), shown(fact, after)));
  });
  return [
    heading(3, words('export.changes', momentInWords(since))),
    lines.join('\n') || inline(words('export.no-changes')),
  ];
}

function reportBlocks({ report }: Contents, words: Words): string[] {
  if (!report) return [];
  const flagged = report.findings.filter(({ outcome }) => outcome === 'flagged');
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  return [
    heading(2, words('export.findings', momentInWords(report.readAt))),
    inline(words('export.checks', report.checks.possible, report.checks.total)),
    ...flagged.flatMap(({ name, heading: kind, message, quotes }) => [
      heading(3, `${kind}: ${name}`),
      inline(message),
      ...quotes.map(quotation),
    ]),
    ...(unknown.length ? [heading(3, words('export.unchecked'))] : []),
    unknown.map(({ name, message }) => item(words('export.value', name, message))).join('\n'),
  ];
}

function checklistBlocks({ checklist, report }: Contents, words: Words): string[] {
  const names = new Map(report?.findings.map(({ rule, name }) => [rule, name]));
  const textOf = ({ id, rule, reason }: StepContents) =>
    rule === undefined
      ? words(`checklist.steps.${id}.do`)
      : words(`checklist.rules.${reason}.do`, names.get(rule) ?? rule);
  const lineOf = (step: StepContents) => {
    const text = textOf(step);
    if (step.doneAt === undefined) return task(text, false);
    return task(words('export.done-on', text, momentInWords(step.doneAt)), true);
  };
  const stages = [...new Set(checklist.map(({ stage }) => stage))];
  return [
    heading(2, words('export.checklist')),
    ...stages.flatMap((stage) => [
      heading(3, words(`checklist.stages.${stage}`)),
      checklist
        .filter((step) => step.stage === stage)
        .map(lineOf)
        .join('\n'),
    ]),
  ];
}

function notesBlocks({ notes }: Contents, words: Words): string[] {
  if (!notes?.text && !notes?.aside.length) return [];
  return [
    heading(2, words('export.notes')),
    notes.text ? quotation(notes.text) : '',
    ...notes.aside.flatMap((text) => [heading(3, words('export.aside')), quotation(text)]),
  ];
}
