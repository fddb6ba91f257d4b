import { constellations } from './constellation';
import { othersThing } from './payee-people';

const stopped =
  'suspended|banned|blocked|restricted|deactivated|closed|locked|disabled|terminated|limited|frozen|removed|flagged|deleted|ban|warning|strike|review|limit|vanishes|vanish|hacked|lost|rejected|full|connects';
/** The speaker is the same, and the account is not. */
export const anew = constellations(
  {
    all: [
      [
        'old|first|previous|former|earlier ~1 {seat|nameWord}',
        'old|first|previous nickname|handle|page|user',
        'took ~1 down ~1 my',
        'took|taken|takes ~2 my ~1 page|profile|account ~2 down|away|off',
      ],
      [
        'new|fresh|second|another ~1 {seat|nameWord}',
        'new|fresh nickname|handle|page|user',
        'attempt|try|start|chance ~2 two|again|new',
        're-invite|reinvite|rehire|re-hire|reorder',
      ],
      ['order|invite|hire|re-invite|reinvite|find|book|here|same'],
    ],
    nowhere: ['fine|restored|reinstated|resolved', 'by choice', 'married|marriage'],
    within: 26,
  },
  {
    all: [
      'carry|carrying|continue|continuing|go|going|keep|working|work|operate ~2 on ~1 with|from|under|via|through|on',
      othersThing,
    ],
    within: 12,
  },
  {
    all: [
      [stopped],
      [
        "i'm|i|im|am|me ~2 back|again|returned|returning|here ~3 with|as|on|under|from|at",
        'came|come|comes|coming back|again ~2 with|as|on|under|from',
        'start|started|starting|begin|opened|registered|made ~4 new|fresh|another|different',
      ],
      [
        'new|fresh|another|different|other|second ~2 user|username|handle|name|nick|nickname|id|email|registration|member|seller',
        '{seat} ~4 to|of|by|with|from ~3 {kin|otherPerson}',
      ],
    ],
    nowhere: ['fine|restored|reinstated|resolved', 'by choice', 'users|customers|clients|sellers'],
    within: 26,
  },
  {
    all: [
      ['{deal}', 'buy|order|message|pay|reach|find|try|take'],
      ['from|through|via|at|on|with|under|to|in'],
      [
        'also|too ~1 mine|me|own|belongs',
        "that's|it's|is|thats|its ~1 me|mine ~1 too|also|as_well",
        'which|that ~1 i ~1 also|too ~1 own|run|have|hold|use',
        'me|mine too|also',
      ],
      ['{seat}', '"', "'", '<handle>', 'one|other'],
    ],
    nowhere: ['github|gitlab|behance|dribbble|instagram|linkedin|youtube|both are'],
    within: 24,
  },
  {
    all: [
      'applied|apply|applying|bid|bidding|wrote|writing|write|message|messaging|contacting|contact|chat|chatting|talking|sent|send|proposed|log|logged|answering|post ~4 from|with|on|via|through|under|using|at|by',
      othersThing,
      ['{i|my|me}', 'mine|this'],
    ],
    within: 20,
  },
  {
    all: [
      ['{deal}', 'milestone|place|put|make|open|start'],
      'this|that|other|second one',
      "it's|its|is|which|that's|belongs ~3 a|my|one|to ~2 {kin}",
      ['{seat}', stopped],
    ],
    within: 24,
  },
);
