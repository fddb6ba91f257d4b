import { describe, expect, it } from 'vitest';
import { videoCallRefusal } from '../../src/rules/video-call-refusal';
import { describeRule, judge, unreadable } from './cases';
import * as texts from './texts/video-call-refusal';
import * as held from './texts/video-call-refusal.held';
import * as later from './texts/video-call-refusal.later';
import * as more from './texts/video-call-refusal.more';
import * as third from './texts/video-call-refusal.third';
import { describeHeldBack, describeWordings } from './wordings';

const refusal = 'I never join video calls, chat only.';

describeRule(videoCallRefusal, [
  ['in the text', { bio: refusal }, 'flagged'],
  ['in the headline', { bio: 'I paint.', headline: 'Painter. No video calls please.' }, 'flagged'],
  ['on a site that is no marketplace', { bio: refusal }, 'flagged', 'linkedin'],
  ['no text, proven', { bio: null }, 'clear'],
  ['nothing could be read', { bio: unreadable }, 'unknown'],
  ['the site shows neither', {}, 'not-applicable'],
  ['two sentences of one line', { bio: 'Video verification? Hard pass.' }, 'flagged'],
  ['a limit', { bio: 'No long calls, please.' }, 'clear'],
  ['a day', { bio: 'I cannot do a call today.' }, 'clear'],
  ['an offer elsewhere', { bio: 'No phone calls.\nI draw maps. A video call is always welcome.' }, 'clear'],
  ['an offer in the same breath', { bio: 'I do not use Zoom, but I am glad to meet with video elsewhere.' }, 'clear'],
]);

describe('video-call-refusal, health', () => {
  const reasons = ['I am deaf.', 'My migraine is chronic.', 'Captions help me.', 'I am autistic.', 'I stutter.'];
  it.each(reasons)('says nothing where the text mentions it, in whatever place: %s', (reason) => {
    expect(judge(videoCallRefusal, { bio: `${reason}\nI draw maps.\n${refusal}` }).outcome).toBe('clear');
    expect(judge(videoCallRefusal, { bio: `${refusal} I draw maps. ${reason}` }).outcome).toBe('clear');
    expect(judge(videoCallRefusal, { bio: refusal, headline: reason }).outcome).toBe('clear');
  });
});

describeWordings(videoCallRefusal, texts, more, later, third);
describeHeldBack(videoCallRefusal, held, 25);
