/** Results made by hand, one for each thing a report must show. Offices are fictitious. */

import type { Diagnostic } from "../../src/diagnostic.ts";
import type { EvaluatedSubcomponent, Evaluation, EvaluationDocument } from "../../src/evaluation.ts";
import { USUAL_OPTIONS } from "../fixtures/usual-options.ts";

const TOOL = { name: "sakip", version: "0.1.0" };
const RUBRIC = { id: "permenpanrb-88-2021-unit", sha256: "3f5b0c1e".repeat(8) };
const SHEET = "LKE Unit";

const VALUES: Readonly<Record<string, number>> = {
  AA: 100,
  A: 90,
  BB: 80,
  B: 70,
  CC: 60,
  C: 50,
  D: 30,
  E: 0,
};

/** Codes, names and weights of the form; the cell of the letter as in the official layout. */
const FORM = [
  {
    code: "1",
    name: "Perencanaan Kinerja",
    weight: 30,
    parts: [
      ["Dokumen Perencanaan kinerja telah tersedia", 6, "D7"],
      [
        "Dokumen Perencanaan kinerja telah memenuhi standar yang baik, yaitu untuk mencapai hasil, dengan ukuran kinerja yang SMART, menggunakan penyelarasan (cascading) disetiap level secara logis, serta memperhatikan kinerja bidang lain (crosscutting)",
        9,
        "D15",
      ],
      ["Perencanaan Kinerja telah dimanfaatkan untuk mewujudkan hasil yang berkesinambungan", 15, "D28"],
    ],
  },
  {
    code: "2",
    name: "Pengukuran Kinerja",
    weight: 30,
    parts: [
      ["Pengukuran Kinerja telah dilakukan", 6, "D38"],
      [
        "Pengukuran Kinerja telah menjadi kebutuhan dalam mewujudkan Kinerja secara Efektif dan Efisien dan telah dilakukan secara berjenjang dan berkelanjutan",
        9,
        "D43",
      ],
      [
        "Pengukuran Kinerja telah dijadikan dasar dalam pemberian Reward dan Punishment, serta penyesuaian strategi dalam mencapai kinerja yang efektif dan efisien",
        15,
        "D52",
      ],
    ],
  },
  {
    code: "3",
    name: "Pelaporan Kinerja",
    weight: 15,
    parts: [
      ["Terdapat Dokumen Laporan yang menggambarkan Kinerja", 3, "D64"],
      [
        "Dokumen Laporan Kinerja telah memenuhi Standar menggambarkan Kualitas atas Pencapaian Kinerja, informasi keberhasilan/kegagalan kinerja serta upaya perbaikan/penyempurnaannya",
        4.5,
        "D72",
      ],
      [
        "Pelaporan Kinerja telah memberikan dampak yang besar dalam penyesuaian strategi/kebijakan dalam mencapai kinerja berikutnya",
        7.5,
        "D83",
      ],
    ],
  },
  {
    code: "4",
    name: "Evaluasi Akuntabilitas Kinerja Internal",
    weight: 25,
    parts: [
      ["Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan", 5, "D92"],
      [
        "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara berkualitas dengan Sumber Daya yang memadai",
        7.5,
        "D97",
      ],
      [
        "Implementasi SAKIP telah meningkat karena evaluasi Akuntabilitas Kinerja Internal sehingga memberikan kesan yang nyata (dampak) dalam efektifitas dan efisiensi Kinerja",
        12.5,
        "D104",
      ],
    ],
  },
] as const;

const DIMENSIONS = ["keberadaan", "kualitas", "pemanfaatan"] as const;

type Letters = Readonly<Record<string, string | null>>;

/** Letters for 1.a to 4.c in order, `-` for an unanswered one. */
function letters(row: string): Letters {
  const given = row.split(/\s+/);
  const codes = FORM.flatMap(({ code }) => ["a", "b", "c"].map((part) => `${code}.${part}`));
  return Object.fromEntries(
    codes.map((code, index) => [code, given[index] === "-" ? null : (given[index] ?? null)]),
  );
}

interface Sides {
  readonly official: Letters;
  readonly self?: Letters;
  readonly evaluator?: Letters;
  readonly changes?: Readonly<Record<string, Partial<EvaluatedSubcomponent>>>;
}

