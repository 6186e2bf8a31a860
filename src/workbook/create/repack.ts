/** ExcelJS stamps the clock into the zip; the same content must always be the same bytes. */
import { openPackage } from "../package.ts";
import { newEntry, writeArchive } from "../zip/zip-writer.ts";

/** Packs the same parts again with the fixed date and in a fixed order. */
export async function repack(xlsx: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(xlsx);
  const names = [...pkg.names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries = names.map((name) => {
    const chunks: Uint8Array[] = [];
    pkg.inflate(name, (chunk) => chunks.push(chunk.slice()));
    return newEntry(name, Buffer.concat(chunks), null);
  });
  return writeArchive(entries, new Uint8Array(0));
}

/** Programs that look only at a file's beginning expect the content types there. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;
}
