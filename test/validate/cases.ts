/**
 * For every rule a subject in which it finds something and a near one in which it must not. Sub-components stand
 * in rows 20 (1.a), 40 (1.b), 60 (1.c), 80 (2.a), 100 (2.b), 120 (2.c), 140 (3.a) … 240 (4.c).
 */
import type { MapFault } from "../../src/layout-map.ts";
import type { RepeatedFigure } from "../../src/reconciliation.ts";
import type { Subject } from "../../src/validate/rule.ts";
import { OFFICIAL_FORM_MAP } from "../fixtures/maps.ts";
import {
  assessed,
  cell,
  converted,
  criteria,
  figure,
  letter,
  rubric,
  unreadable,
  withoutSheet,
} from "./subject.ts";

export interface Case {
  /** What makes the difference. */
  readonly about: string;
  readonly found: Subject;
  /** Where the findings point: a cell, `sheet` for the sheet as a whole, `file` for the file. */
  readonly at: readonly string[];
  /** What the first sentence must say, in Indonesian and in English. */
  readonly says: readonly [id: string, en: string];
  readonly quiet: Subject;
}

const words = (raw: string, at: string) => ({ kind: "text", raw, at: cell(at) }) as const;
const ticked = (also: { readonly also?: ReturnType<typeof cell> }) =>
  ({ kind: "unknown", raw: "V", at: cell("D23"), ...also }) as const;
/** A row with an answer `C` of which another cell says that it was moved. */
const moved = (under: "score" | "weight", found: string, at: string) => ({
  answers: {
    single: {
      kind: "broken",
      cause: { kind: "moved", under, found, place: cell(at) },
      raw: "C",
      at: cell(at.replace(/^[A-Z]/, "D")),
    } as const,
  },
});
const evidence = (text: string) => ({ evidence: { text, at: cell("G20") } });
const note = (text: string) => ({ note: { text, at: cell("F20") } });
const NO_NOTE = { note: null };
/** Every criterion fulfilled, as BB means. */
const TICKED = Object.fromEntries(
  rubric.components.flatMap(({ subcomponents }) =>
    subcomponents.map(({ code, criteria: own }) => [code, "Y".repeat(own.length)]),
  ),
);
/** 1.b with a figure beside each criterion; all but the third are fulfilled. */
/** The figures that rows state, all in one cell: where they stand does not matter but for the first. */
const scoresOf = (stated: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(stated).map(([code, decimal]) => [code, { scores: { single: figure(decimal, "E20") } }]),
  );
const otherScores = (stated: Readonly<Record<string, string>>, { isUnheard }: { isUnheard: boolean }) =>
  Object.fromEntries(
    Object.entries(stated).map(([code, decimal]) => [
      code,
      { otherScores: [{ head: cell("I5"), isUnheard, figure: figure(decimal, "I20") }] },
    ]),
  );
const counted = (third: string) => {
  const ticks = "YYTYYYYYYYY";
  const rows = [...ticks].map((tick, index) => ({
    number: index + 1,
    text: "",
    match: "same" as const,
    at: cell(`B${41 + index}`),
    hidden: false,
    answers: {
      single: {
        kind: tick === "Y" ? ("fulfilled" as const) : ("unfulfilled" as const),
        raw: tick,
        at: cell(`D${41 + index}`),
      },
    },
    scores: {
      single: {
        kind: "number" as const,
        decimal: index === 2 ? third : "1",
        formula: null,
        at: cell(`E${41 + index}`),
      },
    },
  }));
  return assessed({ rows: { "1.b": { criteria: rows } } });
};
const EIGHT = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];

const FILES: Readonly<Record<string, Case>> = {
  SKP001: {
    about: "the system refuses to open the file",
    found: unreadable({ kind: "unavailable", reason: "EACCES" }),
    at: ["file"],
    says: ["akses ditolak (EACCES)", "permission denied (EACCES)"],
    quiet: unreadable({ kind: "empty" }),
  },
  SKP002: {
    about: "no bytes at all",
    found: unreadable({ kind: "empty" }),
    at: ["file"],
    says: ["0 byte", "0 bytes"],
    quiet: unreadable({ kind: "not-workbook" }),
  },
  SKP003: {
    about: "some other kind of file",
    found: unreadable({ kind: "not-workbook" }),
    at: ["file"],
    says: ["bukan buku kerja yang dapat dibaca", "no workbook that can be read"],
    quiet: unreadable({ kind: "html" }),
  },
  SKP004: {
    about: "a web page",
    found: unreadable({ kind: "html" }),
    at: ["file"],
    says: ["halaman web", "web page"],
    quiet: unreadable({ kind: "not-workbook" }),
  },
  SKP005: {
    about: "a download that stopped halfway",
    found: unreadable({ kind: "truncated" }),
    at: ["file"],
    says: ["terpotong", "cut off"],
    quiet: unreadable({ kind: "damaged", part: "xl/workbook.xml", reason: "XML malformed" }),
  },
  SKP006: {
    about: "a password to open",
    found: unreadable({ kind: "encrypted" }),
    at: ["file"],
    says: ["kata sandi", "password"],
    quiet: unreadable({ kind: "ole2" }),
  },
  SKP007: {
    about: "an .xls of Excel 4",
    found: unreadable({ kind: "legacy-xls" }),
    at: ["file"],
    says: ["Excel 2–4", "Excel 2–4"],
    quiet: unreadable({ kind: "encrypted" }),
  },
  SKP008: {
    about: "an OLE2 container of either kind",
    found: unreadable({ kind: "ole2" }),
    at: ["file"],
    says: ["OLE2", "OLE2"],
    quiet: unreadable({ kind: "legacy-xls" }),
  },
  SKP009: {
    about: "a binary workbook",
    found: unreadable({ kind: "xlsb" }),
    at: ["file"],
    says: [".xlsb", ".xlsb"],
    quiet: unreadable({ kind: "ods" }),
  },
  SKP010: {
    about: "an OpenDocument text",
    found: unreadable({ kind: "ods" }),
    at: ["file"],
    says: [".ods", ".ods"],
    quiet: unreadable({ kind: "xlsb" }),
  },
  SKP011: {
    about: "a part that fails its checksum",
    found: unreadable({ kind: "damaged", part: "xl/worksheets/sheet1.xml", reason: "checksum wrong" }),
    at: ["file"],
    says: [
      "sheet1.xml di dalam berkas ini rusak: jumlah periksanya (CRC-32)",
      "sheet1.xml of this file is damaged: its checksum",
    ],
    quiet: unreadable({ kind: "truncated" }),
  },
  SKP012: {
    about: "more sheets than are read",
    found: unreadable({ kind: "over-limit", limit: "sheets", allowed: 1000, part: null }),
    at: ["file"],
    says: [
      "Jumlah lembar melewati batas 1.000 lembar.",
      "The number of sheets is over the limit of 1,000 sheets.",
    ],
    quiet: unreadable({ kind: "damaged", part: "xl/workbook.xml", reason: "XML malformed" }),
  },
  SKP013: {
    about: "a file that takes longer than one of many may",
    found: unreadable({ kind: "too-slow", seconds: 2.5 }),
    at: ["file"],
    says: ["setelah 2,5 detik", "after 2.5 seconds"],
    quiet: unreadable({ kind: "crash", cause: "memory", detail: "" }),
  },
  SKP014: {
    about: "a file that the program fails on",
    found: unreadable({ kind: "crash", cause: "memory", detail: "" }),
    at: ["file"],
    says: ["membutuhkan memori lebih besar", "needs more memory"],
    quiet: unreadable({ kind: "too-slow", seconds: 60 }),
  },
};

