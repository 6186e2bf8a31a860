/** A region of fictitious offices with everything that a recap must show, and many offices for tests of size. */
import { type Analyses, NO_ANALYSES } from "../../src/analyses.ts";
import type { PeriodResults } from "../../src/compare/compare.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { Language } from "../../src/language/language.ts";
import { buildRecap } from "../../src/recap/build.ts";
import { entryOf, treeOf } from "../../src/recap/entry.ts";
import type { FileFinding, FindingSource, ListedUnit, Recap, RecapEntry } from "../../src/recap.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, findingOf, type Made, unscoredOf } from "./evaluations.ts";

const RIGHT_TO_LEFT = "\u202e";
const TICKS = [0, 2, 1, 0, 3, 4, 1, 2, 3, 0, 1, 2];

const NOTE_MISSING = findingOf(
  "SKP052",
  "note-missing",
  "warning",
  "Sub-komponen 1.b dijawab BB tanpa catatan.",
  "F30",
);
const TOTAL_DISAGREES = findingOf(
  "SKP061",
  "total-disagrees",
  "warning",
  "Lembar menyebut nilai akhir 24,10, sedangkan jawabannya menghasilkan 46,60.",
  "E140",
);
const ANSWER_MISSING = findingOf(
  "SKP040",
  "answer-missing",
  "error",
  "Sub-komponen 2.c belum dijawab.",
  "D70",
);
const HOSTILE = findingOf(
  "SKP036",
  "criterion-changed",
  "warning",
  `Kriteria berbunyi “<img src=x onerror=alert(1)>” | =1+1 ${RIGHT_TO_LEFT}malik`,
  "C31",
);