function componentsOf({ official, self, evaluator, changes = {} }: Sides): Evaluation["components"] {
  return FORM.map((component) => {
    const subcomponents = component.parts.map(([name, weight, cell], index): EvaluatedSubcomponent => {
      const code = `${component.code}.${"abc"[index]}`;
      const letter = official[code] ?? null;
      const value = letter === null ? null : (VALUES[letter] ?? null);
      const own = { letter, cell };
      const sides = {
        ...(self && { self: { letter: self[code] ?? null, cell } }),
        ...(evaluator && { evaluator: { letter: evaluator[code] ?? null, cell: cell.replace("D", "H") } }),
      };
      return {
        code,
        dimension: DIMENSIONS[index] ?? "keberadaan",
        name,
        weight,
        letter,
        value,
        score: value === null ? null : Math.round(weight * value) / 100,
        from: letter === null ? null : "letter",
        cell: evaluator && official === evaluator ? cell.replace("D", "H") : cell,
        answers: self || evaluator ? sides : { single: own },
        fulfilled: null,
        criteriaCount: 1,
        criteria: [{ number: 1, text: "Terdapat pedoman teknis.", fulfilled: null, cell: null }],
        note: "Dokumen tersedia dan dipublikasikan.",
        evidence: "Renstra; PK; IKU",
        evaluatorNote: null,
        recommendation: null,
        ...changes[code],
      };
    });
    const scores = subcomponents.map(({ score }) => score);
    const known = scores.filter((score) => score !== null);
    const score =
      known.length === 3 ? Math.round(known.reduce((sum, each) => sum + each * 100, 0)) / 100 : null;
    return { code: component.code, name: component.name, weight: component.weight, score, subcomponents };
  });
}

function finding(
  code: string,
  name: string,
  severity: Diagnostic["severity"],
  cell: string | null,
  message: string,
  fix: string,
): Diagnostic {
  return { code, name, severity, message, sheet: cell === null ? null : SHEET, cell, fix };
}

const BASE: Omit<Evaluation, "file" | "components" | "assessors"> = {
  sha256: "9a1b2c3d".repeat(8),
  sheet: SHEET,
  layout: "lke-unit",
  unit: { name: "Dinas Perpustakaan", code: null, cluster: null },
  region: "Kota Tanjung Mekar",
  year: 2025,
  rubric: RUBRIC,
  assessor: "single",
  complete: true,
  answered: 12,
  of: 12,
  total: null,
  range: null,
  predicate: null,
  predicateName: null,
  flagged: null,
  flagFrom: "C",
  next: null,
  figuresCompared: 0,
  reconciliation: [],
  followUp: [],
  diagnostics: [],
  outputs: [],
};

const COMPLETE: Evaluation = {
  ...BASE,
  file: "lke-dinas-perpustakaan.xlsx",
  total: 75.75,
  range: { min: 75.75, max: 75.75 },
  predicate: "BB",
  predicateName: "Sangat Baik",
  flagged: false,
  next: { predicate: "A", predicateName: "Memuaskan", points: 4.25 },
  components: componentsOf({ official: letters("A BB BB BB B B A BB B BB B B") }),
  assessors: { single: { total: 75.75, predicate: "BB", answered: 12 } },
  outputs: [
    "lke-dinas-perpustakaan.scored.xlsx",
    "lke-dinas-perpustakaan.summary.md",
    "lke-dinas-perpustakaan.summary.json",
  ],
};

const SELF = letters("A A A BB BB BB A A BB BB B BB");
const EVALUATOR = letters("BB CC CC BB CC CC B CC C B C CC");