const SHEETS: Readonly<Record<string, Case>> = {
  SKP020: {
    about: "a workbook without an LKE, named by somebody or found in a folder",
    found: withoutSheet(["Anggaran", "Pegawai"]),
    at: ["file"],
    says: ["“Anggaran” dan “Pegawai”", "“Anggaran” and “Pegawai”"],
    quiet: { ...withoutSheet(["Anggaran", "Pegawai"]), searched: true },
  },
  SKP021: {
    about: "a second answer sheet",
    found: assessed({ assessment: { otherAnswerSheets: ["LKE lama"] } }),
    at: ["sheet"],
    says: ["“LKE lama” juga berisi tabel jawaban", "“LKE lama” also holds an answer table"],
    quiet: assessed(),
  },
  SKP022: {
    about: "the fifth component of the old rule",
    found: withoutSheet(["LKE"], "B40"),
    at: ["B40"],
    says: ["PermenPANRB 12/2015", "PermenPANRB 12/2015"],
    quiet: withoutSheet(["LKE"]),
  },
  SKP023: {
    about: "a hidden answer sheet",
    found: assessed({ assessment: { hiddenSheets: ["LKE"] } }),
    at: ["sheet"],
    says: ["“LKE” tersembunyi", "“LKE” is hidden"],
    quiet: assessed(),
  },
  SKP024: {
    about: "two answer columns that do not say whose they are",
    found: assessed({ assessment: { assessors: [], ambiguousAnswerColumns: [cell("D5"), cell("H5")] } }),
    at: ["D5"],
    says: ["2 kolom jawaban (D5 dan H5)", "2 answer columns (D5 and H5)"],
    quiet: assessed({ self: {} }),
  },
  SKP025: {
    about: "a workbook without an LKE, found in a folder or named by somebody",
    found: { ...withoutSheet(["Anggaran"]), searched: true },
    at: ["file"],
    says: ["Bukan LKE", "Not an LKE"],
    quiet: withoutSheet(["Anggaran"]),
  },
};

const STRUCTURE: Readonly<Record<string, Case>> = {
  SKP026: {
    about: "a hidden answer column",
    found: assessed({ assessment: { hiddenAnswerColumns: [{ ...cell("D5"), assessor: "single" }] } }),
    at: ["D5"],
    says: ["tersembunyi", "hidden"],
    quiet: assessed(),
  },
  SKP030: {
    about: "no row 3.b; a row that may be 3.b is another finding",
    found: assessed({ rows: { "3.b": [] } }),
    at: ["A8"],
    says: ["3.b (bobot 4,5)", "3.b (weight 4.5)"],
    quiet: assessed({
      rows: { "3.b": [] },
      assessment: { strangers: [{ label: "Dokumen Laporan", at: cell("A160"), candidates: ["3.a", "3.b"] }] },
    }),
  },
  SKP031: {
    about: "two rows 2.b with BB and B",
    found: assessed({
      rows: {
        "2.b": [{ answers: { single: letter("BB", "D100") } }, { answers: { single: letter("B", "D300") } }],
      },
    }),
    at: ["D100", "D300"],
    says: [
      "2.b tercantum 2 kali, dengan jawaban yang tidak sama (BB dan B)",
      "2.b is listed 2 times, with different answers (BB and B)",
    ],
    quiet: assessed(),
  },
  SKP032: {
    about: "a row numbered 5.a",
    found: assessed({
      assessment: { strangers: [{ label: "5.a Inovasi", at: cell("A250"), candidates: [] }] },
    }),
    at: ["A250"],
    says: ["“5.a Inovasi”", "“5.a Inovasi”"],
    quiet: assessed({
      assessment: { strangers: [{ label: "Laporan", at: cell("A250"), candidates: ["3.a", "3.b"] }] },
    }),
  },
  SKP033: {
    about: "the code says 1.a, the title 2.a",
    found: assessed({
      rows: { "1.a": { match: "contradicting", title: "Pengukuran Kinerja telah dilakukan" } },
    }),
    at: ["A20"],
    says: [
      "berkode 1.a diuraikan “Pengukuran Kinerja telah dilakukan”",
      "code 1.a has the title “Pengukuran Kinerja",
    ],
    quiet: assessed({ rows: { "1.a": { match: "title" } } }),
  },
  SKP034: {
    about: "20 instead of 15; 9 written as 9.00 is the same weight",
    found: assessed({ rows: { "2.c": { weight: figure("20", "C120") } } }),
    at: ["C120"],
    says: [
      "Bobot 2.c tertulis 20, sedangkan bobot resminya 15.",
      "The weight of 2.c is given as 20, but the official weight is 15.",
    ],
    quiet: assessed({
      rows: {
        "1.b": { weight: figure("9.00", "C40") },
        "2.c": { weight: { kind: "blank", at: cell("C120") } },
      },
    }),
  },
  SKP035: {
    about: "a weight in words",
    found: assessed({ rows: { "1.b": { weight: { kind: "text", raw: "sembilan", at: cell("C40") } } } }),
    at: ["C40"],
    says: ["Bobot 1.b berisi “sembilan”", "The weight of 1.b is “sembilan”"],
    quiet: assessed({ rows: { "1.b": { weight: null } } }),
  },
  SKP036: {
    about: "criteria 2 and 3 taken out; a form without any criteria took none out",
    found: assessed({ rows: { "2.a": { criteria: criteria("2.a", 0, {}).criteria.slice(0, 1) } } }),
    at: ["A80"],
    says: ["2.a tidak memuat kriteria 2 dan 3 dari 3", "2.a lacks criteria 2 and 3 of its 3"],
    quiet: assessed({
      rows: Object.fromEntries(
        rubric.components.flatMap(({ subcomponents }) =>
          subcomponents.map(({ code }) => [code, { criteria: [] }]),
        ),
      ),
    }),
  },
  SKP037: {
    about: "a reworded criterion",
    found: assessed({
      rows: {
        "1.a": criteria("1.a", 2, {
          match: "changed",
          text: "Terdapat dokumen jangka panjang atau menengah.",
        }),
      },
    }),
    at: ["B22"],
    says: [
      "Kriteria 2 pada 1.a berbunyi “Terdapat dokumen jangka panjang",
      "Criterion 2 of 1.a reads “Terdapat dokumen",
    ],
    quiet: assessed(),
  },
  SKP038: {
    about: "a criterion that is not in the rubric",
    found: assessed({
      rows: { "4.a": criteria("4.a", 3, { number: null, match: "unknown", text: "Terdapat inovasi." }) },
    }),
    at: ["B203"],
    says: ["“Terdapat inovasi.” pada 4.a", "“Terdapat inovasi.” of 4.a"],
    quiet: assessed(),
  },
  SKP039: {
    about: "a hidden row with its criteria, and one hidden criterion",
    found: assessed({ rows: { "1.a": { hidden: true }, "4.a": criteria("4.a", 1, { hidden: true }) } }),
    at: ["A20", "B201"],
    says: ["Baris 1.a tersembunyi", "The row of 1.a is hidden"],
    quiet: assessed(),
  },
};

