/** `sakip template new --previous`: whose earlier results are taken, what of them, and what a person is told. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemplateOptions, templateCommand } from "../../src/commands/template.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../../src/evaluation.ts";
import { ndjsonReport } from "../../src/report/json.ts";
import { recapJson } from "../../src/report/recap-json.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";
import { recapOf } from "../recap/sample.ts";
import { MADE_UP_RUBRIC } from "../workbook/create/made-up-rubric.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-previous-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** 80 points: 24, 24, 12 and 20 for the components. */
const BB = "BB BB BB BB BB BB BB BB BB BB BB BB";

type Texts = Readonly<
  Record<string, Partial<Pick<EvaluatedSubcomponent, "recommendation" | "evaluatorNote">>>
>;

/** An earlier result with the evaluator's texts by sub-component. */
function earlier(made: Partial<Made> & { readonly name: string }, texts: Texts = {}): Evaluation {
  const evaluation = evaluationOf({ file: `${made.name}.xlsx`, letters: BB, year: 2024, ...made });
  return {
    ...evaluation,
    components: evaluation.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((part) => ({ ...part, ...texts[part.code] })),
    })),
  };
}

function putSummaries(...evaluations: readonly Evaluation[]): string {
  for (const evaluation of evaluations) {
    put(`lalu/${evaluation.file}.summary.json`, JSON.stringify({ evaluations: [evaluation] }));
  }
  return path.join(folder, "lalu");
}

/** Makes workbooks for these OPDs and gives the lines about last year. */
async function notesFor(
  list: string,
  previous: string,
  options: Partial<TemplateOptions> = {},
): Promise<readonly string[]> {
  const opdList = put("daftar.csv", list);
  const out = path.join(folder, "lke");
  const { text } = await templateCommand({ language: "id", out, opdList, previous, ...options });
  const [, notes = ""] = [...text].join("").split("\n\n");
  return notes.replaceAll(folder, "…").trimEnd().split("\n");
}

async function refusal(list: string, previous: string): Promise<readonly string[]> {
  const error = await notesFor(list, previous).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("nothing was refused");
  return error.message.replaceAll(folder, "…").split("\n");
}

/** Last year's scores, their total and predicate on Hasil, and the rows of Tindak Lanjut that say anything. */
async function filledIn(name: string): Promise<{ readonly scores: unknown[]; readonly followUp: unknown[] }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(path.join(folder, "lke", name)).buffer as ArrayBuffer);
  const [hasil, followUp] = ["Hasil", "Tindak Lanjut"].map((sheet) => workbook.getWorksheet(sheet));
  const rows = Array.from({ length: 20 }, (_, i) =>
    ["B", "C", "D"].map((column) => followUp?.getCell(`${column}${i + 6}`).value ?? null),
  );
  return {
    scores: [9, 10, 11, 12, 13, 14].map((row) => {
      const cell = hasil?.getCell(`D${row}`);
      return cell?.result ?? cell?.value ?? null;
    }),
    followUp: rows.filter((row) => row.some((value) => value !== null)),
  };
}

const SCORES = [24, 24, 12, 20, 80, "BB (Sangat Baik)"];
const NO_SCORES = [null, null, null, null, "Belum Input", "Predikat"];

