/** Sentences that depend on the case, beyond the one in `cases.ts`. */
import { describe, expect, it } from "vitest";
import type { LimitName } from "../../src/assessment.ts";
import type { Subject } from "../../src/validate/rule.ts";
import { validate } from "../../src/validate/validate.ts";
import type { DamageReason } from "../../src/workbook/zip/fault.ts";
import {
  assessed,
  cell,
  criteria,
  figure,
  letter,
  rubric,
  type SubjectSpec,
  unreadable,
  withoutSheet,
} from "./subject.ts";

const ALL = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));

function messages(subject: Subject, code: string, language: "id" | "en" = "id"): string[] {
  return validate(subject, language)
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);
}

function places(subject: Subject, code: string): (string | null)[] {
  return validate(subject, "id")
    .filter((finding) => finding.code === code)
    .map((finding) => finding.cell);
}

const twice = (first: string, second: string): SubjectSpec => ({
  rows: {
    "2.b": [{ answers: { single: letter(first, "D100") } }, { answers: { single: letter(second, "D300") } }],
  },
});

describe("a repeated sub-component", () => {
  it.each<[string, string, string, boolean]>([
    ["BB", "B", "dengan jawaban yang tidak sama (BB dan B), sehingga dianggap belum dijawab.", false],
    ["BB", "-", "dengan jawaban yang tidak sama (BB dan kosong), sehingga dianggap belum dijawab.", false],
    ["-", "-", "semuanya belum dijawab.", false],
    ["BB", "BB", "semuanya dijawab BB.", true],
  ])("%s and %s: … %s", (first, second, end, counts) => {
    const subject = assessed(twice(first, second));
    expect(messages(subject, "SKP031")).toEqual(Array(2).fill(`Sub-komponen 2.b tercantum 2 kali, ${end}`));
    expect(subject.scorecard?.official.total !== null).toBe(counts);
    expect(messages(subject, "SKP040")).toEqual([]);
  });
});

describe("an open answer", () => {
  it("of the evaluator is not filled from the self-assessment", () => {
    const subject = assessed({ self: { "3.b": "A" }, evaluator: { "3.b": "-" } });
    expect(messages(subject, "SKP040")).toEqual([
      "Evaluator belum menjawab 3.b; jawaban penilaian mandiri (A) tidak menggantikannya.",
    ]);
  });

  it("of the self-assessment does not matter once the evaluator has answered", () => {
    expect(messages(assessed({ self: { "3.b": "-" }, evaluator: {} }), "SKP040")).toEqual([]);
  });

  it("tells how many criteria are answered", () => {
    const subject = assessed({ single: { "1.a": "-" }, ticks: { "1.a": "YYT---" } });
    expect(messages(subject, "SKP040")).toEqual([
      "Sub-komponen 1.a belum dijawab, baru 3 dari 6 kriterianya yang dijawab.",
    ]);
  });

  it("shows the placeholder", () => {
    const answers = { single: { kind: "unanswered", raw: "Belum Diisi", at: cell("D160") } } as const;
    expect(messages(assessed({ rows: { "3.b": { answers } } }), "SKP040")).toEqual([
      "Sub-komponen 3.b belum dijawab: selnya berisi “Belum Diisi”.",
    ]);
  });

  it("of a row that contradicts itself is no finding of its own", () => {
    expect(
      messages(assessed({ single: { "1.a": "-" }, rows: { "1.a": { match: "contradicting" } } }), "SKP040"),
    ).toEqual([]);
  });
});

describe("a letter against its criteria", () => {
  it.each<[letter: string, ticks: string, finding: string | null]>([
    ["BB", "YYYYYY", null],
    ["AA", "YYYYYY", null],
    ["B", "YYYYYT", null],
    ["BB", "YYYYYT", "hanya 5 dari 6 kriterianya terpenuhi (83,3%), yang mendukung paling tinggi B"],
    ["AA", "YYYYYT", "hanya 5 dari 6 kriterianya terpenuhi (83,3%), yang mendukung paling tinggi B"],
    ["B", "YYYTTT", "hanya 3 dari 6 kriterianya terpenuhi (50,0%), yang mendukung paling tinggi C"],
    ["D", "TTTTTT", "hanya 0 dari 6 kriterianya terpenuhi (0,0%), yang mendukung paling tinggi E"],
    // Lower than the criteria support is the assessor's right.
    ["C", "YYYYYY", null],
    // What is open may still be fulfilled.
    ["BB", "YYY---", null],
    ["BB", "TYY---", "paling banyak 5 dari 6 kriterianya terpenuhi (83,3%), yang mendukung paling tinggi B"],
  ])("%s with %s", (given, ticks, finding) => {
    const found = messages(assessed({ single: { "1.a": given }, ticks: { "1.a": ticks } }), "SKP050");
    expect(found).toEqual(finding === null ? [] : [`1.a dijawab ${given}, padahal ${finding}.`]);
  });
});