const ANSWERS: Readonly<Record<string, Case>> = {
  SKP040: {
    about: "an open answer; one outside the scale is another finding",
    found: assessed({ single: { "3.b": "-" } }),
    at: ["D160"],
    says: ["Sub-komponen 3.b belum dijawab.", "Sub-component 3.b is not answered."],
    quiet: assessed({
      rows: { "3.b": { answers: { single: { kind: "unknown", raw: "Baik", at: cell("D160") } } } },
    }),
  },
  SKP041: {
    about: "a word instead of a letter",
    found: assessed({
      rows: { "4.a": { answers: { single: { kind: "unknown", raw: "Baik", at: cell("D200") } } } },
    }),
    at: ["D200"],
    says: [
      "“Baik”; jawaban yang diterima hanya AA, A, BB, B, CC, C, D, dan E.",
      "“Baik”; only AA, A, BB, B, CC, C, D and E are accepted.",
    ],
    quiet: assessed({
      single: Object.fromEntries(
        EIGHT.map((given, index) => [`${1 + Math.floor(index / 3)}.${"abc"[index % 3]}`, given]),
      ),
    }),
  },
  SKP042: {
    about: "a letter in small print with a full stop",
    found: assessed({
      rows: {
        "1.a": {
          answers: { single: { kind: "letter", letter: "BB", tidied: true, raw: " bb.", at: cell("D20") } },
        },
      },
    }),
    at: ["D20"],
    says: ["“ bb.” dan dibaca BB", "“ bb.” and was read as BB"],
    quiet: assessed(),
  },
  SKP043: {
    about: "neither Ya nor Tidak",
    found: assessed({
      rows: {
        "1.b": criteria("1.b", 3, {
          answers: { single: { kind: "unknown", raw: "sebagian", at: cell("D43") } },
        }),
      },
    }),
    at: ["D43"],
    says: ["kriteria 3 pada 1.b berisi “sebagian”", "criterion 3 of 1.b is “sebagian”"],
    quiet: assessed({ ticks: { "1.b": "YYYYYYYYYYY" } }),
  },
  SKP044: {
    about: "an Excel error where a letter belongs",
    found: assessed({
      rows: {
        "2.a": {
          answers: {
            single: {
              kind: "broken",
              cause: { kind: "error-value", value: "#REF!" },
              raw: "#REF!",
              at: cell("D80"),
            },
          },
        },
      },
    }),
    at: ["D80"],
    says: ["Jawaban 2.a berisi galat #REF!", "The answer of 2.a is the error #REF!"],
    quiet: assessed({
      assessment: { brokenFigures: [{ cause: { kind: "error-value", value: "#REF!" }, at: cell("E80") }] },
    }),
  },
  SKP045: {
    about: "no letter but all criteria answered; one left open derives nothing",
    found: assessed({ single: { "1.a": "-" }, ticks: { "1.a": "YYYYYT" } }),
    at: ["D20"],
    says: ["diturunkan menjadi B, karena 5 dari 6", "B was derived, as 5 of its 6"],
    quiet: assessed({ single: { "1.a": "-" }, ticks: { "1.a": "YYYYY-" } }),
  },
  SKP046: {
    about: "the evaluator answered; asked for by name it needs no telling",
    found: assessed({ self: {}, evaluator: { "4.c": "-" } }),
    at: ["sheet"],
    says: ["11 dari 12 sub-komponen", "11 of 12 sub-components"],
    quiet: assessed({ self: {}, evaluator: {}, assessor: "evaluator" }),
  },
};

