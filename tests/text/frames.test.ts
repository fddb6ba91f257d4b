import { describe, expect, it } from 'vitest';
import {
  type Frame,
  isHypothetical,
  isQuotation,
  isToldOfOthers,
  isTurnedDown,
  isWarning,
} from '../../src/text/frames';
import { sentencesOf } from '../../src/text/sentences';

const stands = (frame: Frame, text: string, word: string) =>
  sentencesOf(text).some((sentence) => {
    const at = sentence.words.findIndex((one) => one.text === word);
    return at >= 0 && frame(sentence, { from: at, to: at });
  });

describe('frames that make the words of an offer innocent', () => {
  it.each<[Frame, string, string]>([
    [isToldOfOthers, 'A client asked me to share my login.', 'login'],
    [isToldOfOthers, 'Someone pretending to be me wants your login.', 'login'],
    [isTurnedDown, 'The offer was to rent my login and I refused.', 'login'],
    [isQuotation, 'The mail said "send me the login" and nothing else.', 'login'],
    [isQuotation, "The mail said 'send me the login' and nothing else.", 'login'],
    [isWarning, 'How to spot people who want your login.', 'login'],
    [isHypothetical, 'If I ever give away my login, ask why.', 'login'],
  ])('%o is in %j', (frame, text, word) => {
    expect(stands(frame, text, word)).toBe(true);
  });

  it.each<[Frame, string, string]>([
    [isToldOfOthers, 'Looking for someone who wants to share a login.', 'login'],
    [isToldOfOthers, 'My clients pay for the login.', 'login'],
    [isTurnedDown, 'I take your login and turn it into money.', 'login'],
    [isQuotation, 'I am the "king" of code, send the login.', 'login'],
    [isWarning, 'Send me your login today.', 'login'],
    [isHypothetical, 'Send me your login if you like.', 'login'],
  ])('%o is not in %j', (frame, text, word) => {
    expect(stands(frame, text, word)).toBe(false);
  });
});
