import type { Choice } from './profiles';
import type { TakeawayId } from './takeaways';

export const choiceWords: Record<Choice, string> = {
  usual: 'Nothing beyond the usual questions',
  'two-lines': 'Ask which of two lines is current',
  dates: 'Ask about the dates',
  stay: 'Ask to stay on the site until there is a contract',
  sentence: 'Read the sentences around it once more',
  'read-rest': 'Look at the rest of the page first',
  translate: 'Have the text translated',
  report: 'Decline, and report it to the site',
  reject: 'Reject the person',
};

export const takeawayWords: Record<TakeawayId, { title: string; text: string }> = {
  page: {
    title: 'A mark is about a line, not about a person',
    text: 'It shows words that deserve a question. The reason is known only to the one you ask.',
  },
  clean: {
    title: '“Nothing to ask about” is not a clean bill',
    text: 'It means that these patterns are not in the text of this page. The usual checks stay the same.',
  },
  unread: {
    title: '“Could not be checked” counts for nobody and against nobody',
    text: 'Load the page, open what is folded up, have it translated. Then look again.',
  },
  same: {
    title: 'What is missing or unusual is no warning',
    text: 'A new account, a short text or a long name says nothing. Everyone gets the same questions.',
  },
  conduct: {
    title: 'Some requests have a fixed answer',
    text: 'Stay on the site until there is a contract. Lend no account. Report an offer to lend one.',
  },
};

export const words = {
  title: 'Practice',
  intro:
    'These people and sites do not exist. Read the page as you would read any other, decide what you would do, then compare.',
  guidance: 'Guidance',
  progress: (done: number, total: number) => `${done} of ${total} done`,
  profilesLabel: 'Practice profiles',
  profileOf: (number: number, total: number) => `Profile ${number} of ${total}`,
  done: 'done',
  lookFirst: 'Look for underlined words, and click the icon in the toolbar.',
  question: 'What would you do next?',
  questionHelp: 'There is no score. The answer is kept in this browser only, so that you can go on later.',
  compare: 'Compare',
  chooseFirst: 'Choose one of these first.',
  chose: 'You chose:',
  shown: 'What Second Look shows',
  unknown: 'What it cannot know',
  misreading: 'The usual misreading',
  fits: 'What fits here',
  again: 'Answer again',
  previous: 'Previous',
  next: 'Next',
  summary: 'What you learned',
  toSummary: 'To the summary',
  summaryIntro: 'Five things to take along, and the profiles that show each.',
  toRealWork: 'Now open a real profile. Second Look works on it in the same way.',
  checklist: 'The vetting checklist',
  notKept: 'Your answer could not be kept. It is lost when you close this page.',
  reset: 'Start again',
  wasReset: 'Your progress is erased.',
  notReset: 'Your progress could not be erased. Please try again.',
};
