import { phrases, type Way } from './phrases';
import { notErrand, notSupport } from './remote-signs';
import { remoteSlots, remoteTradeSlots } from './remote-slots';
import { unless } from './signs';
import { balance } from './weighing';

const enough = 19;

export const others = phrases(
  ...notSupport,
  ...notErrand,
  'when|if|whenever ~2 {you} ~2 need|want ~1 help',
  'solve it',
  'declined|phones|token|typists',
  'job wanted',
  'hunter|threat|observe|grandmother|render|custody|policy|rogue|hunt',
  'hands off',
  'to|at my ~1 home address',
  '{i|we} ~1 coach|teach|repair|help',
  'usability|users|lights|lighting|sound|shows|stage',
  '{remoteMade|warned|forbidden}',
  'my own|personal ~1 {machine}',
  'your it|staff|employees|team|office|users|server|servers',
  'ssh|server|servers|ci|builds|kubernetes|never|exchange|school|parcels',
);

/** Many slight signs of a machine in one place and its worker in another. */
export const weighedMachine: Way = unless(
  others,
  balance([...remoteSlots, ...remoteTradeSlots], { enough, longest: 45 }),
);
