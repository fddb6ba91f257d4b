import { type FactName, factNames } from '../../profile/facts';
import type { KeptFact } from '../snapshot';
import {
  type Contents,
  contentsOf,
  type Export,
  type ProfileContents,
  type StepContents,
  type Words,
} from './contents';
import { markdownOf } from './markdown';
import { heading, type Item, item, line, list, type Part, quotation, task } from './parts';
import { redactedContentsOf } from './redacted';
import { factLines, momentInWords, valueInWords } from './values';

export type { Export, FindingInWords, ReportInWords, Words } from './contents';

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

/** A review as Markdown. */
export const reviewAsMarkdown = (input: Export, choice: ExportChoice): string =>
  markdownOf(reviewAsParts(input, choice));

/** A review as a document, for whatever writes it. */
export function reviewAsParts(input: Export, choice: ExportChoice): Part[] {
  const all = contents(input, choice);
  const { words } = input;
  return [
    heading(1, words('export.title')),
    line(words('export.made', { day: momentInWords(all.exportedAt) })),
    line(words('export.neverVerdict')),
    ...(all.isRedacted ? [line(words('export.redacted'))] : []),
    ...conclusionParts(all, words),
    ...all.profiles.flatMap((profile, at) => profileParts(profile, at, words)),
    ...reportParts(all, words),
    ...checklistParts(all, words),
    ...notesParts(all, words),
  ];
}

function conclusionParts({ conclusion: { choice, reason, by, at } }: Contents, words: Words): Part[] {
  const when = at === undefined ? '' : momentInWords(at);
  const signature = by ? words('export.by', { name: by, day: when }) : words('export.on', { day: when });
  return [
    heading(2, words('export.conclusion')),
    line(words(`panel.conclusion.choice.${choice}`)),
    ...(reason ? [quotation(reason)] : []),
    ...(when ? [line(signature)] : []),
  ];
}

function profileParts({ site, label, url, snapshots, changes }: ProfileContents, at: number, words: Words): Part[] {
  const last = snapshots.at(-1);
  const title = label
    ? words('export.profile', { name: label, site })
    : words('export.profileNumber', { number: at + 1, site });
  return [
    heading(2, title),
    ...(url ? [line(words('export.address', { address: url }))] : []),
    ...(last ? [line(words('export.readAt', { day: momentInWords(last.readAt) })), factList(last.facts, words)] : []),
    ...(changes && snapshots[0] ? changesParts(changes, snapshots[0].readAt, words) : []),
  ];
}

const factList = (facts: ProfileContents['snapshots'][number]['facts'], words: Words): Part =>
  list(
    factNames.flatMap((name) => {
      const fact = facts[name] as KeptFact<unknown> | undefined;
      if (!fact) return [];
      const { line: whole, entries } = factLines(name, fact, words);
      return [item(whole), ...entries.map((entry) => item(entry, 1))];
    }),
  );

type Changes = NonNullable<ProfileContents['changes']>;

function changesParts(changes: Changes, since: number, words: Words): Part[] {
  const shown = (fact: FactName, value: unknown) => (value === undefined ? '–' : valueInWords(fact, value, words));
  const items = changes.map(({ fact, kind, before, after }) => {
    const [name, how] = [words(`fact.${fact}`), words(`panel.changes.kind.${kind}`)];
    const values = { name, kind: how, before: shown(fact, before), after: shown(fact, after) };
    return item(words('export.change', values));
  });
  return [
    heading(3, words('export.changes', { day: momentInWords(since) })),
    items.length ? list(items) : line(words('export.noChanges')),
  ];
}

function reportParts({ report }: Contents, words: Words): Part[] {
  if (!report) return [];
  const flagged = report.findings.filter(({ outcome }) => outcome === 'flagged');
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  return [
    heading(2, words('export.findings', { day: momentInWords(report.readAt) })),
    line(words('export.checks', report.checks)),
    ...flagged.flatMap(({ name, heading: kind, message, quotes }) => [
      heading(3, words('export.finding', { kind, name })),
      line(message),
      ...quotes.map(quotation),
    ]),
    ...(unknown.length ? [heading(3, words('export.unchecked'))] : []),
    list(unknown.map(({ name, message }) => item(words('export.value', { name, value: message })))),
  ];
}

function checklistParts({ checklist, report }: Contents, words: Words): Part[] {
  const names = new Map(report?.findings.map(({ rule, name }) => [rule, name]));
  const textOf = ({ id, rule, reason }: StepContents) =>
    rule === undefined
      ? words(`checklist.step.${id}.do`)
      : words(`checklist.rule.${reason}.do`, { name: names.get(rule) ?? rule });
  const lineOf = (step: StepContents): Item => {
    const text = textOf(step);
    if (step.doneAt === undefined) return task(text, false);
    return task(words('export.doneOn', { step: text, day: momentInWords(step.doneAt) }), true);
  };
  const stages = [...new Set(checklist.map(({ stage }) => stage))];
  return [
    heading(2, words('panel.checklist.title')),
    ...stages.flatMap((stage) => [
      heading(3, words(`checklist.stage.${stage}`)),
      list(checklist.filter((step) => step.stage === stage).map(lineOf)),
    ]),
  ];
}

function notesParts({ notes }: Contents, words: Words): Part[] {
  if (!notes?.text && !notes?.aside.length) return [];
  return [
    heading(2, words('panel.notes.title')),
    ...(notes.text ? [quotation(notes.text)] : []),
    ...notes.aside.flatMap((text) => [heading(3, words('export.aside')), quotation(text)]),
  ];
}
