import { neverReadWrong } from './redesigns';

neverReadWrong(/^[a-k]/);
