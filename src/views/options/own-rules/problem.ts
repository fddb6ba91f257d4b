import type { Refusal } from '../../../settings/own-rules';
import { write } from '../../../words';

/** What is wrong with a field, in words. `link`: the guidance page that explains it. */
export type Problem = { message: string; link?: string };

export const problemOf = ({ message, link }: Refusal): Problem => ({ message: write(message), ...(link && { link }) });
