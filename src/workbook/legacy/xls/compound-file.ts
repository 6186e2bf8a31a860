/**
 * The streams of an OLE2 file, the container of an .xls ([MS-CFB]). Only what leads to one stream is read, and a chain
 * of sectors is never longer than the file: a hostile one may lead in circles.
 */
import { damaged, FaultError } from "../../zip/fault.ts";

const HEADER_BYTES = 512;
const RECORD_BYTES = 128;
/** From here on sector numbers mean something else: free, end of chain, part of the table itself. */
const FIRST_SPECIAL = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const TABLES_IN_HEADER = 109;

/** What stands in a fault for the container itself, where no stream can be named. */
const WHOLE_FILE = "OLE2";

interface Sectors {
  readonly file: Buffer;
  readonly size: number;
  /** The sector after each sector. */
  readonly next: readonly number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The bytes of the first stream that has one of these names.
 *
 * @throws FaultError `truncated` when the file ends before the stream does; damage
 */
export function streamOf(bytes: Uint8Array, names: readonly string[]): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES) throw new FaultError({ kind: "truncated" });
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw unreadable();
  const sectors = sectorsOf(file, 2 ** shift);
  const entries = entriesOf(chained(sectors, file.readUInt32LE(48)));
  const entry = names.map((name) => entries.find((one) => isStream(one, name))).find((one) => one);
  if (!entry) throw unreadable();
  return contentOf(sectors, entries, entry);
}

function isStream(entry: Entry, name: string): boolean {
  return entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase();
}

/** The table of sectors: its first parts are listed in the header, the others in a chain of their own. */
function sectorsOf(file: Buffer, size: number): Sectors {
  const next: number[] = [];
  for (const number of tableSectors(file, size)) {
    const table = sector({ file, size }, number);
    for (let at = 0; at + 4 <= table.length; at += 4) next.push(table.readUInt32LE(at));
  }
  return { file, size, next };
}

function tableSectors(file: Buffer, size: number): readonly number[] {
  const listed = numbersIn(file.subarray(76, 76 + 4 * TABLES_IN_HEADER));
  let further = file.readUInt32LE(68);
  for (let left = file.length / size; further < FIRST_SPECIAL; left -= 1) {
    if (left < 0) throw unreadable();
    const list = sector({ file, size }, further);
    if (list.length < size) throw new FaultError({ kind: "truncated" });
    listed.push(...numbersIn(list.subarray(0, size - 4)));
    further = list.readUInt32LE(size - 4);
  }
  const used = listed.filter((number) => number < FIRST_SPECIAL);
  if (used.length * size > file.length) throw unreadable();
  return used;
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(4 * index));
}

/** One sector; the last one of a file need not be whole. */
function sector({ file, size }: Pick<Sectors, "file" | "size">, number: number): Buffer {
  const start = (number + 1) * size;
  if (start >= file.length) throw new FaultError({ kind: "truncated" });
  return file.subarray(start, start + size);
}

function chained(sectors: Sectors, first: number): Buffer {
  const found: Buffer[] = [];
  for (let number = first; number < FIRST_SPECIAL; number = sectors.next[number] ?? FIRST_SPECIAL) {
    if (found.length * sectors.size > sectors.file.length) throw unreadable();
    found.push(sector(sectors, number));
  }
  return Buffer.concat(found);
}

function entriesOf(directory: Buffer): readonly Entry[] {
  const count = Math.floor(directory.length / RECORD_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const record = directory.subarray(index * RECORD_BYTES, (index + 1) * RECORD_BYTES);
    const nameBytes = Math.min(Math.max(record.readUInt16LE(64) - 2, 0), 62);
    return {
      name: record.toString("utf16le", 0, nameBytes),
      type: record[66] ?? 0,
      start: record.readUInt32LE(116),
      size: record.readUInt32LE(120),
    };
  });
}

/** A short stream lies in small sectors within the stream of the root. */
function contentOf(sectors: Sectors, entries: readonly Entry[], entry: Entry): Buffer {
  const { file } = sectors;
  const isShort = entry.size < file.readUInt32LE(56);
  const content = isShort ? shortContent(sectors, entries, entry) : chained(sectors, entry.start);
  if (content.length < entry.size) throw new FaultError({ kind: "truncated" });
  return content.subarray(0, entry.size);
}

function shortContent(sectors: Sectors, entries: readonly Entry[], entry: Entry): Buffer {
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw unreadable();
  const container = chained(sectors, root.start);
  const size = 2 ** sectors.file.readUInt16LE(32);
  const next = numbersIn(chained(sectors, sectors.file.readUInt32LE(60)));
  const found: Buffer[] = [];
  for (let number = entry.start; number < FIRST_SPECIAL; number = next[number] ?? FIRST_SPECIAL) {
    if (found.length * size > container.length) throw unreadable();
    found.push(container.subarray(number * size, (number + 1) * size));
  }
  return Buffer.concat(found);
}

function unreadable(): FaultError {
  return damaged(WHOLE_FILE, "OLE2 directory unreadable");
}