const OFFICES: readonly Made[] = [
  {
    file: "masuk/dinas-pendidikan.xlsx",
    name: "Dinas Pendidikan",
    code: "1.01",
    cluster: "utama",
    letters: "AA A A A BB BB A BB A A BB BB",
    self: "AA AA A A A BB A A A AA A BB",
    unfulfilled: TICKS,
    diagnostics: [NOTE_MISSING],
  },
  {
    file: "masuk/dinas-kesehatan.xlsx",
    name: "Dinas Kesehatan",
    code: "1.02",
    cluster: "utama",
    letters: "A BB BB A B B A B BB BB B B",
    self: "A A BB A BB BB A BB BB A BB B",
    unfulfilled: [0, 3, 2, 0, 4, 4],
  },
  {
    file: "masuk/dinas-pekerjaan-umum.xlsx",
    name: "Dinas Pekerjaan Umum & Penataan Ruang",
    code: "1.03",
    cluster: "utama",
    letters: "BB CC CC BB CC CC B CC C B C CC",
    self: "A BB B A BB B A BB B A BB B",
    unfulfilled: [1, 4, 3, 1, 5, 6, 2, 3, 4, 1, 3, 3],
    diagnostics: [TOTAL_DISAGREES, NOTE_MISSING],
  },
  {
    file: "masuk/satpol-pp.xlsx",
    name: "Satuan Polisi Pamong Praja",
    code: "1.05",
    cluster: "utama",
    letters: "CC C C CC C D CC C D C D D",
    self: "B CC CC B CC C B CC C CC C C",
    unfulfilled: [3, 6, 5, 2, 5, 8, 3, 6, 6, 2, 4, 4],
  },
  {
    file: "masuk/dinas-sosial.xlsx",
    name: "Dinas Sosial",
    code: "1.06",
    cluster: "utama",
    letters: "B CC CC B CC CC B CC CC B CC CC",
    unfulfilled: [1, 5, 4],
  },
  {
    file: "masuk/dinas-tenaga-kerja.xlsx",
    name: "Dinas Tenaga Kerja",
    code: "2.07",
    cluster: "pendukung",
    letters: "B CC CC B CC CC B CC CC B CC CC",
    diagnostics: [NOTE_MISSING, HOSTILE],
  },
  {
    file: "masuk/dinas-lingkungan-hidup.xlsx",
    name: "Dinas Lingkungan Hidup",
    code: "2.11",
    cluster: "pendukung",
    letters: "D D D D E E D E E D E E",
    self: "C C C D D E C D E C D E",
    unfulfilled: [5, 8, 7, 3, 6, 10, 5, 8, 7, 3, 5, 5],
    diagnostics: [TOTAL_DISAGREES],
  },
  {
    file: "masuk/dinas-perhubungan.xlsx",
    name: "Dinas Perhubungan",
    code: "2.15",
    cluster: "pendukung",
    letters: "BB BB B BB B CC BB B CC BB B CC",
    unfulfilled: [0, 2, 2, 1, 3, 5],
  },
  {
    file: "masuk/dinas-kominfo.xlsx",
    name: "Dinas Komunikasi dan Informatika",
    code: "2.16",
    cluster: "pendukung",
    letters: "BB B B B B - BB B CC B B CC",
    self: "A BB BB BB BB B A BB B BB BB B",
    diagnostics: [ANSWER_MISSING],
  },
  {
    file: "masuk/dinas-koperasi.xlsx",
    name: "Dinas Koperasi, UKM, dan Perdagangan",
    code: "2.17",
    cluster: "pendukung",
    letters: "C C D C D D C D D C D D",
    unfulfilled: [4, 7, 6, 2, 5, 8],
  },
  {
    file: "masuk/dinas-perpustakaan.xlsx",
    name: "Dinas Perpustakaan dan Kearsipan",
    code: "2.23",
    cluster: "pendukung",
    letters: "BB BB BB BB BB BB BB BB BB BB BB BB",
  },
  {
    file: "masuk/bappeda.xlsx",
    name: "Badan Perencanaan Pembangunan Daerah",
    code: "5.01",
    cluster: "tambahan",
    letters: "AA AA AA AA A AA AA AA A AA AA A",
  },
  {
    file: "masuk/badan-keuangan.xlsx",
    name: "Badan Pengelola Keuangan dan Aset Daerah",
    code: "5.02",
    cluster: "tambahan",
    letters: "A A BB A BB BB A BB BB A BB BB",
    self: "A A A A A A A A A A A A",
  },
  {
    file: "masuk/inspektorat.xlsx",
    name: "Inspektorat",
    code: "6.01",
    cluster: "tambahan",
    letters: "- - - BB B B - - - A BB B",
    diagnostics: [ANSWER_MISSING, NOTE_MISSING],
  },
  {
    file: "masuk/kecamatan-contoh-2.xlsx",
    name: "Kecamatan Contoh 2",
    cluster: null,
    letters: "C C C C C C C C C C C C",
    unfulfilled: [3, 6, 4, 2, 4, 5, 3, 5, 4, 2, 3, 3],
  },
  {
    file: "masuk/kecamatan-contoh-10.xlsx",
    name: "Kecamatan Contoh 10",
    cluster: null,
    letters: "C C C C C C C C C C C C",
    unfulfilled: [3, 6, 4, 2, 4, 5, 3, 5, 4, 2, 3, 3],
  },
  {
    file: "masuk/<script>.xlsx",
    name: "<script>alert('OPD')</script>",
    cluster: "lain-lain",
    letters: "B B B B B B B B B B B B",
    diagnostics: [HOSTILE],
  },
  {
    file: "masuk/rumus.xlsx",
    name: "=cmd|' /C calc'!A0",
    cluster: null,
    letters: "CC CC CC CC CC CC CC CC CC CC CC CC",
  },
  {
    file: `masuk/${RIGHT_TO_LEFT}xslx.terbalik.xlsx`,
    name: `Badan ${RIGHT_TO_LEFT}kilabret\u0007 | **tebal**`,
    cluster: "tambahan",
    letters: "E E E E E E E E E E E E",
    unfulfilled: [6, 11, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5],
  },
  {
    file: "masuk/salinan/dinas-sosial.xlsx",
    name: "DINAS SOSIAL",
    code: "1.06",
    cluster: "utama",
    letters: "B B CC B CC CC B CC CC B CC CC",
  },
  {
    file: "masuk/lama/dinas-pendidikan-2024.xlsx",
    name: "Dinas Pendidikan",
    code: "1.01",
    cluster: "utama",
    year: 2024,
    letters: "A BB BB BB B B BB B B B B CC",
  },
  {
    file: "masuk/lama/dinas-kesehatan-2024.xlsx",
    name: "Dinas Kesehatan",
    code: "1.02",
    cluster: "utama",
    year: 2024,
    letters: "B CC C B CC C B CC C B CC C",
  },
];

const UNSCORED: readonly Evaluation[] = [
  unscoredOf(
    "masuk/dinas-pariwisata.xls",
    findingOf("SKP007", "file-legacy-xls", "error", "Berkas ini masih berformat .xls (Excel 97-2003)."),
    "ab12".repeat(16),
  ),
  unscoredOf(
    "masuk/<b>rusak</b>.xlsx",
    findingOf(
      "SKP011",
      "file-damaged",
      "error",
      "Bagian xl/workbook.xml rusak: XML-nya tidak tersusun benar.",
    ),
    "cd34".repeat(16),
  ),
  unscoredOf(
    "masuk/bukti/rencana-aksi.xlsx",
    findingOf("SKP025", "not-lke", "info", "Bukan LKE: buku kerja ini tidak berisi tabel jawaban."),
    "ef56".repeat(16),
  ),
];

