import type { Pack } from '../../../settings/rule-packs';
import { dayInWords } from '../../own-rule-words';

/** Who made a pack, when, and when somebody should look at it again. */
export function Provenance({ pack: { version, provenance, reviewBy } }: { pack: Pack }) {
  const { author, made, source } = provenance;
  return (
    <p class="quiet">
      Version {version}, by {author}, {dayInWords(made)}. Review by {dayInWords(reviewBy)}.
      {source && ` Source: ${source}`}
    </p>
  );
}
