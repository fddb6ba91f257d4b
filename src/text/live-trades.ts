import { isStory } from './live-stories';
import { phrases } from './phrases';
import { type Found, type Sentence, sentencesOf } from './sentences';
import { isDeed } from './told-as-work';

/** Who speaks, or is spoken to. */
const isOwn = phrases('{i|we|me|my|you|your|lets}', 'please|pls|plz|kindly|sorry|thanks');

/** What somebody makes that has a camera, a voice or a call in it. */
const products = phrases(
  'app|apps|plugin|firmware|button|buttons|widget|sdk|api|module|modules|game|bot|doorbell|doorbells|intercom|monitor|robot|gadget|settings|toggle|driver|drivers|dashboard|crm|extension|platform|prototype|hardware|kiosk|software|simulator|toolkit|feature|features',
);
/** "Developer of apps, no calls" still refuses them. */
const maker = phrases('app|apps|plugin|game|firmware|bot|software|api|dashboard|extension ~1 {building}');
const isOfProduct = (sentence: Sentence) => products(sentence).length > 0 && !maker(sentence).length;

const denied = phrases('{shun}', 'turned|muted|covered|taped|uninstalled|always|never|any|every');
const isOfHistory = (sentence: Sentence) => startsWithDeed(sentence) && !denied(sentence).length;
const startsWithDeed = ({ words }: Sentence) =>
  words.some(({ text }, at) => isDeed(text) && (at === 0 || /^[.!;]$/.test(words[at - 1]?.text ?? '')));

/** A line of a list of works, or of a list of what a product can do. */
export const isLineOfWork = (sentence: Sentence): boolean =>
  !isOwn(sentence).length && (isOfProduct(sentence) || isOfHistory(sentence));

/** The trade of those who film, act, moderate or sell. */
const trade =
  /^(?:youtube|faceless|editor|actors?|actress|landing|interfaces|campaigns?|ghostwriter|drones?|cctv|webinars?|vlogs?|podcasts?|usability|telesales|agents?|mastering|soundtrack|audiobooks?|photographer|videographer|webrtc|codecs?|footage|storyboards?|photograph|v4l2|proctored|screenplays?|moderator|recognition|installer|latency|zero-latency)$/;
const software = phrases(
  'software !developer|engineer|dev|architect|tester|consultant|development|engineering|studio|company|house',
);
export const isTrade = (sentence: Sentence) =>
  sentence.words.some(({ text }) => trade.test(text)) || software(sentence).length > 0;

/** Whose material is picture and sound. */
const materialTrades = phrases(
  'game|post audio',
  'sound design|designer|effects|engineer|effect',
  'podcast|podcasts|podcaster|film|films|filmmaker|animation|animations|animator|explainer|explainers|voice-over|voiceover|voice-overs|narrator|narration|audiobook|audiobooks|transcript|transcripts|transcription|transcriptionist|transcriber|photographer|photography|photos|music|musician|composer|mastering|mixing|dubbing|subtitle|subtitling|illustrator|illustration|motion|cctv|surveillance|guard|streamer|stop-motion|slideshow|slideshows|reels|shorts|videographer|cinematographer|actor|actors|storyboard|storyboards|radio|wav|mp3|gifs|lottie|cartoon|cartoons',
);
const ofPeople = phrases(
  '{i|we|me|you|your|lets|written}',
  'my ~1 {liveWord}',
  'call|calls|meeting|meetings|interview|interviews|zoom|teams|skype|client|clients|nobody|anybody|talk|talks',
);

/** "Podcast editor. No video, audio only." */
const unlessOfMaterial = (text: string, found: readonly Found[]): Found[] => {
  const isOfMaterial = found.length > 0 && sentencesOf(text).some((sentence) => materialTrades(sentence).length > 0);
  return found.filter(({ sentence }) => !isOfMaterial || ofPeople(sentence).length > 0);
};

/** Two sentences together say no more of the speaker than the one that the decisive words stand in. */
const isInnocentAlone = (text: string, { sentence, from, to }: Found): boolean =>
  sentencesOf(text).some(
    (one) =>
      (one.words[0]?.start ?? 0) <= (sentence.words[from]?.start ?? 0) &&
      (one.words.at(-1)?.end ?? 0) >= (sentence.words[to]?.end ?? 0) &&
      (isStory(one) || isLineOfWork(one)),
  );

/** Leaves out what a trade, a story or a line of work explains. */
export const unlessExplained = (text: string, found: readonly Found[]): Found[] =>
  unlessOfMaterial(text, found).filter((one) => !isInnocentAlone(text, one));
