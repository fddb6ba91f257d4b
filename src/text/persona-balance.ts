import { coverSlots } from './persona-cover-slots';
import { openTeamSlots } from './persona-open-slots';
import { otherHandSlots } from './persona-slots';
import { phrases, type Way } from './phrases';
import { together } from './signs';
import { balance } from './weighing';

const enough = 24;

/** Without one who is shown, or met, nobody stands behind. */
const oneIsShown = phrases(
  '{i|me|my}',
  '{you|your} ~5 see|talk|meet|think|hire|chat|hear|deal|interview',
  '{personaSeat|signature}',
);
const othersWork = phrases(
  '{crew|tradesman|manyPeople|ownKin}',
  'someone|somebody|others|whoever|whichever|them|they|he|she|people|hands|us',
);

/** Many slight signs of other hands, none of which says it alone. */
export const weighedHands: Way = together(
  balance([...otherHandSlots, ...coverSlots, ...openTeamSlots], { enough, longest: 40 }),
  oneIsShown,
  othersWork,
);
