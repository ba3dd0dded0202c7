import { createInflateRaw } from 'node:zlib';

const marks = { entry: 0x04034b50, descriptor: Buffer.from('PK\u0007\u0008', 'latin1'), directoryEntry: 0x02014b50, end: Buffer.from('PK\u0005\u0006', 'latin1') } as const;
const headers = { entry: 30, directoryEntry: 46, end: 22 } as const;
const sizeFollows = 0x08;
/** What follows an entry whose size was not known beforehand. */
const longestDescriptor = 24;

/** An entry's packed bytes, and where what comes after them begins. */
interface Packed {
  deflated: boolean;
  bytes: Buffer;
  end: number;
}

/**
 * How large a ZIP gets, found by unpacking it into nothing: what it says of itself may be a lie. Stops soon after
 * `most`. Undefined where it is no ZIP, or one that a reader going by its directory and a reader going
 * from entry to entry would understand differently.
 */
export async function unpackedSize(zip: Buffer, most: number): Promise<number | undefined> {
  const entries = entriesOf(zip);
  if (!entries) return undefined;
  let size = 0;
  for (const { deflated, bytes } of entries) {
    const unpacked = deflated ? await inflatedSize(bytes, most - size) : bytes.length;
    if (unpacked === undefined) return undefined;
    size += unpacked;
    if (size > most) break;
  }
  return size;
}

/** Every entry of the directory, which must lie one after the other, with nothing hidden between them. */
function entriesOf(zip: Buffer): Packed[] | undefined {
  const end = zip.lastIndexOf(marks.end);
  if (end < 0 || end + headers.end > zip.length) return undefined;
  const directory = zip.readUInt32LE(end + 16);
  const listed: { at: number; packedSize: number }[] = [];
  let at = directory;
  for (let entry = zip.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    if (at + headers.directoryEntry > end || zip.readUInt32LE(at) !== marks.directoryEntry) return undefined;
    listed.push({ at: zip.readUInt32LE(at + 42), packedSize: zip.readUInt32LE(at + 20) });
    at += headers.directoryEntry + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const entries: Packed[] = [];
  let next = 0;
  let slack = 0;
  for (const { at: start, packedSize } of listed.sort((a, b) => a.at - b.at)) {
    const read = start >= next && start <= next + slack ? packed(zip.subarray(0, directory), start, packedSize) : undefined;
    if (!read) return undefined;
    entries.push(read);
    next = read.end;
    slack = longestDescriptor;
  }
  return directory >= next && directory <= next + slack ? entries : undefined;
}

function packed(zip: Buffer, start: number, packedSize: number): Packed | undefined {
  if (start + headers.entry > zip.length || zip.readUInt32LE(start) !== marks.entry) return undefined;
  const begin = start + headers.entry + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const end = begin + packedSize;
  if (end > zip.length) return undefined;
  const bytes = zip.subarray(begin, end);
  const said = zip.readUInt32LE(start + 18);
  const isOpen = said === 0 && (zip.readUInt16LE(start + 6) & sizeFollows) !== 0;
  if (isOpen ? bytes.includes(marks.descriptor) : said !== packedSize) return undefined;
  return { deflated: zip.readUInt16LE(start + 8) !== 0, bytes, end };
}

function inflatedSize(bytes: Buffer, most: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    let size = 0;
    const inflate = createInflateRaw();
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        inflate.destroy();
        resolve(size);
      }
    });
    inflate.once('end', () => resolve(size)).once('error', () => resolve(undefined));
    inflate.end(bytes);
  });
}
