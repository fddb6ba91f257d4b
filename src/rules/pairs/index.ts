import { avatarReuseCross } from './avatar-reuse-cross';
import { contactReuseCross } from './contact-reuse-cross';
import { cvConflictCross } from './cv-conflict-cross';
import { duplicateBioCross } from './duplicate-bio-cross';
import { duplicatePortfolioCross } from './duplicate-portfolio-cross';
import { locationConflictCross } from './location-conflict-cross';
import { nameConflictCross } from './name-conflict-cross';
import type { PairRule } from './pair';
import { proposalDuplicate } from './proposal-duplicate';

/** The patterns across two pages, in the order in which findings are shown. */
export const pairRules: readonly PairRule[] = [
  duplicateBioCross,
  duplicatePortfolioCross,
  contactReuseCross,
  avatarReuseCross,
  locationConflictCross,
  cvConflictCross,
  nameConflictCross,
  proposalDuplicate,
];
