import type { Pack } from '../../../settings/rule-packs';
import { dayInWords } from '../../own-rule-words';
import { Rich } from '../../rich';

/** Who made a pack, when, and when somebody should look at it again. */
export function Provenance({ pack: { version, provenance, reviewBy } }: { pack: Pack }) {
  const { author, made, source } = provenance;
  return (
    <p class="quiet">
      <Rich of="packs.made" values={{ version, author, made: dayInWords(made), reviewBy: dayInWords(reviewBy) }} />{' '}
      {source && <Rich of="packs.source" values={{ source }} />}
    </p>
  );
}