const JUDGEMENT: Readonly<Record<string, Case>> = {
  SKP050: {
    about: "A with 8 of 11 fulfilled; with all 11 A is the evaluator's judgement",
    found: assessed({ single: { "1.b": "A" }, ticks: { "1.b": "YYYYYYYYTTT" } }),
    at: ["D40"],
    says: [
      "hanya 8 dari 11 kriterianya terpenuhi (72,7%), yang mendukung paling tinggi CC",
      "only 8 of its 11 criteria are fulfilled (72.7%), which supports CC",
    ],
    quiet: assessed({
      single: { "1.b": "A", "1.c": "CC" },
      ticks: { "1.b": "YYYYYYYYYYY", "1.c": "YYYYYYYY" },
    }),
  },
  SKP051: {
    about: "A with a note of two words; the same note is enough for BB",
    found: assessed({ single: { "1.a": "A" }, rows: { "1.a": note("Sudah baik.") } }),
    at: ["F20"],
    says: [
      "1.a dijawab A, tetapi catatannya hanya “Sudah baik.”",
      "1.a is answered A, but its note is only “Sudah baik.”",
    ],
    quiet: assessed({
      single: { "2.a": "AA" },
      rows: { "1.a": note("Sudah baik."), "2.a": note("Aplikasi e-kinerja dipakai tiga daerah lain.") },
    }),
  },
  SKP052: {
    about: "an answer without a note; an open answer needs none",
    found: assessed({ rows: { "2.b": NO_NOTE } }),
    at: ["F100"],
    says: ["2.b sudah dijawab, tetapi catatannya belum diisi.", "2.b is answered, but has no note."],
    quiet: assessed({ single: { "2.b": "-" }, rows: { "2.b": NO_NOTE } }),
  },
  SKP053: {
    about: "an answer with a dash for evidence; E claims nothing that needs any",
    found: assessed({ rows: { "2.b": evidence("-") } }),
    at: ["G100"],
    says: [
      "2.b sudah dijawab, tetapi daftar evidence-nya belum diisi.",
      "2.b is answered, but lists no evidence.",
    ],
    quiet: assessed({ single: { "2.c": "E" }, rows: { "2.c": { evidence: null } } }),
  },
  SKP054: {
    about: "pemanfaatan above kualitas; the other way round is the usual case",
    found: assessed({ single: { "1.b": "CC", "1.c": "B" } }),
    at: ["D60"],
    says: [
      "1.c (pemanfaatan) dijawab B, lebih tinggi daripada 1.b (kualitas) yang dijawab CC",
      "1.c (pemanfaatan) is answered B, higher than 1.b",
    ],
    quiet: assessed({ single: { "1.b": "B", "1.c": "CC", "2.c": "D" } }),
  },
  SKP055: {
    about: "the same list three times, however it is punctuated; twice may be right",
    found: assessed({
      rows: {
        "1.a": evidence("Renstra; PK"),
        "2.a": evidence("RENSTRA, PK."),
        "3.a": evidence("renstra pk"),
      },
    }),
    at: ["G20"],
    says: ["1.a, 2.a, dan 3.a sama persis: “Renstra; PK”", "1.a, 2.a and 3.a list the very same evidence"],
    quiet: assessed({ rows: { "1.a": evidence("Renstra; PK"), "2.a": evidence("Renstra; PK") } }),
  },
  SKP056: {
    about: "A against B is two letters apart, BB against B one",
    found: assessed({ self: { "1.a": "A" }, evaluator: { "1.a": "B" } }),
    at: ["H20"],
    says: [
      "1.a dinilai A secara mandiri dan B oleh evaluator, berselisih 2 tingkat",
      "1.a is A in the self-assessment and B by the evaluator, 2 letters apart",
    ],
    quiet: assessed({ self: { "1.a": "BB" }, evaluator: { "1.a": "B", "4.c": "-" } }),
  },
};

const FIGURES: Readonly<Record<string, Case>> = {
  SKP060: {
    about: "12 typed where 15 × 80 % is right, and 12.005; one cent of float noise is not",
    found: assessed({
      single: { "2.c": "CC" },
      rows: {
        "1.c": { scores: { single: figure("12.005", "E60") } },
        "2.c": { scores: { single: figure("12", "E120", null) } },
      },
    }),
    at: ["E60", "E120"],
    says: [
      "Nilai 1.c tertulis 12,01, padahal BB dengan bobot 15 bernilai 12,00.",
      "The score of 1.c is given as 12.01, but BB with the weight 15 scores 12.00.",
    ],
    quiet: assessed({
      rows: {
        "1.c": { scores: { single: figure("12.0000000000001", "E60") } },
        "2.c": { scores: { single: figure("12", "E120", null) } },
      },
    }),
  },
  SKP061: {
    about: "91.5 typed over a total of 80; a blank form may show 0",
    found: assessed({ assessment: { totals: { single: figure("91.5", "E260", null) } } }),
    at: ["E260"],
    says: [
      "Nilai akhir tertulis 91,50 (diketik, bukan rumus), padahal jawabannya berjumlah 80,00.",
      "The total is given as 91.50 (typed, not a formula), but the answers add up to 80.00.",
    ],
    quiet: assessed({
      single: Object.fromEntries(
        rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => [code, "-"])),
      ),
      assessment: { totals: { single: figure("0", "E260") } },
    }),
  },
  SKP062: {
    about: "#REF! in a score, told once although two places report it",
    found: assessed({
      assessment: { brokenFigures: [{ cause: { kind: "error-value", value: "#REF!" }, at: cell("E20") }] },
      rows: {
        "1.a": {
          scores: {
            single: { kind: "broken", cause: { kind: "error-value", value: "#REF!" }, at: cell("E20") },
          },
        },
      },
    }),
    at: ["E20"],
    says: ["galat #REF!", "error #REF!"],
    quiet: assessed({
      assessment: { brokenFigures: [{ cause: { kind: "no-cached-value", formula: "A1" }, at: cell("E20") }] },
    }),
  },
  SKP063: {
    about: "three formulas without results are one finding, at the first of them",
    found: assessed({
      assessment: {
        brokenFigures: ["E120", "E20", "C20"].map((name) => ({
          cause: { kind: "no-cached-value", formula: "A1" },
          at: cell(name),
        })),
      },
    }),
    at: ["C20"],
    says: ["3 rumus", "3 formulas"],
    quiet: assessed({
      assessment: { brokenFigures: [{ cause: { kind: "error-value", value: "#N/A" }, at: cell("E20") }] },
    }),
  },
  SKP064: {
    about: "“95 (AA)” as the total; while an answer is missing, words stand there rightly",
    found: assessed({ assessment: { totals: { single: words("95 (AA)", "E260") } } }),
    at: ["E260"],
    says: [
      "Nilai akhir berisi “95 (AA)”, yang bukan angka; hitungan dari jawabannya 80,00.",
      "The total is “95 (AA)”, which is not a number; the answers come to 80.00.",
    ],
    quiet: assessed({
      single: { "1.a": "-" },
      rows: { "1.a": { scores: { single: words("Belum lengkap", "E20") } } },
      assessment: { totals: { single: words("Belum lengkap", "E260") } },
    }),
  },
  SKP065: {
    about: "a formula that gives another letter than the one saved; a typed one is nobody's formula",
    found: assessed({
      rows: {
        "1.b": {
          answers: {
            single: {
              kind: "broken",
              cause: { kind: "stale", formula: 'IF(J40>=0.75,"B","CC")', saved: "B", gives: "CC" },
              raw: "B",
              at: cell("D40"),
            },
          },
        },
      },
    }),
    at: ["D40"],
    says: [
      'Jawaban 1.b tersimpan “B”, tetapi rumusnya “=IF(J40>=0,75;"B";"CC")” kini menghasilkan “CC”.',
      'The answer of 1.b is saved as “B”, but its formula “=IF(J40>=0.75,"B","CC")” now gives “CC”.',
    ],
    quiet: assessed({ single: { "1.b": "B" } }),
  },
  SKP066: {
    about: "two answers that rest on the same function are one finding, at the first of them",
    found: assessed({
      assessment: {
        uncheckedAnswers: ["1.a", "1.b"].map((code, index) => ({
          code,
          assessor: "single" as const,
          formula: "XLOOKUP(J20,Batas,Huruf)",
          saved: "BB",
          why: { kind: "unknown" as const, reason: "function" as const, text: "XLOOKUP" },
          at: cell(`D${20 * (index + 1)}`),
        })),
      },
    }),
    at: ["D20"],
    says: [
      "Jawaban 1.a dan 1 jawaban lain dipakai seperti tersimpan, karena rumus seperti “=XLOOKUP(J20;Batas;Huruf)” tidak dapat dihitung ulang: fungsi “XLOOKUP” tidak dihitung di sini.",
      "The answer of 1.a and 1 other count as saved, because formulas such as “=XLOOKUP(J20,Batas,Huruf)” cannot be computed again: the function “XLOOKUP” is not computed here.",
    ],
    quiet: assessed(),
  },
  SKP067: {
    about: "a header below other answers",
    found: assessed({ assessment: { headersBelowAnswers: [cell("A204")] } }),
    at: ["A204"],
    says: ["Di atas judul kolom ini ada jawaban lain", "Above this header stand other answers"],
    quiet: assessed(),
  },
  SKP068: {
    about: "another letter under the score's title, and a row with its title under the weight's",
    found: assessed({
      rows: { "1.b": moved("score", "BB", "E40"), "2.a": moved("weight", "pengukuran kinerja", "C80") },
    }),
    at: ["D40", "D80"],
    says: [
      "Baris 1.b berisi dua huruf: “C” di kolom jawaban dan BB di kolom nilai (E40)",
      "Row 1.b has two letters: “C” under the answer's title and BB under the score's (E40)",
    ],
    quiet: assessed({ single: { "1.b": "C" } }),
  },
  SKP069: {
    about: "two letters on rows without a text are one finding",
    found: assessed({ assessment: { namelessLetters: [cell("D21"), cell("D22")] } }),
    at: ["D21"],
    says: ["Ada 2 huruf di kolom jawaban", "2 letters in the answer column"],
    quiet: assessed(),
  },
};

