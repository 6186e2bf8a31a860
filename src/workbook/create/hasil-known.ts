/** What the Hasil sheet can show before anybody fills the workbook in: whose it is, and last year's figures. */
import type { Rubric } from "../../rubric/schema.ts";
import type { Live, Placed } from "./cells.ts";
import { type IdentityContent, NOT_FILLED_IN, type TemplateContent } from "./content.ts";
import { previousTotal } from "./figures.ts";
import { identityCell } from "./identitas.ts";

export const HEADER_ROW = 7;
export const FIRST_ROW = HEADER_ROW + 2;

/** The form's words where last year's score has not been entered. */
export const NO_PREVIOUS = "Belum Input";

/** The lines under the title. */
export function resultTitle(
  identity: IdentityContent,
): Readonly<Record<"unit" | "region" | "year" | "years" | "yearHead", Placed<Live>>> {
  const opd = identityCell("opd");
  const region = identityCell("region");
  const year = identityCell("year");
  const evaluation = identityCell("evaluationYear");
  const shown = `IF(${year}="","….",${year})`;
  const years = `"Tahun yang dievaluasi: "&${shown}&" · Tahun pelaksanaan evaluasi: "&IF(${evaluation}="","….",${evaluation})`;
  return {
    unit: placed(
      "A2:E2",
      `IF(${opd}="","${NOT_FILLED_IN}",UPPER(${opd}))`,
      identity.opd.toUpperCase() || NOT_FILLED_IN,
    ),
    region: placed("A3:E3", `IF(${region}="","",UPPER(${region}))`, identity.region.toUpperCase()),
    year: placed("A4:E4", `"TAHUN "&${shown}`, `TAHUN ${identity.year ?? "…."}`),
    years: placed(
      "A5:E5",
      years,
      `Tahun yang dievaluasi: ${identity.year ?? "…."} · Tahun pelaksanaan evaluasi: ${identity.evaluationYear ?? "…."}`,
    ),
    yearHead: placed(
      `E${HEADER_ROW + 1}`,
      `IF(${year}="","Tahun Ini",${year})`,
      identity.year ?? "Tahun Ini",
    ),
  };
}

function placed(range: string, formula: string, result: string | number): Placed<Live> {
  return { range, content: { formula, result } };
}

/** Last year's component scores, in the rubric's order from the first row on. */
export function previousScores(
  { components }: Rubric,
  { previous }: TemplateContent,
): readonly Placed<number | null>[] {
  return components.map(({ code }, i) => ({ range: `D${FIRST_ROW + i}`, content: previous[code] ?? null }));
}

/** What the formulas below last year's scores come to. */
export function previousResults(
  rubric: Rubric,
  content: TemplateContent,
): Readonly<Record<"total" | "predicate", Placed<string | number>>> {
  const before = previousTotal(rubric, content);
  const row = FIRST_ROW + rubric.components.length;
  return {
    total: { range: `D${row}`, content: before?.total ?? NO_PREVIOUS },
    predicate: {
      range: `D${row + 1}`,
      content: before ? `${before.predicate.letter} (${before.predicate.name})` : "Predikat",
    },
  };
}
