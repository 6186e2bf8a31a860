/** What only the workbooks together show: repeated ones, and those that are not on the list. */
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import type { ListedUnit, Recap } from "../../src/recap.ts";
import { evaluationOf, findingOf, type Made, unscoredOf } from "./evaluations.ts";
import { recapOf } from "./sample.ts";

const LETTERS = "B B B B B B B B B B B B";

function office(file: string, made: Partial<Made> = {}): Evaluation {
  return evaluationOf({ file, name: "Dinas Contoh", letters: LETTERS, ...made });
}

const found = ({ findings }: Recap) => findings.map(({ file, diagnostic }) => `${file} ${diagnostic.code}`);

describe("the same OPD and year", () => {
  test.each<readonly [string, Partial<Made>, Partial<Made>]>([
    ["by code, whatever the names are", { code: "1.01", name: "A" }, { code: "1.01", name: "B" }],
    ["by code, however it is punctuated", { code: "1.01" }, { code: " 1.01. " }],
    ["by name, however it is written", { name: "Dinas A & B" }, { name: "DINAS  a dan b." }],
    ["by name where only one has a code", { code: "1.01" }, {}],
    ["without a year", { year: null }, { year: null }],
    ["where only one names the region", { region: "Kota Contoh" }, { region: null }],
    ["of two rubrics", {}, { edition: "permenpanrb-88-2021-instansi" }],
  ])("is found: %s", (_, one, other) => {
    const { recap } = recapOf([office("a.xlsx", one), office("b.xlsx", other)]);
    expect(found(recap)).toEqual(["a.xlsx SKP090", "b.xlsx SKP090"]);
  });

  test.each<readonly [string, Partial<Made>, Partial<Made>]>([
    ["another year", { year: 2024 }, { year: 2025 }],
    ["a year and none", { year: 2024 }, { year: null }],
    ["another name", { name: "Dinas A" }, { name: "Dinas B" }],
    ["two codes for one name", { code: "1.01" }, { code: "1.02" }],
    ["the office of another region", { region: "Kota A" }, { region: "Kota B" }],
    ["nobody's name", { name: null }, { name: null }],
  ])("is not found: %s", (_, one, other) => {
    const { recap } = recapOf([office("a.xlsx", one), office("b.xlsx", other)]);
    expect(found(recap)).toEqual([]);
  });

  test("both stay in the ranking, and each names the other", () => {
    const { recap } = recapOf([office("a.xlsx"), office("b.xlsx")]);
    expect(recap.groups[0]?.ranking).toHaveLength(2);
    const [first] = recap.findings;
    expect(first).toMatchObject({ unit: "Dinas Contoh", diagnostic: { severity: "error", sheet: null } });
    expect(first?.diagnostic.message).toBe(
      "LKE “Dinas Contoh” tahun 2025 juga ada di b.xlsx; semuanya tetap masuk peringkat.",
    );
  });

  test("many are counted, not all named", () => {
    const { recap } = recapOf(Array.from({ length: 9 }, (_, index) => office(`f${index + 1}.xlsx`)));
    expect(recap.findings[0]?.diagnostic.message).toContain(
      "f2.xlsx, f3.xlsx, f4.xlsx, f5.xlsx, f6.xlsx, dan 3 berkas lain",
    );
  });
});

describe("byte-identical files", () => {
  test("are a warning on both, and nothing else", () => {
    const { recap } = recapOf([office("a.xlsx", { sha256: "ab" }), office("b.xlsx", { sha256: "ab" })]);
    expect(found(recap)).toEqual(["a.xlsx SKP091", "b.xlsx SKP091"]);
    expect(recap.findings[0]?.diagnostic.severity).toBe("warning");
  });

  test("beside a third that differs, all three are told to be of one OPD", () => {
    const { recap } = recapOf([
      office("a.xlsx", { sha256: "ab" }),
      office("b.xlsx", { sha256: "ab" }),
      office("c.xlsx", { sha256: "cd" }),
    ]);
    expect(found(recap)).toEqual([
      "a.xlsx SKP090",
      "a.xlsx SKP091",
      "b.xlsx SKP090",
      "b.xlsx SKP091",
      "c.xlsx SKP090",
    ]);
    expect(recap.findings[0]?.diagnostic.message).toContain("juga ada di c.xlsx;");
  });

  test("are found among unreadable files, not among those that are no LKE", () => {
    const broken = findingOf("SKP011", "file-damaged", "error", "Rusak.");
    const other = findingOf("SKP025", "not-lke", "info", "Bukan LKE.");
    const { recap } = recapOf([
      unscoredOf("a.xlsx", broken, "ab"),
      unscoredOf("b.xlsx", broken, "ab"),
      unscoredOf("c.xlsx", other, "cd"),
      unscoredOf("d.xlsx", other, "cd"),
      unscoredOf("e.xlsx", broken, null),
      unscoredOf("f.xlsx", broken, null),
    ]);
    expect(found(recap)).toEqual(["a.xlsx SKP091", "b.xlsx SKP091"]);
  });
});

