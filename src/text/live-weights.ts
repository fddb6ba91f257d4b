import { isOwnDeed, leavesRoom } from './live-bounds';
import { isOtherwiseMeant, isWholeBefore, isWorkOrOthers } from './live-frames';
import { isInnocentRefusal } from './live-offers';
import { always, contact, speaker, stance, twice, writing } from './live-weight-signs';
import { firstOf, type Match } from './phrases';
import type { Sentence } from './sentences';
import { isQuoted } from './stance';
import { weigh } from './weighing';

/** Many slight signs of somebody who will not be seen or heard. */
const weighed = weigh({
  needs: [contact, stance],
  needsOne: [speaker, writing, always],
  more: [twice],
  enough: 7,
  longest: 45,
  decides: { kind: stance, within: 8 },
});

/** "No phone photos", "no drops": said of another thing. */
const isOfThing = ({ words }: Sentence, { from, to }: Match) => {
  const [last, next] = [words[to], words[to + 1]];
  const isBare = /^(?:no|zero|without)$/.test(words[from]?.text ?? '') || sort.test(last?.text ?? '');
  return (
    isBare &&
    next?.kind === 'word' &&
    !next.opens &&
    !next.classes.has('liveWord') &&
    !isWholeBefore(next) &&
    !event.test(next.text)
  );
};
const event = /^(?:communication|conversations?|appearances?|exchange|presence|links?|invites?|invitations?)$/;
const sort = /^(?:no|phone|live|voice|face|camera|screen|meeting|interview)$/;

const isMeant = (sentence: Sentence, match: Match) =>
  isOwnDeed(sentence, match) &&
  !leavesRoom(sentence, match) &&
  !isOfThing(sentence, match) &&
  !isQuoted(sentence, match) &&
  !isOtherwiseMeant(sentence, match) &&
  !isInnocentRefusal(sentence, match) &&
  !isWorkOrOthers(sentence, match);

const subjects = ['liveWord', 'liveSure', 'liveTalk', 'liveSeen', 'noLive', 'liveHint'];

/** Cheap to ask of a sentence that names no talk. */
export const weighedRefusal = (sentence: Sentence): Match | undefined =>
  subjects.some((name) => sentence.classes.has(name)) ? firstOf(sentence, [weighed], isMeant) : undefined;
