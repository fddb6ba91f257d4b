import type { Match, Way } from './phrases';
import type { Sentence } from './sentences';

/** The shapes of addresses of the common chains, in small letters; somewhat longer and shorter ones are slips. */
const shape = /^(?:0x[0-9a-f.…]{12,64}|t[a-z0-9]{24,45}|bc1[a-z0-9]{20,62}|[13][a-z0-9]{25,40}|[a-z0-9]{40,60})$/;
const isAddress = (text: string) => shape.test(text) && (text.match(/\d/g)?.length ?? 0) >= 3;

/** An address that is no place to pay to: of code, of a transaction, of a find. */
const other =
  'contract contracts deployed deploy deployment verified audit audited etherscan hash tx transaction token nft proxy ' +
  'commit git sha sha256 sha1 pgp gpg key keys ens scam victims reported traced hacker exploit bug profile checksum';
const others = new Set(other.split(' '));

/** An address of a chain, given as a place to pay to. */
export const coinAddress: Way = ({ words, texts }: Sentence): Match[] => {
  const at = words.findIndex(({ kind, text }) => kind !== 'link' && isAddress(text));
  const isOther = at >= 0 && [...texts].some((text) => others.has(text));
  return at < 0 || isOther ? [] : [{ from: at, to: at }];
};
