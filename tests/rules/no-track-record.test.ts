import { noTrackRecord } from '../../src/rules/no-track-record';
import { describeRule, unreadable } from './cases';

describeRule(noTrackRecord, [
  ['both counters say zero', { completedJobs: 0, reviews: 0 }, 'flagged'],
  ['both places are empty', { completedJobs: null, reviews: null }, 'flagged'],
  ['one says zero, the other place is empty', { completedJobs: 0, reviews: null }, 'flagged'],
  ['one job', { completedJobs: 1, reviews: 0 }, 'clear'],
  ['one review', { completedJobs: 0, reviews: 1 }, 'clear'],
  ['few is not none', { completedJobs: 2, reviews: 2 }, 'clear'],
  ['a job, whatever the reviews are', { completedJobs: 3, reviews: unreadable }, 'clear'],
  ['a review, whatever the jobs are', { completedJobs: unreadable, reviews: 4 }, 'clear'],
  ['no job, and the reviews have not loaded', { completedJobs: 0, reviews: unreadable }, 'unknown'],
  ['no review, and the jobs have not loaded', { completedJobs: unreadable, reviews: 0 }, 'unknown'],
  ['neither could be read', { completedJobs: unreadable, reviews: unreadable }, 'unknown'],
  ['a site that never counts reviews proves nothing', { completedJobs: 0 }, 'unknown'],
  ['a site that never counts jobs proves nothing', { reviews: 0 }, 'unknown'],
  ['a site that counts neither', {}, 'not-applicable', 'github'],
]);
