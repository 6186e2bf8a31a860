/** ExcelJS stamps the clock into the zip; the same content must always be the same bytes. */
import { openPackage } from "../package.ts";
import { newEntry, type WritableEntry, writeArchive } from "../zip/zip-writer.ts";

/**
 * Packs the same parts again with the fixed date and in a fixed order.
 *
 * @param made entries that are added, or stand in the place of the part of their name
 */
export async function repack(xlsx: Uint8Array, made: readonly WritableEntry[] = []): Promise<Uint8Array> {
  const pkg = await openPackage(xlsx);
  const replaced = new Set(made.map(({ record }) => record.name));
  const kept = pkg.names.filter((name) => !replaced.has(name));
  const entries = kept.map((name) => {
    const chunks: Uint8Array[] = [];
    pkg.inflate(name, (chunk) => chunks.push(chunk.slice()));
    return newEntry(name, Buffer.concat(chunks), null);
  });
  const inOrder = [...entries, ...made].sort(({ record: { name: a } }, { record: { name: b } }) => {
    return rank(a) - rank(b) || (a < b ? -1 : 1);
  });
  return writeArchive(inOrder, new Uint8Array(0));
}

/** Programs that look only at a file's beginning expect the content types there. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;
}
