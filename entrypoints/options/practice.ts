import { practice } from '../../src/sites/practice';
import { read } from '../../src/sites/read';
import type { Practice } from '../../src/views/options/own-rules/trial';
import { practiceDocument } from '../../src/views/practice/practice-document';
import { practiceProfiles } from '../../src/views/practice/profiles';

/** The practice profiles, read as they are on their page. */
export const readPractice = (now: Date): Practice[] =>
  practiceProfiles.flatMap((profile) => {
    const url = new URL(`#${profile.id}`, location.href);
    const state = read(practice, practiceDocument(profile), url, now.toISOString());
    return state.kind === 'profile' ? [{ name: profile.name, profile: state.profile }] : [];
  });