describe("the list of OPDs", () => {
  const line = (name: string, code: string | null = null, cluster: string | null = null): ListedUnit => ({
    name,
    code,
    cluster,
  });
  const recapWith = (listed: readonly ListedUnit[], ...evaluations: readonly Evaluation[]) =>
    recapOf(evaluations, { listed }).recap;

  test.each<readonly [string, Partial<Made>, ListedUnit]>([
    ["by code, whatever the name", { code: "1.01", name: "Dinas Contoh" }, line("Dinas Contoh", "1.01")],
    ["by name where the list has no code", { code: "1.01" }, line("DINAS CONTOH")],
    ["by name where the workbook has no code", {}, line("Dinas contoh", "1.01")],
  ])("a workbook is matched %s", (_, made, listed) => {
    const recap = recapWith([listed], office("a.xlsx", made));
    expect(found(recap)).toEqual([]);
    expect(recap.missing).toEqual([]);
  });

  test("a name that differs from the list's under the same code is a warning, and counts as sent", () => {
    const recap = recapWith([line("Badan Lain", "1.01")], office("a.xlsx", { code: "1.01" }));
    expect(found(recap)).toEqual(["a.xlsx SKP093"]);
    expect(recap.missing).toEqual([]);
  });

  test("the same name under two codes is not the same OPD, and each is told", () => {
    const recap = recapWith([line("Dinas Contoh", "9.99")], office("a.xlsx", { code: "1.01" }));
    expect(found(recap)).toEqual(["a.xlsx SKP092"]);
    expect(recap.findings[0]?.diagnostic.message).toContain("yang paling mirip “Dinas Contoh” (kode 9.99)");
    expect(recap.missing).toEqual([{ ...line("Dinas Contoh", "9.99"), near: "a.xlsx" }]);
  });

  test("a name that is only near is suggested on both sides and never matched", () => {
    const recap = recapWith([line("Dinas Contho")], office("a.xlsx"));
    expect(found(recap)).toEqual(["a.xlsx SKP092"]);
    expect(recap.missing).toEqual([{ ...line("Dinas Contho"), near: "a.xlsx" }]);
    expect(recap.summary).toMatchObject({ listed: 1, missing: 1 });
  });

  test("a name that is quite another is not suggested", () => {
    const recap = recapWith([line("Satuan Polisi Pamong Praja")], office("a.xlsx"));
    expect(recap.missing?.[0]?.near).toBeNull();
    expect(recap.findings[0]?.diagnostic.message).toBe("OPD “Dinas Contoh” tidak ada pada daftar OPD.");
  });

  test("tells the cluster where the workbook does not, and never against it", () => {
    const recap = recapWith(
      [line("Dinas A", null, "utama"), line("Dinas B", null, "utama")],
      office("a.xlsx", { name: "Dinas A", cluster: null }),
      office("b.xlsx", { name: "Dinas B", cluster: "tambahan" }),
    );
    expect(recap.groups[0]?.ranking.map(({ cluster }) => cluster)).toEqual(["utama", "tambahan"]);
  });

  test("keeps its own order for those who have not sent, and says nothing of a workbook without a name", () => {
    const recap = recapWith([line("Z"), line("A"), line("M")], office("a.xlsx", { name: null }));
    expect(recap.missing?.map(({ name }) => name)).toEqual(["Z", "A", "M"]);
    expect(found(recap)).toEqual([]);
  });

  test("an incomplete workbook has been sent, an unreadable one nobody can match", () => {
    const recap = recapWith(
      [line("Dinas Contoh")],
      office("a.xlsx", { letters: LETTERS.replace("B", "-") }),
      unscoredOf("dinas-contoh.xlsx", findingOf("SKP011", "file-damaged", "error", "Rusak."), "ab"),
    );
    expect(recap.missing).toEqual([]);
    expect(found(recap)).toEqual([]);
  });

  test("thousands of names that are near to none are still compared before the test runs out of time", () => {
    const listed = Array.from({ length: 4_000 }, (_, index) => line(`Dinas Daftar ${index}`));
    const sent = Array.from({ length: 200 }, (_, index) =>
      office(`f${index}.xlsx`, { name: `Badan ${index}` }),
    );
    const recap = recapWith(listed, ...sent);
    expect(recap.missing).toHaveLength(4_000);
  });
});
