import { type Sentence, say, type Values } from '../../../profile/sentence';
import type { Key } from '../../../words';

/** What is wrong with what was typed or chosen. `link`: the guidance page that explains it. */
export type Problem = { message: string | Sentence; link?: string };

export const problem = (key: Key, values?: Values): Problem => ({ message: say(key, values) });
