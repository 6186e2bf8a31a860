/** Every rule about a comparison against something it finds and something near that it must not. */
import { COMPARE_RULES } from "../../src/validate/compare-rules.ts";
import type { ComparedFact } from "../../src/validate/compared.ts";
import { describeFactRules, type FactCases } from "./fact-rules.ts";

const CASES: FactCases<ComparedFact> = {
  SKP190: [
    {
      found: {
        kind: "repeated",
        unit: "Dinas A",
        period: "2025/",
        files: { files: ["a.xlsx", "b.xlsx"], count: 3 },
      },
      says: [
        "“Dinas A” mempunyai beberapa hasil pada 2025/: a.xlsx, b.xlsx, dan 1 berkas lain.",
        "“Dinas A” has several results in 2025/: a.xlsx, b.xlsx and 1 other file.",
      ],
    },
  ],
  SKP191: [
    {
      found: { kind: "near", earlier: "Dinas Sosial", later: "Dinas Sosal" },
      says: ["“Dinas Sosal” dihitung sebagai OPD baru", "“Dinas Sosal” counts as new"],
    },
  ],
  SKP192: [
    {
      found: { kind: "other-name", by: "code", earlier: "Dinas A", later: "Badan A" },
      says: [
        "“Badan A” dibandingkan dengan “Dinas A” karena kodenya sama.",
        "“Badan A” is compared with “Dinas A” because of their code.",
      ],
    },
    {
      found: { kind: "other-name", by: "alone", earlier: "Dinas A", later: "Badan A" },
      says: ["tiap periode hanya berisi satu hasil", "each period holds one result only"],
    },
  ],
  SKP193: [
    {
      found: { kind: "other-rubric", earlier: "satu", later: "dua", units: 1, measured: true },
      says: [
        "1 OPD dinilai dengan satu, lalu dengan dua: komponennya sama",
        "1 OPD was scored by satu, then by dua",
      ],
    },
    {
      found: { kind: "other-rubric", earlier: "satu", later: "dua", units: 1200, measured: false },
      says: ["1.200 OPD dinilai", "1,200 OPDs were scored by satu, then by dua: the totals are not compared"],
    },
  ],
  SKP194: [
    {
      found: { kind: "list-unused", earlier: "Dinas A", later: "Badan A" },
      says: ["Baris “Dinas A;Badan A” pada daftar nama", "The line “Dinas A;Badan A” of the list of names"],
    },
  ],
};

describeFactRules(COMPARE_RULES, CASES);
