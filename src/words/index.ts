import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Sentence, Value, Values } from '../profile/sentence';
import { type Lookup, type Writer, writerIn } from './writer';

/** Every key of `src/locales/en.yml`. */
export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

let kept: Writer | undefined;
/** The name of a message may have no hyphen (`scripts/locales.ts`). */
const writer = () => {
  kept ??= writerIn((key) => (i18n.t as Lookup)(key.replaceAll('-', '_')));
  return kept;
};

/** The words under a key, in the language of the browser where there is a file for it, else in English. */
export const t = (key: Key, values?: Values): string => writer().t(key, values);

/** A sentence that a rule or the settings made. */
export const write = (sentence: Sentence): string => writer().write(sentence);

/** A number, a date or a list by itself. */
export const written = (value: Value): string => writer().written(value);

/** A BCP 47 tag and `ltr` or `rtl`: of the words that are shown, which need not be the browser's own. */
export const language = (): string => t('language');
export const direction = (): string => t('direction');
