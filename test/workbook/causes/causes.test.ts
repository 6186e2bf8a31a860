/** One thing wrong in a form, and what is told of it: which cell, which cause, and what follows from it. */
import { describe, expect, it, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { EvaluatedDifference, Evaluation } from "../../../src/evaluation.ts";
import { liveLke, scoreFormula, UNLIKE_LETTERS } from "../../fixtures/live-lke.ts";
import type { LkeForm, LkeSpec } from "../../fixtures/lke.ts";
import { lkeForm } from "../../fixtures/lke.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";

async function evaluated(bytes: Uint8Array): Promise<Evaluation> {
  return (await assess(bytes, "berkas.xlsx")).evaluation;
}

/** `E6 rows-missing` for each figure that differs. */
function told({ reconciliation }: Evaluation): string[] {
  return reconciliation.map(({ cell, cause }) => `${cell} ${cause}`).sort();
}

function at(evaluation: Evaluation, cell: string): EvaluatedDifference {
  const found = evaluation.reconciliation.find((difference) => difference.cell === cell);
  if (!found) throw new Error(`${cell} does not differ`);
  return found;
}

const FORM = lkeForm();
const score = (code: string) => FORM.at(code, "score");

describe("a real case: the total says 24.10, its own rows give 46.60", () => {
  const letters = {
    "1.a": "A",
    "1.b": "A",
    "1.c": "CC",
    "2.a": "D",
    "2.b": "D",
    "2.c": "D",
    "3.a": "AA",
    "3.b": "D",
    "3.c": "D",
    "4.a": "C",
    "4.b": "D",
    "4.c": "D",
  };

  test("because a SUM is missing under IFERROR(…,0)", async () => {
    const evaluation = await evaluated(
      liveLke({ letters }, (form) => {
        const range = `${form.at("1.a", "score")}:${form.at("1.c", "score")}`;
        form.cells[form.at("1", "score")] = { formula: `IFERROR(${range},0)` };
      }),
    );
    expect(evaluation.total).toBe(46.6);
    expect(at(evaluation, score("total"))).toMatchObject({
      stated: 24.1,
      recomputed: 46.6,
      cause: "follows",
    });
    expect(at(evaluation, score("1"))).toMatchObject({ stated: 0, recomputed: 22.5, cause: "sum-missing" });
  });
});

interface Case {
  readonly what: string;
  readonly letters?: LkeSpec["letters"];
  readonly change: (form: LkeForm) => void;
  readonly told: readonly string[];
  readonly says?: readonly [cell: string, id: string];
}

const set =
  (code: string, formula: string | number, cached?: number) =>
  (form: LkeForm): void => {
    form.cells[form.at(code, "score")] =
      typeof formula === "number" ? formula : { formula, ...(cached !== undefined && { cached }) };
  };

const follows = (...codes: string[]) => codes.map((code) => `${score(code)} follows`);
const [D, C] = ["answer", "weight"] as const;
const own = (code: string) => [FORM.at(code, D), FORM.at(code, C)] as const;
const chain = (code: string) => scoreFormula(...own(code));

const CASES: readonly Case[] = [
  {
    what: "a total that is one row short",
    change: set("total", `SUM(${score("1")},${score("2")},${score("3")})`),
    told: [`${score("total")} rows-missing`],
    says: [score("total"), `Rumus di ${score("total")} tidak ikut menjumlahkan ${score("4")}.`],
  },
  {
    what: "a component whose range ends one row early",
    change: set("4", `SUM(${score("4.a")}:E${FORM.row("4.c") - 1})`),
    told: [`${score("4")} rows-missing`, ...follows("total")],
    says: [
      score("4"),
      `Rumus di ${score("4")} hanya menjumlahkan ${score("4.a")}:E${FORM.row("4.c") - 1}; ${score("4.c")} tertinggal.`,
    ],
  },
  {
    what: "a number typed over a score's formula",
    change: set("2.c", 15),
    told: [`${score("2.c")} typed-over`, ...follows("2", "total")],
  },
  {
    what: "a number typed over the total",
    change: set("total", 91.5),
    told: [`${score("total")} typed-over`],
  },
  {
    what: "a result saved before the answer changed",
    change: (form) => set("1.b", chain("1.b"), 4.5)(form),
    told: [`${score("1.b")} stale`, ...follows("1", "total")],
  },
  {
    what: "a total saved before anything changed",
    change: set("total", `SUM(${score("1")},${score("2")},${score("3")},${score("4")})`, 12.25),
    told: [`${score("total")} stale`],
  },
  {
    what: "components and sub-components added up together",
    change: set("total", `SUM(${score("1")}:E${FORM.row("total") - 1})`),
    told: [`${score("total")} rows-doubled`],
  },
  {
    what: "a row added twice",
    change: set("1", `SUM(${score("1.a")}:${score("1.c")})+${score("1.b")}`),
    told: [`${score("1")} rows-doubled`, ...follows("total")],
  },
  {
    what: "another component's row in the sum",
    change: set("1", `SUM(${score("1.a")},${score("1.b")},${score("1.c")},${score("2.a")})`),
    told: [`${score("1")} rows-foreign`, ...follows("total")],
  },
  {
    what: "another component's row instead of its own",
    change: set("1", `${score("1.a")}+${score("1.b")}+${score("2.c")}`),
    told: [`${score("1")} row-reference`, ...follows("total")],
  },
  {
    what: "the weight of another row",
    change: set("2.c", scoreFormula(own("2.c")[0], own("2.b")[1])),
    told: [`${score("2.c")} weight-reference`, ...follows("2", "total")],
    says: [
      score("2.c"),
      `Rumus di ${score("2.c")} mengambil bobot dari ${own("2.b")[1]}, seharusnya dari ${own("2.c")[1]}.`,
    ],
  },
  {
    what: "the answer of another row",
    change: set("3.b", scoreFormula(own("3.a")[0], own("3.b")[1])),
    told: [`${score("3.b")} row-reference`, ...follows("3", "total")],
  },
  {
    what: "a formula that belongs to another row",
    change: set("3.b", chain("3.a")),
    told: [`${score("3.b")} row-reference`, ...follows("3", "total")],
  },
  {
    what: "a changed weight",
    change: (form) => {
      form.cells[form.at("2.c", "weight")] = 20;
    },
    told: [`${score("2.c")} weight-other`, ...follows("2", "total")],
    says: [
      score("2.c"),
      `Rumus di ${score("2.c")} memakai bobot 20 dari ${own("2.c")[1]}, sedangkan bobot resminya 15.`,
    ],
  },
  {
    what: "a weight written into the formula",
    change: set("2.c", chain("2.c").replace(own("2.c")[1], "12.5")),
    told: [`${score("2.c")} weight-other`, ...follows("2", "total")],
  },
  {
    what: "another value of a letter",
    change: set("1.b", chain("1.b").replace('"BB",80', '"BB",85')),
    told: [`${score("1.b")} value-other`, ...follows("1", "total")],
  },
  {
    what: "a score rounded to whole points",
    change: set("1.b", `ROUND(${chain("1.b")},0)`),
    told: [`${score("1.b")} rounded`, ...follows("1", "total")],
  },
  {
    what: "a number added by hand",
    change: set("total", `SUM(${score("1")},${score("2")},${score("3")},${score("4")})+2.5`),
    told: [`${score("total")} number-added`],
  },
  {
    what: "an error behind IFERROR",
    change: set("1.b", `IFERROR(VLOOKUP(${own("1.b")[0]},A1:B2,2,FALSE)*${own("1.b")[1]},0)`),
    told: [`${score("1.b")} error-hidden`, ...follows("1", "total")],
  },
  {
    what: "an error of another cell behind IFERROR",
    change: (form) => {
      set("2.b", "1/0")(form);
      set("2", `IFERROR(SUM(${score("2.a")},${score("2.b")},${score("2.c")}),0)`)(form);
    },
    told: [`${score("2")} error-hidden`, ...follows("total")],
    says: [score("2"), `IFERROR di ${score("2")} menutupi galat #DIV/0! dari ${score("2.b")}.`],
  },
  {
    what: "a hidden row that belongs to nothing",
    change: (form) => {
      const row = form.row("1.b/1");
      form.hiddenRows.push(row);
      form.cells[`E${row}`] = 1.5;
      set("1", `${score("1.a")}+${score("1.b")}+${score("1.c")}+E${row}`)(form);
    },
    told: [`${score("1")} hidden-rows-counted`, ...follows("total")],
  },
  {
    what: "a hidden row that SUBTOTAL leaves out",
    change: (form) => {
      form.hiddenRows.push(form.row("1.b"));
      set("1", `SUBTOTAL(109,${score("1.a")}:${score("1.c")})`)(form);
    },
    told: [`${score("1")} hidden-rows-left-out`, ...follows("total")],
  },
  {
    what: "a score that is text",
    change: (form) => {
      form.cells[form.at("1.b", "score")] = "7,20";
    },
    told: [`${score("1")} not-a-number`, ...follows("total")],
  },
  {
    what: "a function that is not computed here",
    change: set("total", `INDIRECT("${score("1")}")`, 30),
    told: [`${score("total")} unknown`],
  },
  {
    what: "a cause that cannot be proven",
    change: set("total", `SUM(${score("1")},${score("2")})*0.77`),
    told: [`${score("total")} unknown`],
  },
  {
    what: "a total over answers that are still missing",
    letters: { ...UNLIKE_LETTERS, "3.b": "-" },
    change: () => {},
    told: [`${score("total")} answers-open`],
  },
];

describe("in the official form", () => {
  it.each(CASES)("$what", async ({ letters = UNLIKE_LETTERS, change, told: expected, says }) => {
    const evaluation = await evaluated(liveLke({ letters }, change));
    expect(told(evaluation)).toEqual([...expected].sort());
    if (says) expect(at(evaluation, says[0]).explanation).toBe(says[1]);
  });

  test.skipIf(!hasLibreOffice())("the figures are those that LibreOffice computes", async () => {
    // What was saved before something changed, and what no form computes, is not computed again.
    const computed = CASES.filter(({ what }) => !/saved before|not computed here/.test(what));
    const made = computed.map(
      ({ what, letters = UNLIKE_LETTERS, change }) => [what, liveLke({ letters }, change)] as const,
    );
    const saved = recalculated(new Map(made));
    for (const [what, bytes] of made) {
      const [ours, theirs] = await Promise.all([evaluated(bytes), evaluated(saved.get(what) ?? bytes)]);
      const figures = ({ reconciliation }: Evaluation) =>
        reconciliation.map(({ cell, stated, recomputed }) => [cell, stated, recomputed]);
      expect(figures(ours).length, what).toBeGreaterThan(0);
      expect(figures(theirs), what).toEqual(figures(ours));
    }
  });

  test("all figures agree when nothing is wrong", async () => {
    const evaluation = await evaluated(liveLke({ letters: UNLIKE_LETTERS }));
    expect(evaluation.figuresCompared).toBe(17);
    expect(evaluation.reconciliation).toEqual([]);
  });
});
