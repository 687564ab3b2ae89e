/** Bytes of many rows as one parameter, to be read by `decode(…, 'hex')`: Prisma loses them in a list that has gaps. */
export const hexColumn = (rows: readonly (Uint8Array | null)[]): (string | null)[] =>
  rows.map((bytes) => bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex'));