const LIST: readonly ListedUnit[] = [
  ...OFFICES.filter(({ code, year }) => code && year === undefined).map(({ name, code, cluster }) => ({
    name: name ?? "",
    code: code ?? null,
    cluster: cluster ?? null,
  })),
  { name: "Kecamatan Contoh 2", code: "7.02", cluster: "tambahan" },
  { name: "Kecamatan Contoh 10", code: null, cluster: "tambahan" },
  { name: "Kecamatan Contoh 11", code: null, cluster: "tambahan" },
  { name: "Dinas Pariwisata", code: "3.26", cluster: "pendukung" },
  { name: "=Sekretariat <i>DPRD</i>", code: "4.02", cluster: "tambahan" },
].filter(
  // The copy of an office stands on the list once.
  ({ name }, index, all) =>
    all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index,
);

export interface Sample {
  readonly recap: Recap;
  readonly findings: FindingSource;
  readonly entries: readonly RecapEntry[];
}

/** Scored, flagged, equal, incomplete, unreadable and hostile ones, two years, a list with missing ones. */
export function sampleRecap(language: Language = "id"): Sample {
  return recapOf(sampleEvaluations(), { listed: LIST, notReached: ["masuk/belum-sempat.xlsx"], language });
}

/** The evaluations behind {@link sampleRecap}. */
export function sampleEvaluations(): readonly Evaluation[] {
  return [...OFFICES.map(evaluationOf), ...UNSCORED];
}

/** The recap of evaluations, with the findings that stand in them. */
export function recapOf(
  evaluations: readonly Evaluation[],
  context: {
    readonly listed?: readonly ListedUnit[] | null;
    readonly notReached?: readonly string[];
    readonly language?: Language;
    readonly analyses?: Analyses;
  } = {},
): Sample {
  const { listed = null, notReached = [], language = "id", analyses = NO_ANALYSES } = context;
  const { entries, trees } = periodOf("", evaluations);
  const rubrics = EDITIONS.map(loadEdition);
  const recap = buildRecap(entries, { trees, rubrics, listed, notReached, language, analyses });
  return { recap, findings: evaluations.flatMap(findingsIn), entries };
}

/** The results of one period, as a comparison takes them. */
export function periodOf(source: string, evaluations: readonly Evaluation[]): PeriodResults {
  return {
    source,
    entries: evaluations.map(entryOf),
    trees: new Map(
      evaluations.flatMap((evaluation) =>
        evaluation.rubric ? [[evaluation.rubric.sha256, treeOf(evaluation)] as const] : [],
      ),
    ),
    findings: [],
  };
}

function findingsIn({ file, unit, diagnostics }: Evaluation): readonly FileFinding[] {
  return diagnostics.map((diagnostic) => ({ file, unit: unit.name, diagnostic }));
}

const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];
const CLUSTERS = ["utama", "pendukung", "tambahan", null];

/** So many offices, the same every time, with every predicate and some incomplete ones among them. */
export function manyEntries(count: number): readonly RecapEntry[] {
  return manyEvaluations(count).map(entryOf);
}

/** The recap of {@link manyEntries}, with a finding or two for each office. */
export function manyRecap(count: number): Sample {
  return recapOf(manyEvaluations(count));
}

function manyEvaluations(count: number): readonly Evaluation[] {
  return Array.from({ length: count }, (_, index) => {
    const level = index % 8;
    const letters = Array.from({ length: 12 }, (_, at) =>
      index % 50 === 7 && at === 5
        ? "-"
        : LETTERS[Math.min(7, Math.max(0, level + ((index * 7 + at * 3) % 3) - 1))],
    );
    return evaluationOf({
      file: `opd/opd-${index + 1}.xlsx`,
      name: `Dinas Contoh ${index + 1}`,
      code: `${1 + (index % 9)}.${String(index + 1).padStart(4, "0")}`,
      cluster: CLUSTERS[index % 4] ?? null,
      letters: letters.join(" "),
      unfulfilled: letters.map((_, at) => (index + at) % 5),
      diagnostics: index % 2 === 0 ? [NOTE_MISSING] : [NOTE_MISSING, TOTAL_DISAGREES],
    });
  });
}