describe("the reason for an A", () => {
  const long = { text: "Inovasi e-kinerja dipakai tiga daerah lain.", at: cell("I20") };

  const own = { self: {}, evaluator: { "1.a": "A" } };
  const short = { text: "Sesuai.", at: cell("I20") };

  it.each<[what: string, spec: SubjectSpec, at: readonly string[]]>([
    ["is the evaluator's to give", { ...own, rows: { "1.a": { evaluatorNote: short } } }, ["I20"]],
    [
      "is found in the evaluator's note",
      { ...own, rows: { "1.a": { note: null, evaluatorNote: long } } },
      [],
    ],
    ["may stand in the only note there is", own, []],
    ["is missing in the only note there is", { ...own, rows: { "1.a": { note: null } } }, ["F20"]],
    [
      "is the office's to give while its own answers are official",
      {
        self: { "1.a": "A" },
        evaluator: {},
        assessor: "self",
        rows: { "1.a": { note: null, evaluatorNote: long } },
      },
      ["F20"],
    ],
  ])("%s", (_, spec, at) => {
    expect(places(assessed(spec), "SKP051")).toEqual(at);
  });

  it.each<[note: string, reason: boolean]>([
    ["-", false],
    ["Baik.", false],
    ["Sudah sangat baik", false],
    ["Antrean daring mendahului target", true],
  ])("is %j: %s", (text, reason) => {
    const rows = { "1.a": { note: { text, at: cell("F20") } } };
    expect(messages(assessed({ single: { "1.a": "AA" }, rows }), "SKP051")).toHaveLength(reason ? 0 : 1);
  });

  it("that is missing is one finding, not a missing note too", () => {
    const subject = assessed({
      single: { "1.a": "A", "1.b": "A" },
      rows: { "1.a": { note: null }, "2.a": { note: null } },
    });
    expect(messages(subject, "SKP051")).toHaveLength(1);
    expect(messages(subject, "SKP052")).toEqual(["2.a sudah dijawab, tetapi catatannya belum diisi."]);
  });
});

describe("dimensions in the wrong order", () => {
  it("are told from one step to the next, not twice over", () => {
    expect(messages(assessed({ single: { "1.a": "C", "1.b": "C", "1.c": "B" } }), "SKP054")).toEqual([
      "1.c (pemanfaatan) dijawab B, lebih tinggi daripada 1.b (kualitas) yang dijawab C.",
    ]);
  });
});

describe("an odd answer to a row that is no criterion of the rubric", () => {
  it("does not matter", () => {
    const answers = { single: { kind: "unknown", raw: "sebagian", at: cell("D201") } } as const;
    const rows = { "4.a": criteria("4.a", 1, { number: null, match: "unknown", answers }) };
    expect(messages(assessed({ rows }), "SKP043")).toEqual([]);
  });
});

describe("a missing note", () => {
  const checked = { text: "Sesuai dokumen.", at: cell("J20") };
  const both = Object.fromEntries(ALL.map((code) => [code, { evaluatorNote: checked }]));
  const template = { layout: "sakip-template" } as const;

  it.each<[what: string, spec: SubjectSpec, at: readonly string[]]>([
    [
      "of the office is not made up for by the evaluator's",
      { rows: { ...both, "1.a": { ...both["1.a"], note: null } } },
      ["F20"],
    ],
    [
      "of the office is not missed where only the evaluator answered",
      { self: { "1.a": "-" }, rows: { ...both, "1.a": { ...both["1.a"], note: null } } },
      [],
    ],
    ["of the evaluator is not made up for by the office's", { rows: { ...both, "1.b": {} } }, ["J40"]],
    [
      "of the evaluator that says nothing is missing",
      { rows: { ...both, "1.a": { evaluatorNote: { text: "-", at: cell("J20") } } } },
      ["J20"],
    ],
    [
      "of the evaluator is not missed where the evaluator did not answer",
      { evaluator: { "1.b": "-" }, rows: { ...both, "1.b": {} } },
      [],
    ],
    [
      "of the evaluator is not missed while the office's answers are official",
      { assessor: "self", rows: { ...both, "1.b": {} } },
      [],
    ],
    ["of the evaluator is not missed on a form with one column for notes", {}, []],
    [
      "of the evaluator is missed on our template even if there is none at all",
      { evaluator: Object.fromEntries(ALL.slice(1).map((code) => [code, "-"])), assessment: template },
      ["H20"],
    ],
  ])("%s", (_, spec, at) => {
    expect(places(assessed({ self: {}, evaluator: {}, ...spec }), "SKP052")).toEqual(at);
  });

  it("of the evaluator is called so", () => {
    const subject = assessed({ self: {}, evaluator: {}, rows: { ...both, "1.b": {} } });
    expect(messages(subject, "SKP052")).toEqual([
      "1.b sudah dijawab evaluator, tetapi catatan evaluatornya belum diisi.",
    ]);
  });
});

