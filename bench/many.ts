/**
 * As many different workbooks as anybody wants: half are filled templates, half official forms, with letters drawn
 * from a fixed sequence. A few dozen are made from scratch and the others are copies with another OPD's name, because
 * making one takes longer than scoring it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentFor, type Line } from "../examples/office.ts";
import { type LoadedRubric, loadEdition } from "../src/rubric/load.ts";
import { createFilledTemplate } from "../src/workbook/create/template.ts";
import { openPackage, rewritePackage } from "../src/workbook/package.ts";
import { lke } from "../test/fixtures/lke.ts";

const DIFFERENT = 40;
const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"] as const;
const CLUSTERS = ["utama", "pendukung", "tambahan"] as const;
const YEAR = 2025;

/** Writes `count` workbooks into a folder, a hundred to a sub-folder. */
export async function writeWorkbooks(folder: string, count: number): Promise<void> {
  const originals: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (let index = 0; index < Math.min(DIFFERENT, count); index += 1)
    originals.push({ name: nameOf(index), bytes: await original(index) });
  for (let index = 0; index < count; index += 1) {
    const source = originals[index % originals.length];
    if (!source) continue;
    const below = path.join(folder, `kelompok-${String(Math.floor(index / 100) + 1).padStart(3, "0")}`);
    mkdirSync(below, { recursive: true });
    const bytes =
      index < originals.length ? source.bytes : await renamed(source.bytes, source.name, nameOf(index));
    writeFileSync(path.join(below, `lke-${String(index + 1).padStart(5, "0")}.xlsx`), bytes);
  }
}

/** All names are of one length, so that no size that a part declares changes with them. */
function nameOf(index: number): string {
  return `Dinas Contoh Nomor ${String(index + 1).padStart(5, "0")}`;
}

/** Another code for each name: one OPD's workbook twice is a finding. */
function codeOf(name: string): string {
  return `K.${name.slice(-5)}`;
}

async function original(index: number): Promise<Uint8Array> {
  const loaded = loadEdition("permenpanrb-88-2021-unit");
  return index % 2 === 0 ? filledTemplate(index, loaded) : officialForm(index, loaded);
}

function officialForm(index: number, loaded: LoadedRubric): Uint8Array {
  const letters = Object.fromEntries(
    codesOf(loaded).map((code, place) => [code, drawn(LETTERS, index, place)]),
  );
  return lke({ titles: ["LKE Unit", `Unit Kerja : ${nameOf(index)}`, `Tahun : ${YEAR}`], letters });
}

async function filledTemplate(index: number, loaded: LoadedRubric): Promise<Uint8Array> {
  const lines = Object.fromEntries(
    codesOf(loaded).map((code, place): [string, Line] => [
      code,
      {
        self: [drawn(LETTERS, index, place)],
        note: `Keadaan sub-komponen ${code} telah diperiksa bersama seluruh bidang dan dicatat dalam berita acara.`,
        evidence: `Dokumen bukti ${code} tahun ${YEAR}`,
      },
    ]),
  );
  const identity = {
    opd: nameOf(index),
    code: codeOf(nameOf(index)),
    region: "Pemerintah Kabupaten Rekaan",
    cluster: drawn(CLUSTERS, index, 0),
    year: YEAR,
    evaluationYear: YEAR + 1,
  };
  return createFilledTemplate(loaded, contentFor({ identity, lines }, loaded.rubric));
}

function codesOf({ rubric }: LoadedRubric): readonly string[] {
  return rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
}

/** The same choice for the same place in every run. */
function drawn<T>(choices: readonly [T, ...T[]] | readonly T[], index: number, place: number): T {
  // Knuth's multiplicative hash: neighbours get letters far apart.
  const number = Math.imul(index * 31 + place + 1, 2_654_435_761) >>> 8;
  return choices[number % choices.length] as T;
}

async function renamed(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const changes = new Map<string, string>();
  for (const part of pkg.names.filter((name) => name.endsWith(".xml"))) {
    const text = pkg.text(part);
    const other = text.replaceAll(from, to).replaceAll(codeOf(from), codeOf(to));
    if (other !== text) changes.set(part, other);
  }
  return rewritePackage(pkg, changes);
}
