import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadEdition, loadRubric, RubricError } from "../../src/rubric/load.ts";

const UNIT = "permenpanrb-88-2021-unit";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sakip-rubric-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function problemsOf(idOrFile: string, language: "id" | "en"): Promise<readonly string[]> {
  const failure: unknown = await loadRubric(idOrFile, language).catch((error: unknown) => error);
  if (!(failure instanceof RubricError)) throw new Error(`${idOrFile} was expected to be refused`);
  return failure.problems;
}

test("an edition carries the fingerprint of its file", () => {
  const bytes = readFileSync(new URL(`../../src/rubric/editions/${UNIT}.json`, import.meta.url));
  expect(loadEdition(UNIT).sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("an id and a local file with the same content are the same rubric", async () => {
  const bytes = readFileSync(new URL(`../../src/rubric/editions/${UNIT}.json`, import.meta.url), "utf8");
  const file = fileWith("salinan.json", bytes);
  expect(await loadRubric(file)).toEqual(await loadRubric(UNIT));
});

test("a local rubric has its own weights", async () => {
  const { rubric } = structuredClone(loadEdition(UNIT));
  const [first] = rubric.components;
  if (!first) throw new Error("no component");
  Object.assign(first.subcomponents[0] ?? {}, { weight: 7 });
  Object.assign(first.subcomponents[1] ?? {}, { weight: 8 });
  const file = fileWith("perwal.json", `\uFEFF${JSON.stringify({ ...rubric, id: "perwal-12-2024-unit" })}`);
  const local = await loadRubric(file);
  expect(local.rubric.id).toBe("perwal-12-2024-unit");
  expect(local.rubric.components[0]?.subcomponents.map(({ weight }) => weight)).toEqual([7, 8, 15]);
  expect(local.sha256).not.toBe(loadEdition(UNIT).sha256);
});

test("a faulty local rubric is refused with every reason", async () => {
  const { rubric } = structuredClone(loadEdition(UNIT));
  const file = fileWith("salah.json", JSON.stringify({ ...rubric, flagFrom: "Z", title: "" }));
  expect(await problemsOf(file, "id")).toEqual([
    '"title": tidak boleh kosong.',
    '"flagFrom": "Z" bukan huruf predikat; pilih salah satu dari AA, A, BB, B, CC, C, D, E.',
  ]);
});

test("what is neither an id nor a file is told with the ids there are", async () => {
  expect(await problemsOf("permenpanrb-88", "id")).toEqual([
    'Rubrik "permenpanrb-88" tidak ditemukan, baik sebagai rubrik bawaan (permenpanrb-88-2021-unit, permenpanrb-88-2021-instansi, permenpanrb-12-2015) maupun sebagai berkas .json.',
  ]);
  expect(await problemsOf("permenpanrb-88", "en")).toEqual([
    'There is no rubric "permenpanrb-88", neither among those that ship (permenpanrb-88-2021-unit, permenpanrb-88-2021-instansi, permenpanrb-12-2015) nor as a .json file.',
  ]);
});

test("a folder cannot be read as a rubric", async () => {
  expect(await problemsOf(folder, "en")).toEqual([
    `The rubric file ${JSON.stringify(folder)} cannot be read (EISDIR).`,
  ]);
});

test("broken JSON is told with the line where it breaks", async () => {
  const file = fileWith("putus.json", '{\n  "id": "perwal-12-2024-unit",\n  "title": \n}\n');
  const [sentence] = await problemsOf(file, "en");
  // Not every version of Node tells where JSON breaks off.
  expect(sentence).toMatch(/is not valid JSON(: look around line [34])?\.$/);
});

test("an unknown edition is a mistake of the caller", () => {
  expect(() => loadEdition("permenpanrb-99-2099-unit")).toThrow("no rubric edition permenpanrb-99-2099-unit");
});
