/** What the shipped template shows for supposed answers, against LibreOffice with those answers typed in. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { EDITIONS, loadEdition } from "../../../src/rubric/load.ts";
import type { Trial } from "../../../src/trials.ts";
import { tryAnswers } from "../../../src/workbook/formula/try-answers.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { openWorkbook, parseCellName, type Workbook } from "../../../src/workbook/sheet.ts";
import { readTemplate } from "../../../src/workbook/template/read-template.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { edited, setText } from "../../mutations/edit.ts";

const TEMPLATE = readFileSync(new URL("../../../templates/lke-unit.xlsx", import.meta.url));

/** Of the 80 trials these: nothing, all alike, one apart, one step up, one missing, and the evaluator's. */
const CHOSEN = [0, 1, 3, 9, 20, 21, 23, 27, 28, 39, 40, 43, 52, 63];

describe.skipIf(!hasLibreOffice())("a trial", () => {
  let trials: readonly Trial[] = [];
  let saved: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const rubrics = EDITIONS.map(loadEdition);
    const { template, read } = await readTemplate(TEMPLATE, {
      file: "",
      rubrics,
      sheet: null,
      opd: null,
      year: null,
    });
    if (!template || !read.loaded) throw new Error("no template");
    trials = tryAnswers(template, read.loaded.rubric);
    const filled = await Promise.all(
      CHOSEN.map(async (index): Promise<[string, Uint8Array]> => {
        const trial = trials[index];
        const column = trial?.assessor === "evaluator" ? "I" : "D";
        const answers = template.rows.flatMap(({ kind, code, row }) => {
          const letter = kind === "subcomponent" ? trial?.answers.get(code) : undefined;
          return letter ? [setText("LKE", `${column}${row}`, letter)] : [];
        });
        return [String(index), answers.length > 0 ? await edited(TEMPLATE, ...answers) : TEMPLATE];
      }),
    );
    saved = recalculated(new Map(filled));
  });

  test.each(CHOSEN)("%i shows what LibreOffice shows", async (index) => {
    const opened = openWorkbook(await openPackage(saved.get(String(index)) ?? new Uint8Array()));
    const figures = trials[index]?.figures ?? [];
    expect(figures.length).toBeGreaterThan(25);
    for (const { spot, shows } of figures)
      expect([spot.at, shownOf(shows)]).toEqual([spot.at, shownIn(opened, spot.at.sheet, spot.at.cell)]);
  });
});

function shownOf(shows: Trial["figures"][number]["shows"]): string | number {
  if (shows.kind === "number") return Number(shows.decimal);
  return shows.kind === "text" ? shows.text : shows.kind === "blank" ? "" : shows.kind;
}

function shownIn(workbook: Workbook, sheet: string, name: string): string | number {
  const entry = workbook.sheets.find((one) => one.name === sheet);
  const at = parseCellName(name);
  const value = entry && at ? workbook.read(entry).rows.get(at.row)?.get(at.column)?.value : undefined;
  if (value?.kind === "number") return Number(value.number.toFixed(9));
  return value?.kind === "text" ? value.text : "";
}