const repeated = (figure: Pick<RepeatedFigure, "what" | "code" | "stated">, sheet = "Rekap"): Subject =>
  assessed({ repeated: [{ ...figure, by: ["single"], at: { sheet, cell: "C7" } }] });

const LOWER = { "1.a": "B", "1.b": "B", "1.c": "B" };
const CROSSED = { self: {}, evaluator: LOWER };
const selfScores = (stated: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(stated).map(([code, decimal]) => [code, { scores: { self: figure(decimal, "E20") } }]),
  );

const APART = { self: { "1.b": "BB" }, evaluator: { "1.b": "B" } };
const EVALUATORS = { ...cell("H5"), assessor: "evaluator" as const };

const REPEATED: Readonly<Record<string, Case>> = {
  SKP180: {
    about: "80.00 banded as A; the name of its own predicate is right too, and other words are no predicate",
    found: repeated({ what: "predicate", code: "", stated: "A" }, "LKE"),
    at: ["C7"],
    says: [
      "Predikat tertulis “A” (diketik, bukan rumus), padahal nilai akhirnya berpredikat BB.",
      "The predicate is given as “A” (typed, not a formula), but the total's predicate is BB.",
    ],
    quiet: assessed({
      repeated: ["BB", "Sangat Baik", "BB (Sangat Baik)", "Istimewa"].map((stated) => ({
        what: "predicate",
        code: "",
        stated,
        by: ["single"],
        at: cell("C7"),
      })),
    }),
  },
  SKP181: {
    about: "a recap that shows 91.5 for a total of 80; 80 with float noise is a right copy",
    found: repeated({ what: "copy", code: "", stated: "91.5" }),
    at: ["C7"],
    says: [
      "Salinan nilai akhir tertulis 91,50 (diketik, bukan rumus), padahal hitungannya 80,00.",
      "The copy of the total is given as 91.50 (typed, not a formula), but it comes to 80.00.",
    ],
    quiet: repeated({ what: "copy", code: "", stated: "80.00000000000001" }),
  },
  SKP182: {
    about: "a letter that somebody struck through",
    found: assessed({
      rows: {
        "1.b": {
          answers: { single: { kind: "broken", cause: { kind: "struck" }, raw: "A", at: cell("D40") } },
        },
      },
    }),
    at: ["D40"],
    says: [
      "Jawaban 1.b berisi “A” yang dicoret, seluruhnya atau sebagian.",
      "The answer of 1.b is “A”, struck through, all of it or a part.",
    ],
    quiet: assessed({ single: { "1.b": "A" } }),
  },
  SKP183: {
    about: "a figure of 1 beside a Tidak, on a sheet that counts every Ya as 1",
    found: counted("1"),
    at: ["E43"],
    says: [
      "Nilai kriteria 3 pada 1.b tertulis 1,00 (diketik, bukan rumus), padahal jawabannya “T” bernilai 0,00.",
      "The score of criterion 3 of 1.b is given as 1.00 (typed, not a formula), but its answer “T” scores 0.00.",
    ],
    quiet: counted("0"),
  },
  SKP184: {
    about: "an evaluator's scores that no answer gives; those of a letter stand under nobody's title",
    found: assessed({
      rows: otherScores({ "1.a": "4.8", "1.b": "5.4", "1.c": "0", "2.a": "3.5" }, { isUnheard: true }),
    }),
    at: ["I20"],
    says: [
      "Kolom nilai di bawah judul I5 bukan hasil jawaban yang terbaca: 2 dari 3 nilainya lain, misalnya 1.b tertulis 5,40, sedangkan dari jawaban yang terbaca 7,20.",
      "The scores under the title I5 do not come from the answers that were read: 2 of 3 differ, such as 1.b with 5.40, where the answers that were read give 7.20.",
    ],
    quiet: assessed({ rows: otherScores({ "1.a": "4.8", "1.b": "5.4", "1.c": "0" }, { isUnheard: false }) }),
  },
  SKP185: {
    about: "an evaluator's answers in a hidden column; what is hidden too is no contrast",
    found: assessed({ ...APART, assessment: { hiddenAnswerColumns: [EVALUATORS] } }),
    at: ["H5"],
    says: [
      "1.b bernilai 6,30, sedangkan menurut yang terlihat 7,20.",
      "1.b scores 6.30, and 7.20 by what is shown.",
    ],
    quiet: assessed({
      ...APART,
      assessment: { hiddenAnswerColumns: [EVALUATORS, { ...cell("D5"), assessor: "self" }] },
    }),
  },
  SKP186: {
    about: "the evaluator's scores beside the OPD's letters on three rows; two may be by chance",
    found: assessed({
      ...CROSSED,
      rows: selfScores({ "1.a": "4.2", "1.b": "6.3", "1.c": "10.5", "2.a": "4.8" }),
    }),
    at: ["E20"],
    says: [
      "3 nilai sub-komponen pada penilaian mandiri bukan hasil jawabannya, melainkan hasil jawaban pada kolom evaluator, misalnya 1.a (4,20)",
      "3 sub-component scores in the self-assessment do not come from the answers there, but from those in the evaluator's column, such as 1.a (4.20)",
    ],
    quiet: assessed({
      ...CROSSED,
      rows: selfScores({ "1.a": "4.2", "1.b": "6.3", "1.c": "12", "2.a": "4.8" }),
    }),
  },
};

