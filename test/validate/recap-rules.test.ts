/** Every rule about many workbooks against something it finds and something near that it must not. */
import { describe, expect, it } from "vitest";
import { entryOf } from "../../src/recap/entry.ts";
import type { RecapEntry } from "../../src/recap.ts";
import type { Gathered } from "../../src/validate/gathered.ts";
import { RECAP_RULES } from "../../src/validate/recap-rules.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const NONE = { files: [], count: 0 };

function gathered(change: Partial<Gathered>, entry: Partial<RecapEntry> = {}): Gathered {
  const letters = Array.from({ length: 12 }, () => "B").join(" ");
  const made = entryOf(evaluationOf({ file: "a.xlsx", name: "Dinas Contoh", code: "1.01", letters }));
  return {
    entry: { ...made, ...entry },
    identical: NONE,
    repeated: NONE,
    listing: null,
    sourceFault: null,
    ...change,
  };
}

const source = (sourceFault: Gathered["sourceFault"]) => ({ ...gathered({ sourceFault }), entry: null });
const line = (name: string, code: string | null = null) => ({ name, code, cluster: null });

interface Case {
  readonly about: string;
  readonly found: Gathered;
  readonly says: readonly [id: string, en: string];
  readonly quiet: Gathered;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  SKP090: [
    {
      about: "another file of the OPD and year",
      found: gathered({ repeated: { files: ["b.xlsx"], count: 1 } }),
      says: ["“Dinas Contoh” tahun 2025 juga ada di b.xlsx", "“Dinas Contoh” for 2025 is also b.xlsx"],
      quiet: gathered({ identical: { files: ["b.xlsx"], count: 1 } }),
    },
    {
      about: "no year, no name, many files",
      found: gathered(
        { repeated: { files: ["b.xlsx"], count: 2 } },
        { year: null, unit: { name: null, code: "1.01", cluster: null } },
      ),
      says: [
        "“1.01” tanpa tahun juga ada di b.xlsx dan 1 berkas lain",
        "“1.01” without a year is also b.xlsx and 1 other file",
      ],
      quiet: gathered({}),
    },
  ],
  SKP091: [
    {
      about: "the same bytes elsewhere",
      found: gathered({ identical: { files: ["b.xlsx", "c.xlsx"], count: 4 } }),
      says: ["dengan b.xlsx, c.xlsx, dan 2 berkas lain;", "as b.xlsx, c.xlsx and 2 other files;"],
      quiet: gathered({ repeated: { files: ["b.xlsx"], count: 1 } }),
    },
  ],
  SKP092: [
    {
      about: "no line of the list",
      found: gathered({ listing: { line: null, near: null } }),
      says: [
        "“Dinas Contoh” (kode 1.01) tidak ada",
        "“Dinas Contoh” (code 1.01) is not on the list of OPDs.",
      ],
      quiet: gathered({ listing: { line: line("Dinas Contoh"), near: null } }),
    },
    {
      about: "the LKE of the region itself, which is no OPD",
      found: gathered({ listing: { line: null, near: null } }),
      says: ["tidak ada pada daftar OPD", "is not on the list of OPDs"],
      quiet: gathered(
        { listing: { line: null, near: null } },
        { rubric: { id: "permenpanrb-88-2021-instansi", sha256: "" } },
      ),
    },
    {
      about: "a line that is near",
      found: gathered({ listing: { line: null, near: line("Dinas Contho") } }),
      says: ["yang paling mirip “Dinas Contho”, yang", "most alike is “Dinas Contho”, which"],
      quiet: gathered({}),
    },
  ],
  SKP093: [
    {
      about: "another name under the code",
      found: gathered({ listing: { line: line("Badan Contoh", "1.01"), near: null } }),
      says: ["“1.01” pada daftar milik “Badan Contoh”", "“1.01” belongs to “Badan Contoh”"],
      quiet: gathered({ listing: { line: line("DINAS, CONTOH", "1.01"), near: null } }),
    },
  ],
  SKP094: [
    {
      about: "a file that cannot be opened",
      found: source({ kind: "unopened", reason: "EACCES" }),
      says: ["akses ditolak (EACCES)", "permission denied (EACCES)"],
      quiet: source(null),
    },
    {
      about: "half a file",
      found: source({ kind: "not-json" }),
      says: ["bukan JSON yang utuh", "not whole JSON"],
      quiet: source({ kind: "shards-missing", missing: [1], of: 2 }),
    },
    {
      about: "another result of the same workbook",
      found: source({ kind: "superseded", workbook: "a.xlsx", by: "a.summary.json" }),
      says: ["nilai “a.xlsx” di sini berbeda", "score of “a.xlsx” is not the one in “a.summary.json”"],
      quiet: gathered({}),
    },
    {
      about: "something else",
      found: source({ kind: "not-results", place: "" }),
      says: ["bukan hasil penilaian sakip", "holds no results of sakip"],
      quiet: gathered({}),
    },
    {
      about: "a figure written by hand",
      found: source({ kind: "not-results", place: "evaluations.0.total" }),
      says: ["pada “evaluations.0.total”", "at “evaluations.0.total”"],
      quiet: gathered({}),
    },
    {
      about: "a figure that does not follow from the others",
      found: source({ kind: "contradictory", place: "evaluations.0.total" }),
      says: ["“evaluations.0.total” bertentangan", "“evaluations.0.total” contradicts"],
      quiet: gathered({}),
    },
  ],
  SKP095: [
    {
      about: "one part",
      found: source({ kind: "shards-missing", missing: [2], of: 3 }),
      says: ["3 bagian, tetapi bagian 2 tidak ada", "3 parts, but part 2 is not there"],
      quiet: source({ kind: "not-json" }),
    },
    {
      about: "several",
      found: source({ kind: "shards-missing", missing: [1, 4], of: 4 }),
      says: ["bagian 1 dan 4 tidak ada", "parts 1 and 4 are not there"],
      quiet: gathered({}),
    },
  ],
};

describe("the cases", () => {
  it("cover every rule", () => {
    expect(Object.keys(CASES)).toEqual(RECAP_RULES.map(({ code }) => code));
  });
});

const ALL = RECAP_RULES.flatMap((rule) =>
  (CASES[rule.code] ?? []).map((each) => ({ code: rule.code, name: rule.name, rule, ...each })),
);

describe.each(ALL)("$code $name: $about", ({ rule, found, says, quiet }) => {
  it("says what was found, in both languages", () => {
    const [id, en] = (["id", "en"] as const).map((language) => rule.diagnose(found, language));
    expect(id).toHaveLength(1);
    expect(id?.[0]?.message).toContain(says[0]);
    expect(en?.[0]?.message).toContain(says[1]);
  });

  it("stays quiet in the near case", () => {
    expect(rule.diagnose(quiet, "id")).toEqual([]);
  });
});
