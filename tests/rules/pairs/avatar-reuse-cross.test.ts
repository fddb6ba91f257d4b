import { avatarReuseCross } from '../../../src/rules/pairs/avatar-reuse-cross';
import { brindle, describePairRule, tamsel } from './cases';

const file = 'https://pictures.example/avatar/0f1e2d3c4b5a69788796a5b4c3d2e1f0';

describePairRule(avatarReuseCross, [
  ['one file under two names', { ...tamsel, picture: file }, { ...brindle, picture: file }, 'flagged'],
  ['in two sizes', { ...tamsel, picture: `${file}?s=80&d=mm` }, { ...brindle, picture: `${file}?s=256` }, 'flagged'],
  [
    'in two sizes of the path',
    { ...tamsel, picture: 'https://pictures.example/p/31415926_50x50.jpg' },
    { ...brindle, picture: 'https://pictures.example/p/31415926_200x200.jpg' },
    'flagged',
  ],
  ['another file', { ...tamsel, picture: file }, { ...brindle, picture: file.replace('0f', '1f') }, 'clear'],
  [
    'the same path on another host',
    { ...tamsel, picture: file },
    { ...brindle, picture: file.replace('pictures', 'other') },
    'clear',
  ],
  [
    'one script with two numbers',
    { ...tamsel, picture: 'https://pictures.example/show.php?id=5' },
    { ...brindle, picture: 'https://pictures.example/show.php?id=6' },
    'clear',
  ],
  ['the same name', { ...tamsel, picture: file }, { ...tamsel, picture: file }, 'clear'],
  ['a picture that could not be read', { ...tamsel, picture: file }, brindle, 'unknown'],
  [
    'both of an agency: its logo',
    { ...tamsel, agency: true, picture: file },
    { ...brindle, agency: true, picture: file },
    'unknown',
  ],
  ['said to be one person', { ...tamsel, picture: file }, { ...brindle, picture: file }, 'not-applicable', 'said'],
]);
