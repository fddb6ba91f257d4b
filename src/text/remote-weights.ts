import { phrases, type Way } from './phrases';
import { notSupport } from './remote-signs';
import { remoteSlots, remoteTradeSlots } from './remote-slots';
import { unless } from './signs';
import { balance } from './weighing';

const enough = 22;

export const others = phrases(
  ...notSupport,
  'usability|users|lights|lighting|sound|shows|stage|declined|phones|token|typists|exchange|school|parcels',
  'hunter|threat|observe|grandmother|render|custody|rogue|hunt',
  'hands off',
  'job wanted',
  'to|at my ~1 home address',
  '{i|we} ~1 coach|teach|repair|help|maintain|administer|spot|compare',
  'spot ~2 {remoteTool|remoteNoun}',
  'wrong person',
  'technician|beamer|events|ban|sessions',
  '{i|we} ~1 use ~2 dedicated|own',
  'no ~2 {remoteTool}',
);

/** Many slight signs of a machine in one place and its worker in another. */
export const weighedMachine: Way = unless(
  others,
  balance([...remoteSlots, ...remoteTradeSlots], { enough, longest: 45 }),
);
