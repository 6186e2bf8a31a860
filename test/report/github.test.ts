import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { CheckedFile } from "../../src/report/checked-file.ts";
import { githubPieces } from "../../src/report/github.ts";
import { DOCUMENTS } from "./documents.ts";
import { FOUND } from "./found.ts";

function commands(change: Partial<Diagnostic>, file = "lke/dinas.xlsx"): string {
  const files: CheckedFile[] = [{ file, sha256: null, diagnostics: [{ ...FOUND, ...change }] }];
  return [...githubPieces(files, { root: "/repo" })].join("");
}

test.each([
  [
    "an error with its cell",
    {},
    "::error file=lke/dinas.xlsx,title=SKP040::LKE Unit!D72: 3.b belum dijawab. → Isi 3.b.",
  ],
  [
    "a warning about a sheet",
    { severity: "warning", cell: null },
    "::warning file=lke/dinas.xlsx,title=SKP040::LKE Unit: 3.b belum dijawab. → Isi 3.b.",
  ],
  [
    "information about the file as a whole",
    { severity: "info", sheet: null, cell: null },
    "::notice file=lke/dinas.xlsx,title=SKP040::3.b belum dijawab. → Isi 3.b.",
  ],
  [
    "a percent sign",
    { message: "Naik 10%0A, 50%." },
    "::error file=lke/dinas.xlsx,title=SKP040::LKE Unit!D72: Naik 10%250A, 50%25. → Isi 3.b.",
  ],
  [
    "a second line that would be a command of its own",
    { message: "“A\r\n::error::palsu”" },
    "::error file=lke/dinas.xlsx,title=SKP040::LKE Unit!D72: “A ::error::palsu” → Isi 3.b.",
  ],
] as const)("%s", (_, change, line) => {
  expect(commands(change)).toBe(`${line}\n`);
});

test.each([
  ["./lke/dinas.xlsx", "lke/dinas.xlsx"],
  ["/repo/lke/dinas.xlsx", "lke/dinas.xlsx"],
  ["lke/../lain/dinas.xlsx", "lain/dinas.xlsx"],
  ["/lain/dinas.xlsx", "/lain/dinas.xlsx"],
  ["lke/A: 50%, B.xlsx", "lke/A%3A 50%25%2C B.xlsx"],
  ["lke/a\n::error::b.xlsx", "lke/a %3A%3Aerror%3A%3Ab.xlsx"],
])("the file %j is told as %j", (file, told) => {
  expect(commands({}, file)).toContain(`::error file=${told},title=SKP040::`);
});

test("every line of a hostile result is a command, without anything that a terminal obeys", () => {
  const text = [...githubPieces(DOCUMENTS.several.evaluations, { root: "/repo" })].join("");
  const count = DOCUMENTS.several.evaluations.flatMap(({ diagnostics }) => diagnostics).length;
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(count);
  expect(
    lines.filter((line) => !/^::(error|warning|notice) file=[^,:]+,title=SKP\d{3}::./.test(line)),
  ).toEqual([]);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
});
