import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
const bytesPerPixel = 4;

/**
 * The same picture, of 8 bits and four channels, in fewer bytes: flat shapes are smaller without the filters that a
 * browser puts before each line.
 */
export function unfiltered(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const lines = withoutFilters(inflateSync(Buffer.concat(data)), header.readUInt32BE(0) * bytesPerPixel);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([png.subarray(0, signature), ...parts]);
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Every line begins with the number of its filter; 0 is none. PNG specification, section 9. */
function withoutFilters(raw: Buffer, width: number): Buffer {
  const out = Buffer.alloc(raw.length);
  for (const [at, byte] of raw.entries()) {
    const column = at % (width + 1);
    const byteAt = (back: number) => (at >= back ? (out[at - back] ?? 0) : 0);
    const before = (back: number) => (column > bytesPerPixel ? byteAt(back) : 0);
    const around = [before(bytesPerPixel), byteAt(width + 1), before(width + 1 + bytesPerPixel)] as const;
    if (column > 0) out[at] = byte + foreseen(raw[at - column] ?? 0, ...around);
  }
  return out;
}

function foreseen(filter: number, left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const near = [left, above, corner].sort((one, other) => Math.abs(guess - one) - Math.abs(guess - other));
  return [0, left, above, (left + above) >> 1, near[0] ?? 0][filter] ?? 0;
}
