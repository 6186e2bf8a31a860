/** Templates in which Ya and Tidak have a column each: what is asked of their cells, and what is not tried. */
import { describe, expect, test } from "vitest";
import { type TickSpec, tickPaper } from "../fixtures/papers/tick-columns.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { againstFindings, templateFindings } from "./findings.ts";

const BLANK = { marks: () => [null, null] as const };
const paperOf = (spec: Partial<TickSpec> = {}) => tickPaper({ blocks: [BLANK], ...spec });
const bytesOf = (spec: Partial<TickSpec> = {}) => xlsx({ sheets: [paperOf(spec).sheet] });

/** No fields for the OPD and the year, no total, no protection: that is so in every form here. */
const PLAIN = ["SKP103 KKE", "SKP118 KKE", "SKP123"];

describe("sakip template check", () => {
  test("asks for no list of choices where a mark under Ya or Tidak answers", async () => {
    expect(await templateFindings(bytesOf())).toEqual([...PLAIN, "SKP111 KKE"].sort());
  });

  test("asks for it in a column of letters beside the ticks", async () => {
    const letters = { title: "Huruf", of: () => null };
    expect(await templateFindings(bytesOf({ letters }))).toEqual(
      [...PLAIN, "SKP105 KKE!F3", "SKP111 KKE"].sort(),
    );
  });

  test("says of formulas that follow the ticks that they were not tried", async () => {
    const { at } = paperOf();
    const letters = {
      title: "Nilai",
      of: (code: string) => {
        const first = Number(at(code, 1).slice(1)) + 1;
        return { formula: `IF(COUNTA(D${first}:D${first + 2})=3,1,0)`, cached: 0 };
      },
    };
    const found = await templateFindings(bytesOf({ letters }));
    expect(found.filter((line) => line.startsWith("SKP113"))).toHaveLength(12);
    expect(found.filter((line) => /^SKP11[012]/.test(line))).toEqual([]);
  });
});

describe("sakip check --against", () => {
  const against = async (spec: Partial<TickSpec>) =>
    (await againstFindings(bytesOf(), bytesOf(spec))).filter((line) => line >= "SKP130" && line < "SKP150");

  test("ticks are what the form is for", async () => {
    expect(await against({ blocks: [{ marks: () => ["V", null] }] })).toEqual([]);
  });
});
