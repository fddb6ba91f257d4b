/** The rules without their checks (`scripts/catalogue-build.ts`). */
declare module 'virtual:catalogue' {
  import type { Described, DescribedPair } from './catalogue';
  export const own: Described[];
  export const pairs: DescribedPair[];
}