describe("an OPD's earlier result", () => {
  it("gives its component scores and its recommendations, which wait for a status", async () => {
    const previous = putSummaries(
      earlier(
        { name: "Dinas A", code: "1.01" },
        {
          "1.a": { recommendation: "Tetapkan pedoman.", evaluatorNote: "Belum ada." },
          "2.b": { recommendation: " - ", evaluatorNote: "Sudah baik." },
          "3.c": { recommendation: "Susun ulang\nlaporan." },
        },
      ),
    );
    expect(await notesFor("OPD;Kode\nDinas A;1.01\n", previous, { year: 2025 })).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 2 rekomendasi",
    ]);
    expect(await filledIn("LKE 2025 Dinas A.xlsx")).toEqual({
      scores: SCORES,
      followUp: [
        ["1.a: Tetapkan pedoman.", null, null],
        ["3.c: Susun ulang\nlaporan.", null, null],
      ],
    });
  });

  it.each([
    ["by code, whatever the name", "Dinas Baru;1.01"],
    ["by name where the list has no code", "DINAS  a;"],
  ])("is matched %s", async (_, line) => {
    const previous = putSummaries(earlier({ name: "Dinas A", code: "1.01" }));
    expect(await notesFor(`OPD;Kode\n${line}\n`, previous)).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 0 rekomendasi",
    ]);
  });

  it("is not matched by name against another code, and a near name is only suggested", async () => {
    const previous = putSummaries(
      earlier({ name: "Dinas A", code: "1.01" }),
      earlier({ name: "Kecamatan Hilir" }),
      earlier({ name: null as never, file: "tanpa-nama.xlsx" }),
    );
    expect(await notesFor("OPD;Kode\nDinas A;9.99\nKecamatan Hillir;\nDinas Lain;\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 0 dari 3 OPD, 0 rekomendasi",
      "  Tanpa hasil tahun sebelumnya:",
      "    Dinas A (mungkin “Dinas A”? tidak diambil)",
      "    Kecamatan Hillir (mungkin “Kecamatan Hilir”? tidak diambil)",
      "    Dinas Lain",
      "  Hasil sebelumnya yang OPD-nya tidak ada pada daftar:",
      "    Dinas A",
      "    Kecamatan Hilir",
      "    …/lalu/tanpa-nama.xlsx.summary.json (tanpa nama OPD)",
    ]);
    expect((await filledIn("LKE Kecamatan Hillir.xlsx")).scores).toEqual(NO_SCORES);
  });

  it("that is incomplete leaves blank what has no score", async () => {
    const previous = putSummaries(earlier({ name: "Dinas A", letters: BB.replace(/BB$/, "-") }));
    expect(await notesFor("OPD\nDinas A\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 0 rekomendasi",
      "  Hasil sebelumnya belum lengkap; komponen yang belum bernilai dikosongkan:",
      "    Dinas A",
    ]);
    expect((await filledIn("LKE Dinas A.xlsx")).scores).toEqual([
      24,
      24,
      12,
      null,
      "Belum Input",
      "Predikat",
    ]);
  });

  it("without one recommendation gives the evaluator's notes, and says so", async () => {
    const previous = putSummaries(
      earlier({ name: "Dinas A" }, { "1.a": { evaluatorNote: "Pedoman belum ada." } }),
    );
    expect(await notesFor("OPD\nDinas A\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 1 rekomendasi",
      "  Tidak ada rekomendasi; catatan evaluator dimuat di Tindak Lanjut:",
      "    Dinas A",
    ]);
    expect((await filledIn("LKE Dinas A.xlsx")).followUp).toEqual([["1.a: Pedoman belum ada.", null, null]]);
  });

  it("that nobody but the OPD itself assessed is taken, and told to be that", async () => {
    const previous = putSummaries({ ...earlier({ name: "Dinas A" }), assessor: "self" });
    expect(await notesFor("OPD\nDinas A\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 0 rekomendasi",
      "  Hasil sebelumnya berasal dari penilaian mandiri, bukan dari evaluator:",
      "    Dinas A",
    ]);
  });

  it("of another year than the one before is not taken", async () => {
    const previous = putSummaries(earlier({ name: "Dinas A", year: 2022 }), earlier({ name: "Dinas B" }));
    expect(await notesFor("OPD\nDinas A\nDinas B\n", previous, { year: 2025, language: "en" })).toEqual([
      "Last year's results: 1 of 2 OPDs, 0 recommendations",
      "  Not taken, because they are not of the year before:",
      "    Dinas A: year 2022",
    ]);
    expect((await filledIn("LKE 2025 Dinas A.xlsx")).scores).toEqual(NO_SCORES);
  });

  it("of the year before is chosen among several years", async () => {
    const previous = putSummaries(
      earlier({ name: "Dinas A", file: "a23.xlsx", year: 2023, letters: BB.replaceAll("BB", "CC") }),
      earlier({ name: "Dinas A", file: "a24.xlsx" }),
    );
    await notesFor("OPD\nDinas A\n", previous, { year: 2025 });
    expect((await filledIn("LKE 2025 Dinas A.xlsx")).scores).toEqual(SCORES);
  });
});

