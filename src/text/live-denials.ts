import { constellations } from './constellation';
import type { Way } from './phrases';
import type { Sentence, Word } from './sentences';

const live = '{liveSeen|liveTalk}';

/** Somebody who writes "I" or "please" denies a live talk, whatever the verb; the frames decide the rest. */
const denies = constellations({
  all: [
    [`{not|nothing|shun} ~5 ${live}`, `${live} ~5 {not|nothing|shun|refusedState}`],
    ['{i|we|me|my}', 'please|pls|kindly|sorry'],
  ],
  within: 14,
});
const talks =
  /^(?:calls?|calling|meetings?|interviews?|zoom|google_meet|cams?|cameras?|webcams?|video_calls?|videocalls?|video-calls?|on_camera|on_video|on_cam|skype|facetime|stand-?ups?|face-to-face|face_to_face|videoconferences?|synchronous|voice_calls?|talks)$/;
export const deniedTalk: Way = (sentence: Sentence) =>
  denies(sentence).filter(({ from, to }) => {
    const said = sentence.words.slice(from, to + 1);
    if (!isOneDeed(said)) return false;
    if (
      said.some(
        ({ text }, at) =>
          text === 'not' &&
          (contrast.test(said[at + 1]?.text ?? '') || /^(?:was|were)$/.test(said[at - 1]?.text ?? '')),
      )
    )
      return false;
    if (said.at(-1)?.text === 'no' && isOfThing(sentence.words[to + 1])) return false;
    const denials = sentence.words
      .slice(from, to + 4)
      .filter(({ classes }) => classes.has('not') || classes.has('shun'));
    if (denials.length > 1) return false;
    return (
      said.some(({ text }) => talks.test(text)) ||
      said.some(({ text }, at) => /^videos?$/.test(text) && before.test(said[at - 1]?.text ?? ''))
    );
  });
/** One clause; in "I attended all standups and never sent somebody" another deed is denied. */
const isOneDeed = (said: readonly Word[]) =>
  !said.some(({ text }) => /^(?:[.?!;]|who|where)$/.test(text)) &&
  isInOnePart(said) &&
  !(isNo(said.at(-1) as Word) && said.at(-2)?.text === 'and');

/** "I can't speak German, so calls are in English" */
const isInOnePart = (said: readonly Word[]) =>
  said.some(
    (word) => isNo(word) && said.some((other) => other.part === word.part && has(other, 'liveSeen', 'liveTalk')),
  );
const has = ({ classes }: Word, ...names: string[]) => names.some((name) => classes.has(name));
const isNo = (word: Word) => has(word, 'not', 'nothing', 'shun', 'refusedState');

/** "Two cameras and no lights" */
const isOfThing = (next: Word | undefined) =>
  next?.kind === 'word' &&
  !next.opens &&
  !/^(?:from|for|way|go|thanks|chance|option|please|and|on|at|in)$/.test(next.text);
const contrast = /^(?:by|just|only|merely|because|about)$/;
const before = /^(?:on|by|via|over|in|through|no|without|live|any|with)$/;
