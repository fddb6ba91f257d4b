import { frames } from './prepayment-signs';

/** Something was made, or others pay others. */
export const told = [
  'built|wrote|developed|implemented|integrated|created|launched|designed|coded|automated|shipped',
  'engine|plugin|portal|calculator|widget|checkout|flow|flows|sim',
  ...frames.slice(2),
];

export const gates = [
  ...told,
  'fund|funded|funding',
  'after|upon|on ~2 delivery|completion|approval|acceptance',
  'refund|refunded|shop|store|customers|donation|your ~1 customers|clients|tenants|guests|users',
];
