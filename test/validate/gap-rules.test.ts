/** Every rule about self-assessments against evaluators: something it finds, and all that the others find, which it must not. */
import type { GapFact } from "../../src/validate/gap-facts.ts";
import { GAP_RULES } from "../../src/validate/gap-rules.ts";
import { describeFactRules, type FactCases } from "./fact-rules.ts";

const CASES: FactCases<GapFact> = {
  SKP200: [
    {
      found: { kind: "repeated", unit: "Dinas A", files: { files: ["a.xlsx", "b.xlsx"], count: 2 } },
      says: [
        "“Dinas A” mempunyai beberapa LKE yang dijawab kedua pihak dan isinya berbeda: a.xlsx dan b.xlsx",
        "“Dinas A” has several workbooks that both answered and that differ: a.xlsx and b.xlsx",
      ],
    },
  ],
  SKP201: [
    {
      found: { kind: "rubric-unknown", rubric: "lokal", workbooks: 1 },
      says: ["1 LKE dinilai dengan rubrik lokal", "1 workbook was scored by the rubric lokal"],
    },
    {
      found: { kind: "rubric-unknown", rubric: "lokal", workbooks: 1200 },
      says: ["1.200 LKE dinilai", "1,200 workbooks were scored"],
    },
  ],
  SKP202: [
    {
      found: { kind: "nobody-both", workbooks: 24 },
      says: ["Dari 24 LKE, tidak satu pun", "Of 24 workbooks not one"],
    },
  ],
  SKP203: [
    {
      found: { kind: "near-teams", one: "Sari", other: "Sary" },
      says: [
        "Tim “Sari” dan tim “Sary” dihitung terpisah",
        "The team “Sari” and the team “Sary” are counted apart",
      ],
    },
  ],
  SKP204: [
    {
      found: { kind: "partial", unit: "Dinas A", pairs: 8, of: 12 },
      says: [
        "Pada “Dinas A”, hanya 8 dari 12 sub-komponen dijawab OPD dan evaluator",
        "At “Dinas A” only 8 of 12 sub-components are answered by the OPD and the evaluator",
      ],
    },
  ],
};

describeFactRules(GAP_RULES, CASES);
