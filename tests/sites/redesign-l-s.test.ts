import { neverReadWrong } from './redesigns';

neverReadWrong(/^[l-s]/);
