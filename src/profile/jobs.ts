import type { Job } from './facts';

/** "3 yrs 8 mos", "Full-time · 2 yrs". */
const duration =
  /^(?:(?:full|part)[- ]time\s*[·•|-]\s*)?(?:less than\s+)?(?:a|\d+\+?)\s*(?:years?|yrs?|months?|mos?)\.?(?:\s*,?\s*(?:and\s+)?\d+\s*(?:months?|mos?)\.?)?$/i;

/** LinkedIn puts the roles at one company under a line of their own; read as a job, its company is a length of time. */
export const isGroupHeading = ({ company }: Job): boolean => duration.test(company.trim());

/** The jobs of a list with their places in it, without lines that are none. */
export const jobsOf = (list: readonly Job[]): { job: Job; index: number }[] =>
  list.map((job, index) => ({ job, index })).filter(({ job }) => !isGroupHeading(job));

const legal =
  /\b(?:inc|ltd|llc|llp|gmbh|ag|corp|corporation|co|company|plc|sa|srl|bv|pvt|private|limited|group|holding)\b\.?/g;

const nameOf = (company: string) =>
  company
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,'’]/g, '')
    .replace(legal, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same company, or one that has taken the other's name into its own: "Arden" and "Arden Labs". */
export function isOneEmployer(one: Job, other: Job): boolean {
  const [a, b] = [one, other].map(({ company }) => nameOf(company) || company.trim().toLowerCase()) as [string, string];
  return a === b || (a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));
}

const little = new Set(['of', 'the', 'and', 'for', 'at', 'in', 'de', 'la']);

/** The words of an employer's name that tell it from others. */
export const employerWords = (company: string): string[] => [
  ...new Set(
    nameOf(company)
      .split(' ')
      .filter((word) => word && !little.has(word)),
  ),
];
