const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const entryHeader = 46;

/** How large a ZIP says it gets, from its directory alone; undefined where it is no ZIP. Nothing is unpacked to find out. */
export function unpackedSize(zip: Buffer): number | undefined {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endOfDirectory) return undefined;
  const entries = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + entryHeader > zip.length || zip.readUInt32LE(at) !== directoryEntry) return undefined;
    size += zip.readUInt32LE(at + 24);
    at += entryHeader + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
}