const TWO_ASSESSORS: Evaluation = {
  ...BASE,
  file: "hasil/lke-dinas-tenaga-kerja.xlsx",
  layout: "sakip-template",
  unit: { name: "Dinas Tenaga Kerja", code: "2.07.0.00", cluster: "pendukung" },
  assessor: "evaluator",
  total: 61.5,
  range: { min: 61.5, max: 61.5 },
  predicate: "B",
  predicateName: "Baik",
  flagged: false,
  next: { predicate: "BB", predicateName: "Sangat Baik", points: 8.5 },
  components: componentsOf({
    official: EVALUATOR,
    self: SELF,
    evaluator: EVALUATOR,
    changes: {
      "1.b": {
        evaluatorNote:
          "Indikator belum SMART.\nTarget belum menantang:\n- angka 2024 dipakai lagi\n\nCascading baru sampai eselon III.",
        recommendation: "Perbaiki rumusan IKU_1 dan IKU_2 | lengkapi *cascading*.",
      },
      "3.c": { recommendation: "Gunakan LKjIP untuk menyesuaikan strategi tahun 2026." },
    },
  }),
  assessors: {
    self: { total: 81.6, predicate: "A", answered: 12 },
    evaluator: { total: 61.5, predicate: "B", answered: 12 },
  },
  followUp: [
    {
      text: "Susun pohon kinerja sampai level pelaksana.",
      status: "Selesai",
      evidence: "Pohon kinerja 2025",
    },
    { text: "Tetapkan target bulanan.", status: "Proses", evidence: "" },
  ],
  diagnostics: [
    finding(
      "SKP056",
      "assessors-far-apart",
      "warning",
      "H28",
      "Pada sub-komponen 1.c penilaian mandiri A dan evaluator CC terpaut 3 tingkat.",
      "Bahas perbedaan ini bersama OPD sebelum LHE terbit.",
    ),
    finding(
      "SKP046",
      "evaluator-official",
      "info",
      null,
      "Evaluator sudah mengisi jawaban, sehingga jawaban evaluator menjadi nilai resmi.",
      "Gunakan --assessor self bila yang diinginkan adalah nilai mandiri.",
    ),
  ],
};

const INCOMPLETE: Evaluation = {
  ...BASE,
  file: "lke-dinas-pangan.xlsx",
  unit: { name: "Dinas Ketahanan Pangan", code: null, cluster: "utama" },
  assessor: "self",
  complete: false,
  answered: 11,
  range: { min: 66.7, max: 71.2 },
  components: componentsOf({
    official: letters("BB B B BB B B BB - B B B B"),
    self: letters("BB B B BB B B BB - B B B B"),
    evaluator: letters("- - - - - - - - - - - -"),
  }),
  assessors: {
    self: { total: null, predicate: null, answered: 11 },
    evaluator: { total: null, predicate: null, answered: 0 },
  },
  diagnostics: [
    finding(
      "SKP040",
      "answer-missing",
      "error",
      "D72",
      "Sub-komponen 3.b belum dijawab.",
      "Isi dengan salah satu dari AA, A, BB, B, CC, C, D, atau E.",
    ),
  ],
};

const UNNOTED = [
  ["1.a", "E7"],
  ["1.b", "E15"],
  ["1.c", "E28"],
  ["2.a", "E38"],
  ["2.b", "E43"],
  ["3.a", "E64"],
  ["3.c", "E83"],
  ["4.a", "E92"],
] as const;

const FLAGGED: Evaluation = {
  ...BASE,
  file: "lke-kelurahan-seruni.xlsx",
  unit: { name: "Kelurahan Seruni", code: null, cluster: "tambahan" },
  region: null,
  total: 33.1,
  range: { min: 33.1, max: 33.1 },
  predicate: "C",
  predicateName: "Kurang",
  flagged: true,
  next: { predicate: "CC", predicateName: "Cukup (Memadai)", points: 16.9 },
  components: componentsOf({
    official: letters("CC C D C D E CC C D C D D"),
    changes: { "3.a": { from: "criteria", fulfilled: 4, criteriaCount: 6 } },
  }),
  assessors: { single: { total: 33.1, predicate: "C", answered: 12 } },
  diagnostics: [
    finding(
      "SKP034",
      "weight-changed",
      "error",
      "C52",
      "Bobot sub-komponen 2.c tertulis 20, padahal bobot resminya 15.",
      "Kembalikan bobotnya menjadi 15.",
    ),
    ...UNNOTED.map(([code, cell]) =>
      finding(
        "SKP052",
        "note-missing",
        "warning",
        cell,
        `Sub-komponen ${code} belum disertai catatan.`,
        `Tulis alasan jawaban pada sel ${cell}.`,
      ),
    ),
    ...Array.from({ length: 13 }, (_, index) =>
      finding(
        "SKP037",
        "criterion-changed",
        "warning",
        `B${100 + index}`,
        `Kriteria ${index + 1} pada ${1 + (index % 4)}.b diubah menjadi “rumusan ke-${index + 1}”.`,
        "Kembalikan bunyi kriteria seperti pada formulir resmi.",
      ),
    ),
    finding(
      "SKP045",
      "letter-derived",
      "info",
      "D64",
      "Jawaban 3.a diturunkan dari 4 dari 6 kriteria yang terpenuhi.",
      "Isi hurufnya bila evaluator menilai lain.",
    ),
  ],
};

