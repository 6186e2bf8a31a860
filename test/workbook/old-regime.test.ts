/** Sheets of the five-component rule: scored by it where their rows are known, and never by the rule of today. */
import { describe, expect, it } from "vitest";
import { assess, type EvaluateOptions } from "../../src/evaluate.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { lke } from "../fixtures/lke.ts";
import { OLD_PARTS, type OldPart, oldForm } from "../fixtures/old-form.ts";
import { scoredCopy } from "../fixtures/scored.ts";

const FORMER = "permenpanrb-12-2015";

async function evaluated(bytes: Uint8Array, options: EvaluateOptions = {}) {
  const { evaluation } = await assess(bytes, "lke.xlsx", options);
  const { rubric, total, predicate, complete, answered, of, diagnostics } = evaluation;
  const found = diagnostics.map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
  return { rubric: rubric?.id ?? null, total, predicate, complete, answered, of, found };
}

/** The list with the part of one place changed. */
function with_(place: number, change: (part: OldPart) => OldPart): readonly OldPart[] {
  return OLD_PARTS.map((part, index) => (index === place ? change(part) : part));
}

describe("an LKE of 2018", () => {
  it("is scored by the edition of 2015, its points as they stand", async () => {
    // 23.3 + 16.63 + 11.5 + 5 + 15
    expect(await evaluated(oldForm().bytes)).toEqual({
      rubric: FORMER,
      total: 71.43,
      predicate: "BB",
      complete: true,
      answered: 17,
      of: 17,
      found: ["SKP175"],
    });
  });

  it("keeps each figure with its cell and its reason", async () => {
    const form = oldForm();
    const { evaluation } = await assess(form.bytes, "lke.xlsx");
    const parts = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
    expect(parts.map(({ score }) => score)).toEqual(OLD_PARTS.map(([, , , points]) => points));
    expect(parts.map(({ cell }) => cell)).toEqual(OLD_PARTS.map((_, index) => form.pointsAt(index)));
    expect(new Set(parts.map(({ from }) => from))).toEqual(new Set(["points"]));
    expect(parts[1]).toMatchObject({ letter: null, value: 75, score: 3.75, weight: 5 });
  });

  it.each<[string, readonly OldPart[], ((points: number) => number) | null, number, string]>([
    ["a figure above its weight", with_(1, ([a, b, c]) => [a, b, c, 86]), (sum) => sum, 16, "SKP174"],
    ["a part without points", with_(7, ([a, b, c]) => [a, b, c, null]), (sum) => sum, 14, "SKP174"],
    ["sums that are none", OLD_PARTS, (sum) => sum / 2, 0, "SKP174"],
    ["no sums at all", OLD_PARTS, null, 0, "SKP174"],
    [
      "shares in place of points",
      OLD_PARTS.map(([a, b, c]) => [a, b, c, 0.8] as const),
      () => 0.8,
      0,
      "SKP174",
    ],
    ["another weight", with_(1, ([a, b, , d]) => [a, b, 8, d]), (sum) => sum, 16, "SKP174"],
    [
      "a part that is called otherwise",
      with_(1, ([a, , c, d]) => [a, "MUTU DOKUMEN", c, d]),
      (sum) => sum,
      11,
      "SKP030",
    ],
  ])("is incomplete with %s", async (_, parts, sum, answered, code) => {
    const result = await evaluated(oldForm(parts, sum).bytes);
    expect(result).toMatchObject({ rubric: FORMER, total: null, complete: false, answered });
    expect(result.found.some((found) => found.startsWith(code))).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    [
      "in full words",
      [
        "Pemenuhan Rencana Strategis",
        "KUALITAS RENCANA STRATEGIS (5%)",
        "c. Implementasi Rencana Strategis",
        "Pemenuhan Rencana Kinerja Tahunan (4%)",
        "Kualitas Rencana Kinerja Tahunan",
        "Implementasi Rencana Kinerja Tahunan",
        "Pemenuhan Pengukuran Kinerja",
        "Kualitas Pengukuran Kinerja (12,5%)",
        "Implementasi Pengukuran Kinerja",
        "Pemenuhan Pelaporan Kinerja",
        "Kualitas Pelaporan Kinerja",
        "Pemanfaatan Pelaporan Kinerja",
        "Pemenuhan Evaluasi Internal",
        "Kualitas Evaluasi Internal",
        "Pemanfaatan Hasil Evaluasi (3%)",
        "Capaian Output",
        "Capaian Outcome",
      ],
    ],
    ["in short ones", OLD_PARTS.map(([, title]) => title.replace("PERENCANAAN KINERJA TAHUNAN", "PKT"))],
  ])("is known by the names that offices use for its parts: %s", async (_, titles) => {
    const parts = OLD_PARTS.map(
      ([code, , weight, points], index): OldPart => [code, titles[index] ?? "", weight, points],
    );
    expect(await evaluated(oldForm(parts).bytes)).toMatchObject({
      total: 71.43,
      answered: 17,
      found: ["SKP175"],
    });
  });

  it.each(["Mutu Renstra", "Kualitas Rencana", "Pemenuhan"])("is not known by %s", async (title) => {
    const parts = with_(1, ([code, , weight, points]) => [code, title, weight, points]);
    expect(await evaluated(oldForm(parts).bytes)).toMatchObject({ total: null, complete: false });
  });

  // The second part's points are 3.75; its criteria stand below it with 1 and 0.9.
  const at = oldForm().pointsAt(1);
  const below = `E${Number(at.slice(1)) + 1}`;
  it.each<[what: string, formula: string, cached: number, answered: number, found: readonly string[]]>([
    ["a formula that gives what is saved", `${below}*3.75`, 3.75, 17, []],
    ["the noise of floats", `${below}*3.75+0.1+0.2-0.3`, 3.75, 17, []],
    ["a formula that gives something else now", `${below}*4`, 3.75, 16, [`SKP065 ${at}`]],
    ["a formula that is not computed here", 'INDIRECT("A1")', 3.75, 17, [`SKP066 ${at}`]],
    // Without it no sum bears the five other parts of its component out.
    ["a copy of a blank cell, shown as 0", "Z1", 0, 11, [`SKP174 ${at}`]],
  ])("checks points of a formula as it does letters: %s", async (_, formula, cached, answered, expected) => {
    const parts = with_(1, ([a, b, c]) => [a, b, c, cached]);
    const form = oldForm(parts, (sum) => sum, { 1: { formula, cached } });
    const { found, ...result } = await evaluated(form.bytes);
    expect(result).toMatchObject({ rubric: FORMER, complete: answered === 17, answered });
    expect(found.filter((each) => each.endsWith(` ${at}`))).toEqual(expected);
  });

  it("does not count points that are struck through", async () => {
    const form = oldForm(OLD_PARTS, (sum) => sum, { 1: { text: "3,75", struck: true } });
    const { found, total, answered } = await evaluated(form.bytes);
    expect([total, answered, found[0]]).toEqual([null, 16, `SKP182 ${at}`]);
  });

  it("is refused by the rule of today, whoever asks", async () => {
    const unit = loadEdition("permenpanrb-88-2021-unit");
    const result = await evaluated(oldForm().bytes, { rubric: unit });
    expect(result).toMatchObject({ rubric: null, total: null });
    expect(result.found.map((found) => found.split(" ")[0])).toEqual(["SKP022"]);
  });

  it("is refused when most of its rows are not known", async () => {
    const strange = OLD_PARTS.map(
      (part, index): OldPart => (index < 9 ? [part[0], `BAGIAN ${index}`, part[2], part[3]] : part),
    );
    const result = await evaluated(oldForm(strange).bytes);
    expect(result).toMatchObject({ rubric: null, total: null });
    expect(result.found.map((found) => found.split(" ")[0])).toEqual(["SKP022"]);
  });

  it("gets a scored copy with its points", async () => {
    const { evaluation } = await scoredCopy(oldForm().bytes);
    expect(evaluation.total).toBe(71.43);
  });
});

describe("a form of today", () => {
  it("is not recognised by the former edition", async () => {
    expect(await evaluated(lke())).toMatchObject({ rubric: "permenpanrb-88-2021-unit", total: 80 });
  });

  it("is no sheet of the former edition, whoever asks", async () => {
    const result = await evaluated(lke(), { rubric: loadEdition(FORMER) });
    expect(result.total).toBeNull();
    expect(result.found.length).toBeGreaterThan(0);
  });
});
