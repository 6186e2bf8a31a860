/** Ya and Tidak in a column each: the answer is where the tick stands, however it looks. */
import { describe, expect, it } from "vitest";
import {
  type Marks,
  marked,
  type TickBlock,
  type TickSpec,
  tickPaper,
} from "../../../fixtures/papers/tick-columns.ts";
import type { CellSpec } from "../../../fixtures/xlsx.ts";
import { MOST_LETTERS, MOST_TOTAL, outcomeOf } from "./outcome.ts";

/** Ya for all criteria but every fourth. */
const isYes = (_: string, number: number) => number % 4 !== 0;
const most = (mark: CellSpec) => marked(mark, isYes);
const yesNo =
  (yes: CellSpec, no: CellSpec): TickBlock["marks"] =>
  (code, number) =>
    isYes(code, number) ? [yes, null] : [null, no];
const TICKED = { letters: MOST_LETTERS, total: MOST_TOTAL, findings: [] as string[] };
const one = (block: TickBlock, spec: Partial<TickSpec> = {}) => tickPaper({ blocks: [block], ...spec });

/** The same marks everywhere but at the first criterion of 1.a. */
const but = (block: TickBlock, marks: Marks): TickBlock => ({
  ...block,
  marks: (code, number) => (code === "1.a" && number === 1 ? marks : block.marks(code, number)),
});
const V = { marks: most("V") };
const AT = tickPaper({ blocks: [V] });
const YES = AT.at("1.a/1", 4);
const NO = AT.at("1.a/1", 5);

describe("marks", () => {
  it.each<[string, TickBlock]>([
    ["V in either column", { marks: most("V") }],
    ["v in small letters", { marks: most("v") }],
    ["the sign of the square root", { marks: most("√") }],
    ["a check mark", { marks: most("✓") }],
    ["the letter that Wingdings shows as a check mark", { marks: most("ü") }],
    ["crosses only", { marks: most("x") }],
    ["a capital cross", { marks: most("X") }],
    ["figures", { marks: most(1) }],
    ["figures, with a nought in the other column", { marks: (...at) => (isYes(...at) ? [1, 0] : [0, 1]) }],
    ["check marks under Ya and crosses under Tidak", { marks: yesNo("V", "X") }],
    ["words", { marks: yesNo("Ya", "Tidak") }],
    ["their first letters", { marks: yesNo("Y", "T") }],
    ["dashes in the other column", { marks: (...at) => (isYes(...at) ? ["V", "-"] : ["-", "V"]) }],
    ["boxes that are linked to cells", { marks: (...at) => (isYes(...at) ? [true, false] : [false, true]) }],
    ["boxes drawn as text", { marks: (...at) => (isYes(...at) ? ["☑", "☐"] : ["☐", "☑"]) }],
  ])("%s", async (_, block) => {
    expect(await outcomeOf(one(block))).toMatchObject(TICKED);
  });
});

describe("titles", () => {
  it.each<[string, TickSpec]>([
    ["one row, nothing above", { blocks: [V] }],
    ["under Jawaban", { blocks: [{ ...V, parent: "Jawaban" }] }],
    ["Y and T", { blocks: [{ ...V, titles: ["Y", "T"] }] }],
    [
      "Tidak before Ya",
      { blocks: [{ titles: ["Tidak", "Ya"], marks: (...at) => (isYes(...at) ? [null, "V"] : ["V", null]) }] },
    ],
    ["with the mark in them", { blocks: [{ marks: yesNo("V", "X"), titles: ["Ya (V)", "Tidak (X)"] }] }],
    ["Terpenuhi and Tidak Terpenuhi", { blocks: [{ ...V, titles: ["Terpenuhi", "Tidak Terpenuhi"] }] }],
  ])("%s", async (_, spec) => {
    expect(await outcomeOf(tickPaper(spec))).toMatchObject({ ...TICKED, assessor: "single" });
  });

  const self: TickBlock = { parent: "Penilaian Mandiri", marks: marked("V", () => true) };
  const evaluator: TickBlock = { parent: "Evaluator", marks: most("V") };
  it.each([true, false])("two assessors, their titles above the header: %s", async (parentsAbove) => {
    const paper = tickPaper({ blocks: [self, evaluator], parentsAbove });
    expect(await outcomeOf(paper)).toMatchObject({ ...TICKED, assessor: "evaluator" });
  });

  it("two pairs that nobody is named over are both left unread", async () => {
    const { total, findings } = await outcomeOf(tickPaper({ blocks: [V, V] }));
    expect(total).toBeNull();
    expect(findings.some((finding) => finding.startsWith("SKP024"))).toBe(true);
  });

  it("ticks under last year's are nobody's answers now", async () => {
    const { total } = await outcomeOf(tickPaper({ blocks: [{ ...V, parent: "Tahun Lalu" }] }));
    expect(total).toBeNull();
  });
});

