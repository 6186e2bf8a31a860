/** Small workbooks whose findings would fill the memory, in a process of their own so that it can be measured. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FINDINGS_AT_MOST } from "../../src/validate/rule.ts";
import type { AssessReport } from "../fixtures/assess-in-child.ts";
import { lkeForm } from "../fixtures/lke.ts";
import { type SheetSpec, xlsx } from "../fixtures/xlsx.ts";

const ROWS = 1_900;

/** The official form with thousands of such rows below it. */
function below(cellsOf: (row: number) => NonNullable<SheetSpec["cells"]>): Uint8Array {
  const form = lkeForm();
  const cells = { ...form.cells };
  for (let row = 103; row < 103 + ROWS; row += 1) Object.assign(cells, cellsOf(row));
  // Nothing is read below the total.
  delete cells.A102;
  return xlsx({ sheets: [{ name: "LKE", cells, merges: form.merges }] });
}

const TITLE = "Dokumen Perencanaan kinerja telah tersedia";

const WORKBOOKS: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  [
    "rows that repeat 1.a",
    () => below((row) => ({ [`A${row}`]: "1.a", [`B${row}`]: TITLE, [`D${row}`]: "B" })),
  ],
  [
    "rows that repeat 1.a, each with another answer",
    () => below((row) => ({ [`A${row}`]: "1.a", [`B${row}`]: TITLE, [`D${row}`]: `Baik ${row}` })),
  ],
  [
    "rows that are none of the rubric's",
    () => below((row) => ({ [`A${row}`]: "9.z", [`B${row}`]: `Inovasi ${row}`, [`D${row}`]: "B" })),
  ],
];

describe("thousands of wrong rows", () => {
  let folder = "";
  let report: AssessReport;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sakip-findings-"));
    const files = WORKBOOKS.map(([, bytes], index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes());
      return file;
    });
    const child = fileURLToPath(new URL("../fixtures/assess-in-child.ts", import.meta.url));
    const node = [process.execPath, ["--expose-gc", "--import", "tsx", child, ...files]] as const;
    report = JSON.parse(execFileSync(...node, { encoding: "utf8" }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(WORKBOOKS.map(([what], index) => [what, index] as const))("%s", (_, index) => {
    const { findings, characters } = report.outcomes[index] ?? { findings: 0, characters: 0 };
    expect(findings).toBeGreaterThanOrEqual(FINDINGS_AT_MOST);
    expect(findings).toBeLessThan(3 * FINDINGS_AT_MOST);
    expect(characters).toBeLessThan(1_000_000);
  });

  it("stay under 256 MB of memory", () => {
    expect(report.peakMegabytes).toBeLessThan(256);
  });
});
