/** Of a tar archive everything lies in blocks of so many bytes. */
export const TAR_BLOCK = 512;

/** More has no place in eleven octal digits. */
const OCTAL_LIMIT = 8 ** 11;

/** The block that stands before a file in a tar archive (POSIX ustar; with GNU's sizes from 8 GiB on). */
export function tarEntry(name: string, size: number, writtenAt: Date): Buffer {
  const block = Buffer.alloc(TAR_BLOCK);
  block.write(name, 0, 100);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  if (size < OCTAL_LIMIT) block.write(`${octal(size, 11)}\0`, 124);
  else {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  }
  block.write(`${octal(Math.floor(writtenAt.getTime() / 1_000), 11)}\0`, 136);
  block.write('        0', 148);
  block.write('ustar\0', 257);
  block.write('00', 263);
  // Summed up with eight blanks in the place of the sum.
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** Zeros up to the next block. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK);
}

/** The end of a tar archive. */
export const TAR_END = Buffer.alloc(2 * TAR_BLOCK);

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0');
}