const NAMED = { code: null, cluster: null };

const IDENTITY: Readonly<Record<string, Case>> = {
  SKP070: {
    about: "no name anywhere",
    found: assessed({ assessment: { unit: { ...NAMED, name: null } } }),
    at: ["sheet"],
    says: ["Nama OPD tidak tertulis", "name of the OPD stands neither"],
    quiet: assessed({
      assessment: { unit: { ...NAMED, name: { value: "Dinas Contoh", from: "option", at: null } } },
    }),
  },
  SKP071: {
    about: "a name from the file's name; one given with --opd was meant",
    found: assessed({
      assessment: { unit: { ...NAMED, name: { value: "Dinas Contoh", from: "file-name", at: null } } },
    }),
    at: ["sheet"],
    says: ["“Dinas Contoh” dari nama berkas", "“Dinas Contoh” was taken from the file's name"],
    quiet: assessed({
      assessment: { unit: { ...NAMED, name: { value: "Dinas Contoh", from: "option", at: null } } },
    }),
  },
  SKP072: {
    about: "no year; one that cannot be read is another finding",
    found: assessed({ assessment: { year: null } }),
    at: ["sheet"],
    says: ["Tahun yang dievaluasi tidak tertulis", "year that is evaluated stands neither"],
    quiet: assessed({ assessment: { year: null, unreadableYear: { text: "20225", at: cell("A3") } } }),
  },
  SKP073: {
    about: "a year before the regulation; its first year is fine",
    found: assessed({ assessment: { year: { value: 2020, from: "workbook", at: cell("A3") } } }),
    at: ["A3"],
    says: [
      "“2020”, sedangkan rubrik ini berlaku mulai 2021",
      "“2020”, but this rubric is in force from 2021 on",
    ],
    quiet: assessed({ assessment: { year: { value: 2021, from: "workbook", at: cell("A3") } } }),
  },
  SKP074: {
    about: "a year from the file's name; one given with --year was meant",
    found: assessed({ assessment: { year: { value: 2025, from: "file-name", at: null } } }),
    at: ["sheet"],
    says: ["2025 dari nama berkas", "2025 was taken from the file's name"],
    quiet: assessed({ assessment: { year: { value: 2025, from: "option", at: null } } }),
  },
  SKP075: {
    about: "--assessor self on a sheet with the evaluator's column only",
    found: assessed({ assessment: { assessors: ["evaluator"] }, assessor: "self" }),
    at: ["sheet"],
    says: ["penilaian mandiri seperti yang diminta dengan --assessor self", "that --assessor self asks for"],
    quiet: assessed({ assessor: "evaluator" }),
  },
};

const PATH = "hasil/dinas-contoh.scored.xlsx";

const OUTPUTS: Readonly<Record<string, Case>> = {
  SKP080: {
    about: "an earlier result in the way",
    found: assessed({ outputFaults: [{ kind: "exists", path: PATH }] }),
    at: ["file"],
    says: [`${PATH} sudah ada`, `${PATH} exists`],
    quiet: assessed({ outputFaults: [{ kind: "is-input", path: PATH }] }),
  },
  SKP081: {
    about: "an input in the way",
    found: assessed({ outputFaults: [{ kind: "is-input", path: PATH }] }),
    at: ["file"],
    says: [`${PATH} adalah berkas masukan`, `${PATH} is an input`],
    quiet: assessed({ outputFaults: [{ kind: "failed", path: PATH, reason: "EBUSY" }] }),
  },
  SKP082: {
    about: "an output that is open in Excel",
    found: assessed({ outputFaults: [{ kind: "failed", path: PATH, reason: "EBUSY" }] }),
    at: ["file"],
    says: ["berkas sedang dipakai program lain (EBUSY)", "another program is using the file (EBUSY)"],
    quiet: assessed({ outputFaults: [{ kind: "exists", path: PATH }] }),
  },
};

const FORMATS: Readonly<Record<string, Case>> = {
  SKP083: {
    about: "a workbook read from an .xls",
    found: converted({ from: "xls", formulasLost: 0 }),
    at: ["file"],
    says: [
      "Excel lama (.xls); salinan hasilnya .xlsx baru",
      "old Excel (.xls); its scored copy is a new .xlsx",
    ],
    quiet: assessed(),
  },
  SKP084: {
    about: "formulas that use names",
    found: converted({ from: "ods", formulasLost: 1200 }),
    at: ["file"],
    says: ["1.200 rumus", "1,200 formulas"],
    quiet: converted({ from: "ods", formulasLost: 0 }),
  },
  SKP085: {
    about: "a template saved as .ods",
    found: unreadable({ kind: "form-converted", from: "ods" }),
    at: ["file"],
    says: ["OpenDocument (.ods)", "OpenDocument (.ods)"],
    quiet: converted({ from: "ods", formulasLost: 0 }),
  },
};

const sure = (found: number): Subject =>
  assessed({
    assessment: {
      confidence: { value: found / 12, signs: [{ name: "subcomponents", found, of: 12 }] },
    },
  });