describe("by another rubric", () => {
  it("only the scores of the same components are taken, and the total is told", async () => {
    const result = earlier({ name: "Dinas A" });
    const rubric = { id: "perbup-lama", sha256: "f".repeat(64) };
    const renamed = {
      ...result,
      rubric,
      components: result.components.map((component) =>
        component.code === "2"
          ? { ...component, weight: 40 }
          : component.code === "3"
            ? { ...component, name: "Laporan" }
            : component,
      ),
    };
    const strange = {
      ...earlier({ name: "Dinas B" }),
      rubric,
      components: result.components.map((component) => ({ ...component, name: `${component.name} lama` })),
    };
    const previous = putSummaries(renamed, strange);
    expect(await notesFor("OPD\nDinas A\nDinas B\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 2 dari 2 OPD, 0 rekomendasi",
      "  Hasil sebelumnya memakai rubrik lain; hanya nilai komponen yang sama yang diisi:",
      "    Dinas A: komponen 1 dan 4 (perbup-lama)",
      "    Dinas B: tidak ada komponen yang sama, nilai akhirnya 80,00 dengan predikat BB (perbup-lama)",
    ]);
    expect((await filledIn("LKE Dinas A.xlsx")).scores).toEqual([
      24,
      null,
      null,
      20,
      "Belum Input",
      "Predikat",
    ]);
    expect((await filledIn("LKE Dinas B.xlsx")).scores).toEqual(NO_SCORES);
  });

  it("a template of one's own rubric takes nothing that it does not share", async () => {
    const previous = putSummaries(earlier({ name: "Dinas A" }, { "1.a": { recommendation: "Tetapkan." } }));
    const rubric = put("rekaan.json", JSON.stringify(MADE_UP_RUBRIC));
    expect(await notesFor("OPD\nDinas A\n", previous, { rubric })).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 1 rekomendasi",
      "  Hasil sebelumnya memakai rubrik lain; hanya nilai komponen yang sama yang diisi:",
      "    Dinas A: tidak ada komponen yang sama, nilai akhirnya 80,00 dengan predikat BB (permenpanrb-88-2021-unit)",
    ]);
    expect((await filledIn("LKE Dinas A.xlsx")).followUp).toEqual([["1.a: Tetapkan.", null, null]]);
  });
});

describe("a rekap.json", () => {
  const EVALUATIONS = [
    earlier({ name: "Dinas A", code: "1.01" }),
    earlier({ name: "Dinas B", letters: `- ${BB.slice(3)}` }),
  ];
  const recapText = () => {
    const { recap, findings } = recapOf(EVALUATIONS);
    return [...recapJson(recap, findings)].join("");
  };
  const NOTES = [
    "Hasil tahun sebelumnya: 2 dari 2 OPD, 0 rekomendasi",
    "  Hasil sebelumnya belum lengkap; komponen yang belum bernilai dikosongkan:",
    "    Dinas B",
    "  Rekap tidak memuat rekomendasi, sehingga Tindak Lanjut kosong:",
    "    Dinas A",
    "    Dinas B",
  ];

  it.each([
    ["as a file", "rekap.json"],
    ["under another name", "Rekap 2024 (final).json"],
  ])("gives the scores %s", async (_, name) => {
    expect(await notesFor("OPD\nDinas A\nDinas B\n", put(name, recapText()))).toEqual(NOTES);
    expect((await filledIn("LKE Dinas A.xlsx")).scores).toEqual(SCORES);
  });

  it("alone in a folder is found", async () => {
    put("lalu/rekap.json", recapText());
    expect(await notesFor("OPD\nDinas A\nDinas B\n", path.join(folder, "lalu"))).toEqual(NOTES);
  });

  it("beside the results that it was built from is left out", async () => {
    put("lalu/rekap.json", recapText());
    const previous = putSummaries(earlier({ name: "Dinas A" }, { "1.a": { recommendation: "Tetapkan." } }));
    expect(await notesFor("OPD\nDinas A\n", previous)).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 1 rekomendasi",
    ]);
  });

  it.each([
    ["a score that was made larger", ['"score":24', '"score":240']],
    ["a score in words", ['"score":24', '"score":"24"']],
    ["a rubric without a name", [`"id":"permenpanrb-88-2021-unit"`, `"id":7`]],
  ] as const)("with %s is not used", async (_, [from, to]) => {
    const text = recapText();
    expect(text).toContain(from);
    const lines = await refusal("OPD\nDinas A\n", put("rekap.json", text.replaceAll(from, to)));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ {2}…\/rekap\.json: Berkas hasil ini tidak dapat dipakai: /);
  });
});