describe("a sub-component on thousands of rows", () => {
  const row = (index: number, given: string) => ({ answers: { single: letter(given, `D${300 + index}`) } });
  const rows = (answers: readonly string[]) =>
    assessed({ rows: { "2.b": answers.map((given, i) => row(i, given)) } });
  const eleven = Array.from({ length: 11 }, (_, index) => `jawaban ${index}`);

  it("lists each different answer once, and counts those beyond the eighth", () => {
    expect(messages(rows(["BB", "B", "BB", "-"]), "SKP031")[0]).toContain(
      "4 kali, dengan jawaban yang tidak sama (BB, B, dan kosong)",
    );
    expect(messages(rows(eleven), "SKP031")[0]).toContain("jawaban 6, jawaban 7, dan 3 lainnya)");
  });

  it("gives no more findings than a person can use, and says how many there are", () => {
    const found = messages(rows(Array.from({ length: 3_500 }, () => "BB")), "SKP031");
    expect(found).toHaveLength(1_000);
    expect(found[998]).toBe("Sub-komponen 2.b tercantum 3.500 kali, semuanya dijawab BB.");
    expect(found[999]).toBe(`${found[998]} Masih ada 2.500 temuan seperti ini yang tidak dicantumkan.`);
  });
});

describe("the evaluator's answers", () => {
  it("on a form with no other column are official without saying", () => {
    const subject = assessed({ self: {}, evaluator: {}, assessment: { assessors: ["evaluator"] } });
    expect(subject.scorecard?.assessor).toBe("evaluator");
    expect(messages(subject, "SKP046")).toEqual([]);
  });
});

describe("a form without a column for notes or evidence", () => {
  const none = { note: null, noteCell: null, evidence: null, evidenceCell: null };
  const subject = assessed({ rows: Object.fromEntries(ALL.map((code) => [code, none])) });

  it("gives one finding for the sheet, not twelve", () => {
    expect(messages(subject, "SKP052")).toEqual(["Lembar ini tidak mempunyai kolom Catatan."]);
    expect(messages(subject, "SKP053")).toEqual(["Lembar ini tidak mempunyai kolom Daftar Evidence."]);
  });
});

describe("a stated score", () => {
  const scored = (decimal: string, given = "BB") =>
    messages(
      assessed({ single: { "1.a": given }, rows: { "1.a": { scores: { single: figure(decimal, "E20") } } } }),
      "SKP060",
    );

  it.each<[decimal: string, agrees: boolean]>([
    ["4.8", true],
    ["4.80499", true],
    ["4.805", false],
    ["4.795", false],
    ["4.79501", true],
    ["-4.8", false],
  ])("of %s for 6 × 80 %", (decimal, agrees) => {
    expect(scored(decimal)).toHaveLength(agrees ? 0 : 1);
  });

  it("without an answer is told apart", () => {
    expect(scored("4.8", "-")).toEqual([
      "Nilai 1.a tertulis 4,80, padahal belum ada jawaban yang dapat dinilai. Sebabnya tidak dapat dipastikan dari rumus di E20.",
    ]);
    expect(scored("0", "-")).toEqual([]);
  });

  it("of a component is compared with the sum, unless an answer is missing", () => {
    const component = (spec: SubjectSpec) =>
      messages(
        assessed({
          ...spec,
          assessment: {
            components: [{ code: "1", at: cell("A6"), weight: null, scores: { single: figure("20", "E6") } }],
          },
        }),
        "SKP060",
      );
    expect(component({})).toEqual([
      "Nilai komponen 1 tertulis 20,00, padahal jumlah sub-komponennya 24,00. Sebabnya tidak dapat dipastikan dari rumus di E6.",
    ]);
    expect(component({ single: { "1.b": "-" } })).toEqual([]);
  });
});

