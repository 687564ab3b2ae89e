/** "End of central directory", an entry of it, and the places of what is rewritten: APPNOTE 4.3, 6.3.10. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** A zip whose entries say the day and no time of it: the package that makes it writes the minute into each. */
export function zipOfDay(zip: Buffer, day: Date): Buffer {
  const date = ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate();
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('Not a zip.');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('Not an entry of a zip.');
    const local = zip.readUInt32LE(at + 42);
    zip.writeUInt16LE(0, at + 12);
    zip.writeUInt16LE(date, at + 14);
    zip.writeUInt16LE(0, local + 10);
    zip.writeUInt16LE(date, local + 12);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