describe("what is no answer leaves the sub-component without a letter", () => {
  const open = { letters: MOST_LETTERS.replace("B", "-"), total: null };
  it.each<[string, Marks, string[]]>([
    ["ticked under both", ["V", "V"], [`SKP040 ${AT.at("1.a", 4)}`, `SKP153 ${YES}`]],
    [
      "ticked under both, the cross in doubt itself",
      ["V", "x"],
      [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${NO}`],
    ],
    ["ticked under neither", [null, null], [`SKP040 ${AT.at("1.a", 4)}`]],
    ["a dash under both", ["-", "-"], [`SKP040 ${AT.at("1.a", 4)}`]],
    ["a cross among check marks may say no", ["x", null], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${YES}`]],
    ["a cross among check marks under Tidak too", [null, "x"], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${NO}`]],
    ["Tidak in words under Ya", ["Tidak", null], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${YES}`]],
    ["Ya in words under Tidak", [null, "Ya"], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${NO}`]],
    ["a nought alone, as a figure that grades", [0, null], [`SKP170 ${AT.at("1.a", 4)}`]],
    ["a remark beside a tick", ["V", "sebagian"], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${NO}`]],
    ["an error of Excel", [{ error: "#REF!" }, null], [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${YES}`]],
  ])("%s", async (_, marks, findings) => {
    expect(await outcomeOf(one(but(V, marks)))).toMatchObject({ ...open, findings });
  });

  it("a mark in a cell that is merged over both", async () => {
    expect(await outcomeOf(one(V, { merged: ["1.a/1"] }))).toMatchObject({
      ...open,
      findings: [`SKP040 ${AT.at("1.a", 4)}`, `SKP043 ${YES}`],
    });
  });

  it("a word in such a cell is read", async () => {
    expect(await outcomeOf(one(but(V, ["Ya", null]), { merged: ["1.a/1"] }))).toMatchObject(TICKED);
  });
});

describe("sub-components' own rows", () => {
  const counts = (code: string): Marks => {
    const count = [...Array(20).keys()].filter((index) => AT_HAS(code, index + 1));
    const yes = count.filter((index) => isYes(code, index + 1)).length;
    return [yes, count.length - yes];
  };

  it("counts of the ticks below are no answers", async () => {
    expect(await outcomeOf(one({ ...V, own: counts }))).toMatchObject(TICKED);
  });

  it("another figure is none that is known", async () => {
    const own = (code: string): Marks => (code === "1.a" ? [90, null] : counts(code));
    expect(await outcomeOf(one({ ...V, own }))).toMatchObject({
      total: null,
      findings: [`SKP041 ${AT.at("1.a", 4)}`],
    });
  });

  it("a tick under Tidak on such a row is not passed over", async () => {
    const own = (code: string): Marks => (code === "1.a" ? [null, "V"] : [null, null]);
    expect(await outcomeOf(one({ ...V, own }))).toMatchObject({
      total: null,
      findings: [`SKP041 ${AT.at("1.a", 5)}`],
    });
  });

  it("a letter there is the answer", async () => {
    const own = (): Marks => ["CC", null];
    expect(await outcomeOf(one({ ...V, own }))).toMatchObject({
      total: 60,
      letters: Array(12).fill("CC").join(" "),
    });
  });

  it("and so is one in a column of its own", async () => {
    const paper = one(V, { letters: { title: "Huruf", of: () => "CC" } });
    expect(await outcomeOf(paper)).toMatchObject({ total: 60 });
  });
});

/** Whether the paper has such a criterion. */
function AT_HAS(code: string, number: number): boolean {
  try {
    return AT.at(`${code}/${number}`, 4) !== "";
  } catch {
    return false;
  }
}
