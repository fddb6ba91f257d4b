import type { Frame } from './frames';
import { phrases } from './phrases';
import type { Sentence } from './sentences';

/**
 * A line of a work history: "Set up payment in bitcoin for a hostel", "Reduced deposits by 40 %". It begins with what
 * was done, and speaks of nobody who asks.
 */
const irregular = new Set(
  (
    'wrote rewrote built rebuilt led ran made remade set_up set took taught grew brought drew redrew sold won held kept ' +
    'oversaw dealt spoke spent gave wireframed redid cut shot broke found got began did met put'
  ).split(' '),
);
const noDeed = new Set(
  (
    'need speed feed seed based paid prepaid pre-paid preferred accepted settled expected requested required wanted ' +
    'needed interested limited desired advanced funded hundred allowed welcomed supported used asked agreed fixed ' +
    'billed invoiced compensated rewarded charged unpaid guaranteed owed'
  ).split(' '),
);
const asksHere = phrases(
  '{me|my|your|you}',
  'please|kindly|pls',
  'i|we ~1 want|need|prefer|ask|like|accept|expect|require',
);

/** What was done, in a line of a work history. */
export const isDeed = (text: string) => irregular.has(text) || (/[a-z]{2}ed$/.test(text) && !noDeed.has(text));

const isLineOfHistory = (sentence: Sentence) => {
  const first = sentence.words.find(({ kind }) => kind !== 'mark');
  return first !== undefined && isDeed(first.text) && !asksHere(sentence).length;
};

const trade =
  'consultant|consulting|accountant|accounting|bookkeeper|bookkeeping|lawyer|attorney|advisor|adviser|controller|' +
  'recruiter|marketer|marketing|copywriter|copywriting|writer|writing|translator|translation|journalist|analyst|' +
  'analytics|agent|trainer|training|teacher|lecturer|researcher|research|specialist|expert|engineer|engineering|' +
  'developer|development|reporter|columnist|correspondent|historian|administrator|manager|officer|clerk|auditor|auditing|audits|investigator|coach|designer|' +
  'paralegal|notary|planner|tax|taxes|law|guide|guides|course|courses|workshop|workshops|lecture|seo|compliance|' +
  'payroll|modelling|ux|copy|content|newsletters|newsletter|podcast';

/** What somebody does for a living, and then the list of it; or the words of a lesson. */
const trades = phrases(
  `${trade} :`,
  `^ <word>? <word>? ${trade} for|at|about|on`,
  'i|we reached|raised|grew|increased|reduced|doubled|helped|led|managed|negotiated|saved|recovered|organised|organized|collected|handled|automated',
  'in plain|simple|easy words|language|english|terms',
  'help|helps|helping|helped ~2 founders|companies|businesses|freelancers|people|clients|owners|startups|teams|creators|firms',
  'i|we explain|teach|advise|coach|negotiate|reconcile|forecast',
);
const asksAnyhow = phrases(
  '{me|my} ~2 {payNoun}',
  '{payVerb} ~2 me',
  'should|must|shall|could ~1 be ~1 in|by|via|with|as',
  'please|kindly|pls',
  'i|we ~1 want|need|prefer|ask|accept|expect|require|charge',
);
const isTrade = (sentence: Sentence) => trades(sentence).length > 0 && !asksAnyhow(sentence).length;

/** The matter of somebody's work, not of a wish. */
export const isToldAsWork: Frame = (sentence) => isLineOfHistory(sentence) || isTrade(sentence);