const LAYOUTS: Readonly<Record<string, Case>> = {
  SKP150: {
    about: "half of the sub-components",
    found: sure(3),
    at: ["sheet"],
    says: [
      "keyakinan 0,25 dari 1: 3 dari 12 sub-komponen",
      "confidence of only 0.25 of 1: 3 of 12 sub-components",
    ],
    quiet: sure(6),
  },
  SKP151: {
    about: "a first letter beside the last one",
    found: assessed({
      assessment: { passedOverAnswers: [{ at: cell("D5"), title: "Huruf Awal", by: "Huruf Akhir" }] },
    }),
    at: ["D5"],
    says: ["Kolom “Huruf Awal” dilewati", "The column “Huruf Awal” was passed over"],
    quiet: assessed(),
  },
  SKP152: {
    about: "a document ticked under a criterion; in its place a criterion of the office's own",
    found: assessed({ rows: { "1.a": criteria("1.a", 3, { number: null, match: "evidence" }) } }),
    at: ["B23"],
    says: ["tidak bernomor seperti kriteria", "not numbered like a criterion"],
    quiet: assessed({ rows: { "1.a": criteria("1.a", 3, { number: null, match: "unknown" }) } }),
  },
  SKP153: {
    about: "a tick under Ya and one under Tidak; in its place a tick that is none",
    found: assessed({
      rows: { "1.a": criteria("1.a", 3, { answers: { single: ticked({ also: cell("E23") }) } }) },
    }),
    at: ["D23"],
    says: ["di kolom Ya (D23) dan juga di kolom Tidak (E23)", "under Ya (D23) and under Tidak (E23) too"],
    quiet: assessed({ rows: { "1.a": criteria("1.a", 3, { answers: { single: ticked({}) } }) } }),
  },
};

const SEVERAL_SHEETS: Readonly<Record<string, Case>> = {
  SKP154: {
    about: "recommendations that name no OPD, among several",
    found: assessed({
      assessment: {
        among: {
          index: 1,
          of: 3,
          unitFrom: "label",
          near: [],
          followUpOfNobody: [{ sheet: "TL", count: 5 }],
        },
      },
    }),
    at: ["sheet"],
    says: [
      "5 rekomendasi pada lembar “TL” tidak menyebut OPD",
      "5 recommendations on sheet “TL” name no OPD",
    ],
    quiet: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "label", near: [] } } }),
  },
  SKP155: {
    about: "a sheet called after an OPD without a table, among several",
    found: assessed({
      assessment: { among: { index: 1, of: 3, unitFrom: "label", near: [], unreadTabs: ["Dinsos"] } },
    }),
    at: ["sheet"],
    says: ["Lembar “Dinsos” bernama OPD", "Sheet “Dinsos” is called after an OPD"],
    quiet: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "label", near: [] } } }),
  },
  SKP156: {
    about: "another letter under Predikat than the answer",
    found: assessed({
      assessment: {
        lettersBeside: [
          {
            code: "1.a",
            letter: "A",
            at: cell("F20"),
            title: "Predikat",
            answer: "B",
            answerAt: cell("D20"),
          },
        ],
      },
    }),
    at: ["F20"],
    says: [
      "Kolom “Predikat” berisi A untuk 1.a, sedangkan jawabannya (D20) B",
      "The column “Predikat” says A for 1.a, while its answer (D20) is B",
    ],
    quiet: assessed({ assessment: { lettersBeside: [] } }),
  },
  SKP157: {
    about: "three of five scores are those of other letters; two are typed over, and 0 was never computed",
    found: assessed({ rows: scoresOf({ "1.a": "3", "1.b": "4.5", "2.a": "6", "2.b": "7.2", "2.c": "12" }) }),
    at: ["E20"],
    says: [
      "3 dari 5 nilai sub-komponen adalah nilai huruf lain daripada yang terbaca: 1.a terbaca BB (D20), tetapi nilainya 3,00, yaitu nilai C.",
      "3 of 5 sub-component scores are those of other letters than were read: 1.a was read as BB (D20), but its score is 3.00, which is that of C.",
    ],
    quiet: assessed({ rows: scoresOf({ "1.a": "3", "1.b": "4.5", "1.c": "0", "2.a": "4.81" }) }),
  },
  SKP158: {
    about: "other answers below the table",
    found: assessed({ assessment: { answersBelowTables: [cell("A204")] } }),
    at: ["A204"],
    says: [
      "Mulai dari sel ini, di bawah tabel yang dinilai, ada jawaban lain",
      "From this cell on, below the table that was scored, stand other answers",
    ],
    quiet: assessed(),
  },
  SKP159: {
    about: "two answers under no sub-component are one finding",
    found: assessed({ assessment: { looseAnswers: [cell("D6"), cell("D7")] } }),
    at: ["D6"],
    says: ["Mulai dari sel ini ada 2 jawaban kriteria", "From this cell on 2 answers to criteria stand"],
    quiet: assessed(),
  },
  SKP160: {
    about: "a sheet for each assessor",
    found: assessed({
      self: {},
      assessment: {
        assessorSheets: { self: "LKE Mandiri", evaluator: "LKE", superseded: null, toldBy: "titles" },
      },
    }),
    at: ["sheet"],
    says: [
      "Penilaian mandiri dibaca dari lembar “LKE Mandiri” dan jawaban evaluator dari lembar “LKE”, menurut nama",
      "The self-assessment was read from sheet “LKE Mandiri” and the evaluator's answers from sheet “LKE”, by the names",
    ],
    quiet: assessed({ self: {} }),
  },
  SKP161: {
    about: "a filled sheet that does not say whose it is",
    found: assessed({ assessment: { sheetDoubt: { kind: "unnamed", sheet: "LKE lama" } } }),
    at: ["sheet"],
    says: ["lembar “LKE lama” tidak menyebut milik", "sheet “LKE lama” do not say whose"],
    quiet: assessed(),
  },
  SKP162: {
    about: "a row on one assessor's sheet only",
    found: assessed({
      assessment: { absentRows: [{ code: "3.b", missingOn: "LKE Evaluator", at: cell("A160") }] },
    }),
    at: ["A160"],
    says: ["3.b tidak ada pada lembar “LKE Evaluator”", "3.b is not on sheet “LKE Evaluator”"],
    quiet: assessed(),
  },
  SKP163: {
    about: "one OPD among several of a workbook",
    found: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "sheet-name", near: [] } } }),
    at: ["sheet"],
    says: ["memuat 3 OPD", "holds 3 OPDs"],
    quiet: assessed(),
  },
  SKP164: {
    about: "a sheet without a name among those of several OPDs",
    found: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: null, near: [] } } }),
    at: ["sheet"],
    says: ["“LKE” terisi, tetapi tidak menyebut OPD-nya", "“LKE” is filled in, but does not name its OPD"],
    quiet: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "label", near: [] } } }),
  },
  SKP165: {
    about: "two OPDs of almost one name in a workbook",
    found: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "label", near: ["Dinkes 2"] } } }),
    at: ["sheet"],
    says: ["“LKE” dan pada lembar “Dinkes 2” mungkin sama", "“LKE” and on sheet “Dinkes 2” may be the same"],
    quiet: assessed({ assessment: { among: { index: 1, of: 3, unitFrom: "label", near: [] } } }),
  },
};

