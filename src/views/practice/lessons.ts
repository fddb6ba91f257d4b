import type { PracticeId } from './profiles';

/** `fits`: a next step that is right for an honest person too. */
export type Lesson = { title: string; shown: string; unknown: string; misreading: string; fits: string };

export const lessons: Record<PracticeId, Lesson> = {
  ordinary: {
    title: 'An ordinary profile',
    shown: 'Nothing to ask about. Most profiles look like this, and most people are who they say.',
    unknown: 'Whether the work is theirs. A live talk about one project tells more than any profile.',
    misreading:
      'Reading “nothing to ask” as “checked and safe”. It only means that these patterns were not on this page.',
    fits: 'The usual questions, the same as for everyone.',
  },
  contact: {
    title: 'An invitation to leave the site',
    shown:
      'The sentence that asks you to write elsewhere. The missing video now stands under “Good to know”, because there is something else.',
    unknown: 'The reason. Here it is a habit from working with local clients, and a slow inbox.',
    misreading: 'Rejecting the person for it. Many do not know the rule of the site.',
    fits: 'Answer “let us stay here until there is a contract”, and see.',
  },
  newcomer: {
    title: 'A newcomer',
    shown:
      'Nothing to ask about, although there is no video, no portfolio and little text. What is missing never stands alone.',
    unknown: 'How good the work is.',
    misreading: 'Taking an empty page for a warning. Everyone starts with one.',
    fits: 'The usual questions. Ask for one piece of work and talk about it.',
  },
  clock: {
    title: 'A clock that does not fit',
    shown: 'The clock on the page is many hours from every clock of the stated place. Both lines are marked.',
    unknown: 'Why. Here it is a winter with family abroad, and a page on which the place was never changed.',
    misreading:
      'Thinking that the clock tells where someone comes from. It says that two lines of the page do not fit, and travel is the usual reason.',
    fits: 'Ask which of the two lines is current, and which hours suit both of you.',
  },
  overlap: {
    title: 'Two full-time jobs at once',
    shown: 'Two roles marked full-time that overlap for many months.',
    unknown: 'Whether both go on. Here the older one ended long ago, and nobody typed the end date.',
    misreading: 'Calling it a lie. An end date is the line that people forget most easily.',
    fits: 'Ask about end dates and availability, as you would ask anyone.',
  },
  'long-name': {
    title: 'A very long name',
    shown: 'Nothing to ask about. The rules that are on do not look at a name, and no rule looks at what kind it is.',
    unknown: 'What you feel when you read it. The tool cannot check the reader.',
    misreading: 'Being more careful because a name is unusual. Then the checks are no longer the same for everyone.',
    fits: 'The usual questions, the same as for everyone.',
  },
  disguised: {
    title: 'A disguised address',
    shown: 'An address written so that the site’s filter misses it. Somebody took care to hide it.',
    unknown:
      'What the writer wants. Some copy such a line from others, some want to save the fee, a few want no record.',
    misreading: 'Writing to the address to find out. Then you have left the site as well.',
    fits: 'Answer on the site, and ask to stay there until there is a contract.',
  },
  'half-loaded': {
    title: 'A page that did not finish loading',
    shown: 'Nothing to ask about in what could be read. Several checks were not possible: half of the page never came.',
    unknown: 'What stands in the missing half.',
    misreading: 'Counting “could not be checked” for or against anyone.',
    fits: 'Load the page again, or look again later.',
  },
  folded: {
    title: 'A text that is folded up',
    shown:
      'First only that a part of the text is hidden, so its checks were not possible. Choose “Read more”: the request for a deposit is marked at once.',
    unknown: 'What a site does not hand over. The tool never opens anything on a page; only you do.',
    misreading: 'Stopping at “nothing to ask about” when a line below it says what could not be checked.',
    fits: 'Open the rest of the text first. Then ask for a start without money from you.',
  },
  warning: {
    title: 'A warning that reads like an offer',
    shown:
      'The words “contact me on Telegram”. Here the tool is wrong: the text quotes them in order to warn you. You can put it away with “Dismiss” in the popup.',
    unknown: 'Who speaks. It sees the words of an invitation, and not always that they are somebody else’s.',
    misreading: 'Trusting the mark more than the sentence around it.',
    fits: 'Read the whole sentence, dismiss the finding, and go on as usual.',
  },
  dates: {
    title: 'Dates the other way round',
    shown: 'Two jobs that seem to end before they start.',
    unknown: 'How somebody writes a date. Here the later month comes first, as it does in some templates.',
    misreading: 'Seeing an invented career in a matter of layout.',
    fits: 'Ask when each job began and ended. One line of an answer clears it up.',
  },
  coins: {
    title: 'Somebody whose trade is payments',
    shown:
      'The sentence “We accept USDT and Bitcoin”. Here the tool is wrong: it is a line of the shops, and the person is paid through the site.',
    unknown: 'Whose words a sentence quotes. People who build payments use the words of payments all day.',
    misreading: 'Taking the subject of somebody’s work for a demand.',
    fits: 'Read on. The next sentence says how the person is paid.',
  },
  account: {
    title: 'An offer to share an account',
    shown: 'The offer itself, and a new account that claims long experience with no dated history.',
    unknown: 'Who wrote it. The account may be stolen, and the person whose name it carries may not know.',
    misreading: 'Arguing with the writer, or playing along to learn more.',
    fits: 'Decline, report it to the site, and leave the rest to those whose job it is.',
  },
  'other-writing': {
    title: 'A text that the checks cannot read',
    shown:
      'Nothing to ask about. But the checks of sentences know English words only, so here that says nothing about the text, good or bad.',
    unknown: 'What the text says. It says that the designer tests each screen with five people.',
    misreading: 'Taking a language for a sign of anything. No rule may use it, and neither should the reader.',
    fits: 'Have the text translated, or ask for a few lines in English, as you would ask anyone.',
  },
  picture: {
    title: 'Words in a picture',
    shown: 'Nothing, although there is something to ask: the first picture asks you to write elsewhere.',
    unknown: 'Everything that is drawn, spoken or filmed. The tool reads text, and never looks at a picture.',
    misreading: 'Letting the tool look for you. It is a second look, and yours is the first.',
    fits: 'Answer on the site, and ask to stay there until there is a contract.',
  },
  polished: {
    title: 'A polished page that is not what it seems',
    shown: 'Nothing. In this story the account belongs to somebody else, who lends it for money.',
    unknown: 'Almost everything that matters. A lent account has a real history, a real badge and the right clock.',
    misreading: 'Trusting a clean page.',
    fits: 'The usual checklist for everyone: a live talk, references that you find yourself, payment to the contracted name.',
  },
};