describe("a stated total", () => {
  it("over open answers names them", () => {
    const subject = assessed({
      single: { "3.b": "-", "4.a": "-" },
      assessment: { totals: { single: figure("72.4", "E260") } },
    });
    expect(messages(subject, "SKP061")).toEqual([
      "Nilai akhir tertulis 72,40, padahal 3.b dan 4.a belum terjawab. Sebabnya tidak dapat dipastikan dari rumus di E260.",
    ]);
    expect(messages(subject, "SKP061", "en")).toEqual([
      "The total is given as 72.40, although 3.b and 4.a are unanswered. The cause cannot be proven from the formula in E260.",
    ]);
  });

  it.each<[open: readonly string[], stated: string, findings: number]>([
    [["3.b"], "0", 1],
    [ALL, "0", 0],
    [ALL, "0.01", 1],
  ])("with %j open, given as %s", (open, stated, count) => {
    const single = Object.fromEntries(open.map((code) => [code, "-"]));
    const subject = assessed({ single, assessment: { totals: { single: figure(stated, "E260") } } });
    expect(messages(subject, "SKP061")).toHaveLength(count);
  });

  it("is compared for each assessor", () => {
    const subject = assessed({
      self: {},
      evaluator: { "1.a": "B" },
      assessment: { totals: { self: figure("80", "E260"), evaluator: figure("80", "I260") } },
    });
    expect(messages(subject, "SKP061")).toEqual([
      "Nilai akhir pada kolom evaluator tertulis 80,00, padahal jawabannya berjumlah 79,40. Sebabnya tidak dapat dipastikan dari rumus di I260.",
    ]);
  });
});

describe("a year", () => {
  it("that cannot be read is shown as it is written", () => {
    const assessment = { year: null, unreadableYear: { text: "dua ribu", at: cell("A3") } };
    expect(messages(assessed({ assessment }), "SKP073")[0]).toMatch(/^Tahun tertulis “dua ribu”/);
  });

  it.each<[year: number, plausible: boolean]>([
    [2020, false],
    [2021, true],
    [2099, true],
    [2205, false],
  ])("of %i", (year, plausible) => {
    const subject = assessed({ assessment: { year: { value: year, from: "option", at: null } } });
    expect(messages(subject, "SKP073")).toHaveLength(plausible ? 0 : 1);
  });

  it("after the last one of a rubric that is no longer in force", () => {
    const subject = assessed({ assessment: { year: { value: 2025, from: "workbook", at: cell("A3") } } });
    const old = { ...subject, rubric: { ...rubric, years: { from: 2015, to: 2020 } } };
    expect(messages(old, "SKP073")).toEqual([
      "Tahun tertulis “2025”, sedangkan rubrik ini berlaku untuk 2015-2020.",
    ]);
  });
});

describe("an identity that is missing", () => {
  const nameless = { unit: { name: null, code: null, cluster: null }, year: null };
  const fixes = (layout: "lke-unit" | "sakip-template") =>
    validate(assessed({ assessment: { ...nameless, layout } }), "id").map(({ fix }) => fix);

  it("is written where the form asks for it", () => {
    expect(fixes("lke-unit")).toEqual([
      "Tulis “Unit Kerja : <nama OPD>” di atas tabel, atau jalankan dengan --opd <nama>.",
      "Tulis “Tahun : <tahun>” di atas tabel, atau jalankan dengan --year <tahun>.",
    ]);
    expect(fixes("sakip-template")).toEqual([
      "Isi nama OPD pada lembar Identitas dengan <nama OPD>, atau jalankan dengan --opd <nama>.",
      "Isi tahun yang dievaluasi pada lembar Identitas dengan <tahun>, atau jalankan dengan --year <tahun>.",
    ]);
  });
});

