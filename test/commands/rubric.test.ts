import { describe, expect, test } from "vitest";
import { rubricList, rubricShow } from "../../src/commands/rubric.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";

const unit = loadEdition("permenpanrb-88-2021-unit");

const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

describe("rubric list", () => {
  test("names the rubrics that ship", () => {
    expect(rubricList("id", "table")).toBe(`permenpanrb-88-2021-unit
  LKE AKIP Permen PANRB 88/2021 – Unit Kerja
  Formulir LKE Unit · Kinerja tahun 2021 dan seterusnya · 4 komponen, 12
  sub-komponen, 80 kriteria

permenpanrb-88-2021-instansi
  LKE AKIP Permen PANRB 88/2021 – Instansi
  Formulir LKE Instansi · Kinerja tahun 2021 dan seterusnya · 4 komponen, 12
  sub-komponen, 80 kriteria

permenpanrb-12-2015
  LKE AKIP Permen PANRB 12/2015 (lima komponen, sudah dicabut)
  Formulir LKE 2015 · Kinerja tahun 2015 sampai dengan 2020 · 5 komponen, 17
  sub-komponen, 0 kriteria
`);
  });

  test("in JSON gives ids, fingerprints and counts", () => {
    const { rubrics } = JSON.parse(rubricList("id", "json"));
    expect(rubrics).toHaveLength(3);
    expect(rubrics[0]).toEqual({
      id: "permenpanrb-88-2021-unit",
      title: "LKE AKIP Permen PANRB 88/2021 – Unit Kerja",
      regulation: unit.rubric.regulation,
      form: "LKE Unit",
      years: { from: 2021, to: null },
      sha256: unit.sha256,
      components: 4,
      subcomponents: 12,
      criteria: 80,
    });
  });
});

describe("rubric show", () => {
  test.each([
    ["id", "   3.b  Dokumen Laporan Kinerja telah memenuhi Standar menggambarkan        4,50"],
    ["id", "4  Evaluasi Akuntabilitas Kinerja Internal                                 25,00"],
    ["en", "4  Evaluasi Akuntabilitas Kinerja Internal                                 25.00"],
    ["id", "        [Kualitas · Lampiran 2, LKE Unit, hlm. 47]"],
    ["en", "        [Kualitas · Lampiran 2, LKE Unit, p. 47]"],
    ["id", "        10. Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja."],
    ["id", "Ditandai bila predikatnya C ke bawah"],
    ["en", "Flagged when the predicate is C or lower"],
    ["id", "AA     100    100 % *             Jika kualitas seluruh kriteria telah terpenuhi"],
    ["id", "B      70     >75–<100 %          Jika kualitas sebagian besar kriteria telah"],
    ["en", "B       70     >75–<100%           Jika kualitas sebagian besar kriteria telah"],
    ["id", "E      0        Tidak Ada Upaya *  Belum ada satu pun kriteria akuntabilitas"],
    ["id", "* Peraturan tidak menyebut predikat ini; sebutan dan artinya dari penyusun"],
    ["id", "1.b/5          6                             5"],
    ["id", `sha256 ${unit.sha256}`],
  ] as const)("in %s has the line %s", (language, line) => {
    expect(rubricShow(unit, language, "table").split("\n")).toContain(line);
  });

  test.each(EDITIONS)("%s stays within 80 columns", (id) => {
    expect(widest(rubricShow(loadEdition(id), "id", "table"))).toBe(80);
    expect(widest(rubricShow(loadEdition(id), "en", "table"))).toBe(80);
  });

  test("a long name and a hostile one do no harm to the terminal", () => {
    const { rubric, sha256 } = structuredClone(unit);
    Object.assign(rubric.predicates[0] ?? {}, { name: "Sangat ".repeat(20) });
    Object.assign(rubric, { title: "Rubrik\u001B[2J\nPalsu", corrections: [] });
    const text = rubricShow({ rubric, sha256 }, "id", "table");
    expect(text).toContain("Rubrik [2J Palsu\n");
    expect(text).not.toContain("\u001B");
  });

  test("in JSON is the published contract", () => {
    const { rubric } = JSON.parse(rubricShow(unit, "id", "json"));
    expect(Object.keys(rubric)[0]).toBe("id");
    expect(rubric.sha256).toBe(unit.sha256);
    expect(Object.keys(rubric.components[2])).toEqual(["code", "name", "weight", "subcomponents"]);
    const part = rubric.components[2].subcomponents[1];
    expect(Object.keys(part)).toEqual(["code", "dimension", "name", "weight", "criteria"]);
    expect(part).toMatchObject({ code: "3.b", dimension: "kualitas", weight: 4.5 });
    expect(part.criteria[0]).toEqual({
      number: 1,
      text: "Dokumen Laporan Kinerja disusun secara berkualitas sesuai dengan standar.",
    });
  });
});
