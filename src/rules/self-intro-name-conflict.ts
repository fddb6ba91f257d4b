import { say } from '../profile/sentence';
import { isSameScript, nameTokens, shareName } from '../text/names';
import { placesOf, quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

/** Two words that begin with a capital, after words that introduce oneself. */
const introductions =
  /(?:\b[Mm]y (?:full )?name is|\bI['’]m called|\bI am called|\b[Tt]his is)\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?:[ \t]+\p{Lu}[\p{L}\p{M}'’.-]*){1,3})/gu;

/** "This is My Portfolio", "This is New York": what begins so is no name. */
const noName = /^(?:my|our|your|the|an?|all|new|not|what|where|when|why|how|who|it|for|dr|mr|mrs|ms)\b/i;

/** Compares letters for a part in common, and looks at nothing else of a name. */
export const selfIntroNameConflict = defineRule({
  id: 'self-intro-name-conflict',
  kind: 'ask',
  group: 'identity',
  on: false,
  needs: [need('displayName', 'bio')],
  thresholds: {},
  check({ facts: { displayName, bio } }) {
    if (displayName?.state !== 'read' || bio?.state !== 'read') return clear;
    const shown = nameTokens(displayName.value);
    if (!shown.length) return unknown(say('rule.self_intro_name_conflict.nameUnread'));
    const found = [...bio.value.matchAll(introductions)].find(({ groups: { name = '' } = {} }) => {
      return !noName.test(name) && isSameScript(name, displayName.value) && !shareName(nameTokens(name), shown);
    });
    if (!found) return clear;
    const quote = quoteFrom(bio, 'bio', found.index, found.index + found[0].length);
    const place = placesOf('displayName', displayName.sources);
    return flagged(say('rule.self_intro_name_conflict.found'), [quote, ...place]);
  },
});