describe("texts from the workbook", () => {
  it("stand on one line and are cut", () => {
    const text = `Terdapat\n\t${"sangat ".repeat(100)}panjang`;
    const [message] = messages(
      assessed({ rows: { "1.a": criteria("1.a", 1, { number: null, match: "unknown", text }) } }),
      "SKP038",
    );
    expect(message).toMatch(/^Kriteria “Terdapat sangat [^\n]*…” pada 1\.a/);
    expect(message?.length).toBeLessThan(400);
  });

  it("do not flood the message with the names of all sheets", () => {
    const names = Array.from({ length: 40 }, (_, index) => `Lembar${index + 1}`);
    expect(messages(withoutSheet(names), "SKP020")[0]).toMatch(/“Lembar6”, dan 34 lembar lain\.$/);
    expect(messages(withoutSheet([]), "SKP020")).toEqual(["Berkas ini tidak mempunyai lembar kerja."]);
    const asked = (exists: boolean) =>
      messages(withoutSheet(["LKE Unit", "Rekap"], null, { sheet: "Rekap", exists }), "SKP020")[0];
    expect(asked(false)).toBe(
      "Tidak ada lembar bernama “Rekap” seperti yang diminta dengan --sheet; lembar dalam berkas ini: “LKE Unit” dan “Rekap”.",
    );
    expect(asked(true)).toMatch(
      /^Lembar “Rekap” yang diminta dengan --sheet tidak berisi tabel jawaban LKE;/,
    );
  });
});

describe("faults of files", () => {
  it.each<[limit: LimitName, id: string, en: string]>([
    ["fileBytes", "Ukuran berkas", "The size of the file"],
    ["entries", "Jumlah bagian di dalam berkas", "The number of parts in the file"],
    ["partBytes", "Ukuran satu bagian setelah dibuka", "The inflated size of one part"],
    ["inflatedBytes", "Ukuran seluruh isi setelah dibuka", "The inflated size of the whole content"],
    ["rows", "Jumlah baris pada satu lembar", "The number of rows of one sheet"],
    ["columns", "Jumlah kolom pada satu lembar", "The number of columns of one sheet"],
    ["cells", "Jumlah sel berisi", "The number of filled cells"],
    [
      "answerRows",
      "Jumlah baris sub-komponen pada satu lembar",
      "The number of sub-component rows of one sheet",
    ],
    ["sharedStrings", "Jumlah teks dalam berkas", "The number of texts in the file"],
    ["sheets", "Jumlah lembar", "The number of sheets"],
    ["textLength", "Panjang teks satu sel", "The length of one cell's text"],
  ])("name the limit %s in words, with its figure and part", (limit, id, en) => {
    const subject = unreadable({ kind: "over-limit", limit, allowed: 250000, part: "xl/sharedStrings.xml" });
    expect(messages(subject, "SKP012")[0]).toMatch(
      new RegExp(`^${id}.* 250\\.000 .*\\(bagian xl/sharedStrings\\.xml\\)\\.$`),
    );
    expect(messages(subject, "SKP012", "en")[0]).toMatch(
      new RegExp(`^${en}.* 250,000 .*\\(part xl/sharedStrings\\.xml\\)\\.$`),
    );
  });

  const REASONS: Readonly<Record<DamageReason, true>> = {
    "part missing": true,
    "part twice in the file": true,
    "zip directory unreadable": true,
    "zip entry unreadable": true,
    "compression unknown": true,
    "compressed data broken": true,
    "checksum wrong": true,
    "XML malformed": true,
    "XML with a document type": true,
    "XML nested too deep": true,
    "sheet without a part": true,
    "cell reference unreadable": true,
    "shared string missing": true,
    "OLE2 directory unreadable": true,
    "record unreadable": true,
  };

  it.each(Object.keys(REASONS))("say “%s” in the reader's language", (reason) => {
    const subject = unreadable({ kind: "damaged", part: "xl/workbook.xml", reason });
    const start = "Bagian xl/workbook.xml di dalam berkas ini rusak: ";
    expect(messages(subject, "SKP011")[0]?.startsWith(start)).toBe(true);
    expect(messages(subject, "SKP011")[0]).not.toBe(`${start}${reason}.`);
    expect(messages(subject, "SKP011", "en")[0]).not.toBe(
      `The part xl/workbook.xml of this file is damaged: ${reason}.`,
    );
  });

  it("show an error code of the system that nobody translated", () => {
    expect(messages(unreadable({ kind: "unavailable", reason: "EWEIRD" }), "SKP001")).toEqual([
      "Berkas tidak dapat dibuka: EWEIRD.",
    ]);
  });
});