const MAPS: Readonly<Record<string, Case>> = {
  SKP166: {
    about: "read by a map",
    found: mapped(),
    at: ["file"],
    says: ["diambil dari peta", "taken from the map"],
    quiet: assessed(),
  },
  SKP167: {
    about: "a sheet and a row that are not there",
    found: mapped({
      faults: [
        { kind: "no-sheet", sheet: "LKE 2" },
        { kind: "blank", at: cell("A40"), is: "1.b" },
      ],
    }),
    at: ["file", "A40"],
    says: [
      "menyebut lembar “LKE 2”, tetapi lembar itu tidak ada",
      "names the sheet “LKE 2”, but there is none",
    ],
    quiet: mapped(),
  },
  SKP168: {
    about: "another text in a mapped row",
    found: mapped({
      faults: [{ kind: "other-text", at: cell("B40"), is: "1.b", expected: "Kualitas", found: "Keberadaan" }],
    }),
    at: ["B40"],
    says: [
      "tertulis “Kualitas”, tetapi yang tertulis “Keberadaan”",
      "“Kualitas” stands here (1.b), but “Keberadaan” does",
    ],
    quiet: mapped(),
  },
  SKP169: {
    about: "an answer in the office's own words",
    found: mapped({ letters: { bb: "B" } }),
    at: ["D20"],
    says: ["mengartikan jawaban “BB” sebagai B (12 sel)", "takes the answer “BB” as B (12 cells)"],
    quiet: mapped({ letters: { memadai: "B" } }),
  },
};

/** The whole LKE as read by a map. */
function mapped({
  faults = [],
  letters = {},
}: {
  faults?: readonly MapFault[];
  letters?: Readonly<Record<string, string>>;
} = {}): Subject {
  return { ...assessed(), map: { map: { ...OFFICIAL_FORM_MAP, letters }, faults } };
}

/** A criterion of 1.a answered with a grade that the regulation does not know. */
const graded = criteria("1.a", 2, {
  answers: { single: { kind: "unknown", raw: "B", at: cell("D22") } },
});
const OPEN = { single: { "1.a": "-" } };
const SHARE = { method: "share", denominator: "all" } as const;

/** 1.a to 1.c with points in column E, and what their component says of the sum. */
const points = (sum: string, first = "5"): Subject =>
  assessed({
    scoring: { method: "points" },
    rows: Object.fromEntries(
      ["1.a", "1.b", "1.c"].map((code, index) => [
        code,
        { scores: { single: figure([first, "8", "12"][index] ?? "", `E${20 + index * 20}`) } },
      ]),
    ),
    assessment: {
      components: [
        {
          code: "1",
          at: cell("A6"),
          weight: figure("30", "C6", null),
          scores: { single: figure(sum, "E6") },
        },
      ],
    },
  });

const PROFILES: Readonly<Record<string, Case>> = {
  SKP170: {
    about: "criteria graded A to D and no letter; with a letter the letter is the score",
    found: assessed({ ...OPEN, rows: { "1.a": graded } }),
    at: ["D20"],
    says: [
      "Kriteria 1.a dijawab dengan B, yang tidak dapat dinilai menurut rubrik permenpanrb-88-2021-unit",
      "The criteria of 1.a are answered with B, which the rubric permenpanrb-88-2021-unit cannot score",
    ],
    quiet: assessed({ rows: { "1.a": graded } }),
  },
  SKP171: {
    about: "an answer to which the rubric gives no value",
    found: assessed({
      scoring: SHARE,
      ticks: TICKED,
      rows: { "1.a": graded },
    }),
    at: ["D22"],
    says: ["Kriteria 2 pada 1.a berisi “B”", "Criterion 2 of 1.a is answered “B”"],
    quiet: assessed({ scoring: SHARE, ticks: TICKED }),
  },
  SKP172: {
    about: "a letter that the criteria do not come to; one that they do come to is fine",
    found: assessed({ scoring: SHARE, single: { "1.a": "AA" }, ticks: TICKED }),
    at: ["D20"],
    says: [
      "hasilnya berbeda pada 1.a (AA, kriterianya BB)",
      "something else in 1.a (AA, by its criteria BB)",
    ],
    quiet: assessed({ scoring: SHARE, ticks: TICKED }),
  },
  SKP173: {
    about: "a criterion left blank where the rubric lets it be",
    found: assessed({ scoring: SHARE, ticks: { ...TICKED, "2.a": "YY-" } }),
    at: ["D80"],
    says: [
      "Kriteria 3 pada 2.a belum dijawab; rubrik ini menghitungnya nol",
      "Criterion 3 of 2.a is not answered",
    ],
    quiet: assessed({ scoring: SHARE, ticks: TICKED }),
  },
  SKP174: {
    about: "points that no sum of the sheet bears out",
    found: points("8.3"),
    at: ["E20", "E40", "E60", ...[80, 100, 120, 140, 160, 180, 200, 220, 240].map((row) => `D${row}`)],
    says: [
      "Nilai 1.a tertulis 5,00, tetapi tidak ada jumlah pada lembar ini",
      "The points of 1.a are given as 5.00, but no sum on this sheet",
    ],
    quiet: assessed(),
  },
  SKP175: {
    about: "a rubric that marks a part of itself",
    found: {
      ...assessed(),
      rubric: { ...rubric, unverified: [{ at: "5.a, 5.b", reason: "Satu sumber saja." }] },
    },
    at: ["sheet"],
    says: [
      "belum dicocokkan dengan naskah peraturannya: 5.a, 5.b",
      "not checked against the regulation's print: 5.a, 5.b",
    ],
    quiet: { ...assessed(), rubric: { ...rubric, unverified: [] } },
  },
};

export const CASES: Readonly<Record<string, Case>> = {
  ...FILES,
  ...SHEETS,
  ...STRUCTURE,
  ...ANSWERS,
  ...JUDGEMENT,
  ...FIGURES,
  ...IDENTITY,
  ...OUTPUTS,
  ...FORMATS,
  ...LAYOUTS,
  ...SEVERAL_SHEETS,
  ...MAPS,
  ...PROFILES,
  ...REPEATED,
};
