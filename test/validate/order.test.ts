import { describe, expect, it } from "vitest";
import { validate } from "../../src/validate/validate.ts";
import { assessed, cell, figure, letter } from "./subject.ts";

describe("the order of findings", () => {
  const subject = assessed({
    single: { "4.c": "-", "1.a": "A" },
    rows: {
      "1.a": { note: null, evidence: null },
      "2.c": { weight: figure("20", "C120") },
      "2.b": { answers: { single: letter("-", "D100") } },
    },
    assessment: {
      otherAnswerSheets: ["LKE lama"],
      year: { value: 1999, from: "workbook", at: { sheet: "Identitas", cell: "B4" } },
      brokenFigures: [{ cause: { kind: "no-cached-value", formula: "A1" }, at: cell("AA9") }],
    },
    outputFaults: [{ kind: "exists", path: "x.scored.xlsx" }],
  });
  const lines = validate(subject, "id").map(({ severity, sheet, cell, code }) =>
    [severity, `${sheet ?? ""}!${cell ?? ""}`, code].join(" "),
  );

  it("is: most severe first; file, answer sheet, other sheets; top to bottom; left to right", () => {
    expect(lines).toEqual([
      "error ! SKP080",
      "error LKE! SKP021",
      "error LKE!D100 SKP040",
      "error LKE!C120 SKP034",
      "error LKE!D240 SKP040",
      "warning LKE!F20 SKP051",
      "warning LKE!G20 SKP053",
      "warning Identitas!B4 SKP073",
      "info LKE!AA9 SKP063",
    ]);
  });

  it("is the same every time and in every language", () => {
    expect(validate(subject, "en").map(({ code, cell }) => [code, cell])).toEqual(
      validate(subject, "id").map(({ code, cell }) => [code, cell]),
    );
  });
});