describe("what is refused, all at once", () => {
  it("two results for one OPD, each with its files", async () => {
    const previous = putSummaries(
      earlier({ name: "Dinas A", file: "satu.xlsx" }),
      earlier({ name: "DINAS A", file: "dua.xlsx" }),
      earlier({ name: "Dinas B", file: "b1.xlsx", year: 2023 }),
      earlier({ name: "Dinas B", file: "b2.xlsx" }),
    );
    expect(await refusal("OPD\nDinas A\nDinas B\n", previous)).toEqual([
      "Hasil tahun sebelumnya “…/lalu” tidak dapat dipakai:",
      "  ada lebih dari satu hasil untuk “Dinas A”: …/lalu/dua.xlsx.summary.json; …/lalu/satu.xlsx.summary.json",
      "  ada lebih dari satu hasil untuk “Dinas B”: …/lalu/b1.xlsx.summary.json; …/lalu/b2.xlsx.summary.json",
      "  Sebutkan tahunnya dengan --year bila hasilnya dari beberapa tahun.",
    ]);
  });

  it("the same result in its summary and in a run's NDJSON is one", async () => {
    const result = earlier({ name: "Dinas A" });
    put("lalu/semua.ndjson", ndjsonReport({ evaluations: [result] } as Parameters<typeof ndjsonReport>[0]));
    expect(await notesFor("OPD\nDinas A\n", putSummaries(result))).toEqual([
      "Hasil tahun sebelumnya: 1 dari 1 OPD, 0 rekomendasi",
    ]);
  });

  it.each([
    ["a path that is not there", "tidak-ada", /tidak ada\.$/],
    ["a folder without results", ".", /Tidak ada hasil penilaian .* yang ditemukan/],
  ])("%s", async (_, name, sentence) => {
    const lines = await refusal("OPD\nDinas A\n", path.join(folder, name));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(sentence);
  });

  it("a file that is damaged, beside one that is not", async () => {
    put("lalu/rusak.summary.json", '{"evaluations": [');
    const lines = await refusal("OPD\nDinas A\n", putSummaries(earlier({ name: "Dinas A" })));
    expect(lines.slice(1)).toEqual([
      "  …/lalu/rusak.summary.json: Berkas hasil ini tidak dapat dipakai: isinya bukan JSON yang utuh, mungkin terpotong.",
    ]);
  });
});

describe("a single workbook", () => {
  it("takes its OPD's result too", async () => {
    const previous = putSummaries(earlier({ name: "Dinas A" }), earlier({ name: "Dinas B" }));
    const out = path.join(folder, "lke", "satu.xlsx");
    const { text } = await templateCommand({ language: "en", out, opd: "dinas a", previous });
    expect(text).toBe(`Blank LKE written to ${out}\n\nLast year's results: 1 of 1 OPD, 0 recommendations\n`);
    expect((await filledIn("satu.xlsx")).scores).toEqual(SCORES);
  });

  it("needs a name to take a result by", async () => {
    const run = templateCommand({ language: "id", out: path.join(folder, "a.xlsx"), previous: folder });
    await expect(run).rejects.toThrow("Opsi --previous memerlukan --opd atau --opd-list");
  });
});
