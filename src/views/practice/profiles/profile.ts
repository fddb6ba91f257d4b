/** Which of the invented sites shows it. */
export type Layout = 'market' | 'code' | 'gig' | 'cv';

/** What one might do next after reading a page. The words stand in `words.ts`. */
export type Choice =
  | 'usual'
  | 'two-lines'
  | 'dates'
  | 'stay'
  | 'sentence'
  | 'read-rest'
  | 'translate'
  | 'report'
  | 'reject';

/** Newest first. `from` and `to` in months ago; no `to`: it goes on. */
export type PracticeJob = { title: string; company: string; from: number; to?: number };

/** A synthetic profile. Nobody has these names; the places are real, so that clocks can be read. */
export type PracticeProfile = {
  id: string;
  layout: Layout;
  name: string;
  headline: string;
  location: string;
  /** Minutes east of UTC of the clock that the page shows. */
  clock: number;
  /** Months ago. */
  joined: number;
  bio: string[];
  /** Of the text, where it is not English, as HTML names them. */
  writing?: { lang: string; dir: 'rtl' };
  /** Paragraphs that the page holds back until somebody asks for more. */
  folded?: string[];
  skills: string[];
  video: boolean;
  employment: PracticeJob[];
  /** The page writes periods in figures, with the later month first. */
  hasLaterMonthFirst?: true;
  portfolio: string[];
  /** Words drawn in a picture of the portfolio, which are no text. */
  picture?: { title: string; lines: string[] };
  education: string[];
  certifications: string[];
  /** The page has not finished: the sections below the text never arrive. */
  isHalfLoaded?: true;
  /** What the reader may choose from, in this order. */
  choices: readonly Choice[];
};
