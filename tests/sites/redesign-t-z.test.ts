import { neverReadWrong } from './redesigns';

neverReadWrong(/^[t-z]/);
