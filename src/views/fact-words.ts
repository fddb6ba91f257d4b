import type { FactName } from '../profile/facts';
import { t } from '../words';

/** A fact as a person would name it. */
export const factInWords = (fact: FactName): string => t(`fact.${fact}`);