const UNREADABLE: Evaluation = {
  ...BASE,
  file: "rusak.xlsx",
  sha256: null,
  sheet: null,
  layout: null,
  unit: { name: null, code: null, cluster: null },
  region: null,
  year: null,
  rubric: null,
  assessor: null,
  complete: false,
  answered: 0,
  of: 0,
  flagFrom: null,
  components: [],
  assessors: {},
  diagnostics: [
    finding(
      "SKP005",
      "file-truncated",
      "error",
      null,
      "Berkas terpotong: bagian akhirnya tidak ada.",
      "Minta OPD mengirim ulang berkasnya.",
    ),
  ],
};

/** Everything a stranger may write into a workbook in the hope that a program obeys it. */
export const HOSTILE_NAME = '\u001b]0;retitled\u0007\u001b[31mDinas\u009b2J <b>|`*_"Merah"_*`\u202eterbalik';

const HOSTILE: Evaluation = {
  ...COMPLETE,
  file: "=cmd|' /C calc'!A1.xlsx",
  sheet: "LKE|<script>",
  unit: { name: HOSTILE_NAME, code: "=1+1", cluster: "+utama" },
  region: "Kota 東京特別市\r\n# Judul palsu;=HYPERLINK(1)",
  components: componentsOf({
    official: letters("A BB BB BB B B A BB B BB B B"),
    changes: {
      "1.a": {
        evaluatorNote: "<script>alert(1)</script>\n# bukan judul\n1. bukan daftar\n> bukan kutipan &lt;",
        recommendation: "[klik](https://contoh.invalid) `kode` \u001b[2J",
      },
    },
  }),
  followUp: [{ text: "baris 1\nbaris 2 | kolom", status: "@Selesai", evidence: "-1+2" }],
  diagnostics: [
    {
      code: "SKP041",
      name: "answer-unknown",
      severity: "error",
      message: `Jawaban 1.a berisi “${"X".repeat(120)}\u001b[5m”.`,
      sheet: "LKE|<script>",
      cell: "D7",
      fix: "Isi dengan huruf yang diterima.",
    },
  ],
  outputs: ["keluaran/\u001b[31mx.scored.xlsx"],
};

const ALL = [COMPLETE, TWO_ASSESSORS, INCOMPLETE, FLAGGED, UNREADABLE, HOSTILE];

function documentOf(evaluations: readonly Evaluation[]): EvaluationDocument {
  const unreadable = evaluations.filter(({ components }) => components.length === 0).length;
  const incomplete = evaluations.filter(({ complete, of }) => !complete && of > 0).length;
  return {
    tool: TOOL,
    options: USUAL_OPTIONS,
    evaluations: [...evaluations],
    summary: {
      workbooks: evaluations.length,
      scored: evaluations.length - unreadable - incomplete,
      incomplete,
      unreadable,
      notLke: 0,
      flagged: evaluations.filter(({ flagged }) => flagged).map(({ file }) => file),
    },
  };
}

export const DOCUMENTS = {
  complete: documentOf([COMPLETE]),
  "two-assessors": documentOf([TWO_ASSESSORS]),
  incomplete: documentOf([INCOMPLETE]),
  flagged: documentOf([FLAGGED]),
  unreadable: documentOf([UNREADABLE]),
  hostile: documentOf([HOSTILE]),
  several: documentOf(ALL),
} as const satisfies Readonly<Record<string, EvaluationDocument>>;
