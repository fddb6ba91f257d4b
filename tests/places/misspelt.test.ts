import { describeLocations } from './cases';

describeLocations('a well-known name with one slip in it', [
  ['San Fransisco', 'America/Los_Angeles'],
  ['Los Angelos', 'America/Los_Angeles'],
  ['Philadephia', 'America/New_York'],
  ['Bejing', 'Asia/Shanghai'],
  ['Stokholm', 'Europe/Stockholm'],
  ['Argentinia', 'America/Argentina/Buenos_Aires'],
  ['Switerland', 'Europe/Zurich'],
]);

describeLocations('a word or a smaller place that is close to a name is not taken for it', [
  ['Island', '?'],
  ['Indian', '?'],
  ['American', '?'],
  ['German', '?'],
  // A town of South Africa, not Senegal.
  ['Senekal', '?'],
  ['Wakanda', '?'],
  ['Elbonia', '?'],
  ['Ruritania', '?'],
  ['Neverland', '?'],
  ['Atlantis', '?'],
]);
