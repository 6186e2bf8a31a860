/** Where everything stands, settled before the first row is written: the sheets' formulas refer to one another. */
import type { Language } from "../../../language/language.ts";
import type { RecapWorkbookTexts } from "../../../language/recap-workbook-id.ts";
import type { FindingSource, Recap, RecapGroup } from "../../../recap.ts";
import { visibleLine } from "../../../report/visible.ts";
import { rangeOf } from "./cells.ts";

/** The sheets keep these names in every language, so that links and people find them. */
export const SHEET = {
  ranking: "Peringkat",
  guidance: "Perlu Pembinaan",
  distribution: "Sebaran",
  heatMap: "Peta Panas",
  criteria: "Kriteria",
  comparison: "Perbandingan",
  gap: "Selisih Penilaian",
  ways: "Rencana",
  regionPlan: "Rencana Bersama",
  followUp: "Tindak Lanjut",
  followUpDetails: "Rincian Tindak Lanjut",
  drafts: "Rancangan Rekomendasi",
  evidence: "Bukti",
  evidenceDetails: "Rincian Bukti",
  findings: "Temuan",
  unreadable: "Tidak Terbaca",
  missing: "Belum Mengirim",
  provenance: "Asal-usul",
} as const;

/** Above the header stand title, counts, a note and an empty row. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** The columns of the sheet Peringkat, from 1. */
export interface RankingColumns {
  readonly rank: number;
  readonly unit: number;
  readonly cluster: number;
  /** Only where there are several groups. */
  readonly group: number | null;
  readonly firstComponent: number;
  readonly components: number;
  readonly total: number;
  readonly predicate: number;
  readonly flag: number;
  readonly answered: number;
  readonly difference: number;
  readonly file: number;
}

export interface GroupPlan {
  readonly group: RecapGroup;
  /** Names the group wherever several stand on one sheet. */
  readonly label: string;
  /** Its rows on the sheet Peringkat. */
  readonly first: number;
  readonly last: number;
  /** Where its block on the sheet Sebaran begins and where its predicates and statistics stand. */
  readonly blockRow: number;
  readonly firstPredicate: number;
  readonly sumRow: number;
  readonly statisticsRow: number;
}

export interface RecapPlan {
  readonly groups: readonly GroupPlan[];
  readonly columns: RankingColumns;
  /** A column of all rows of the sheet Peringkat. */
  rankingRange(column: number): string;
}

/** What the sheets are made from. */
export interface Source {
  readonly recap: Recap;
  readonly findings: FindingSource;
  readonly language: Language;
  readonly texts: RecapWorkbookTexts;
  readonly plan: RecapPlan;
  linkTo(output: string): string;
}

export function planRecap(recap: Recap, texts: RecapWorkbookTexts): RecapPlan {
  const labels = labelsOf(recap.groups, texts);
  const groups: GroupPlan[] = [];
  let first = FIRST_ROW;
  let blockRow = HEADER_ROW;
  for (const [index, group] of recap.groups.entries()) {
    const last = first + group.ranking.length - 1;
    const firstPredicate = blockRow + 2;
    // The chart beside the table is as tall as seven predicates.
    const sumRow = firstPredicate + group.predicates.length;
    const statisticsRow = Math.max(sumRow, firstPredicate + LEAST_PREDICATES) + 2;
    groups.push({
      group,
      label: labels[index] ?? "",
      first,
      last,
      blockRow,
      firstPredicate,
      sumRow,
      statisticsRow,
    });
    first = last + 1;
    blockRow = statisticsRow + 2 + group.statistics.length + 2;
  }
  return {
    groups,
    columns: rankingColumns(recap.groups),
    rankingRange: (column) => rangeOf(SHEET.ranking, column, FIRST_ROW, Math.max(FIRST_ROW, first - 1)),
  };
}

const LEAST_PREDICATES = 7;
/** A formula may not hold a longer text than 255 characters. */
const LONGEST_LABEL = 120;
const SHORT_HASH = 8;

/** The year, and what tells groups of one year apart: the rubric, and the fingerprint of its file. */
function labelsOf(groups: readonly RecapGroup[], texts: RecapWorkbookTexts): readonly string[] {
  const years = groups.map(({ year }) => (year === null ? texts.noYear : texts.ofYear(String(year))));
  const plain = groups.map(({ rubric, form }, index) => {
    const year = years[index] ?? "";
    const alone = years.filter((other) => other === year).length === 1;
    return alone ? year : visibleLine(`${year} · ${form ?? rubric.id}`).slice(0, LONGEST_LABEL);
  });
  return plain.map((label, index) => {
    const alone = plain.filter((other) => other === label).length === 1;
    return alone ? label : `${label} · ${groups[index]?.rubric.sha256.slice(0, SHORT_HASH)}`;
  });
}

function rankingColumns(groups: readonly RecapGroup[]): RankingColumns {
  const components = Math.max(0, ...groups.map((group) => group.components.length));
  const group = groups.length > 1 ? 4 : null;
  const firstComponent = group === null ? 4 : 5;
  const total = firstComponent + components;
  return {
    rank: 1,
    unit: 2,
    cluster: 3,
    group,
    firstComponent,
    components,
    total,
    predicate: total + 1,
    flag: total + 2,
    answered: total + 3,
    difference: total + 4,
    file: total + 5,
  };
}
