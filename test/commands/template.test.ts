/** `sakip template new`: what it writes and what it refuses. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../../src/commands/outcome.ts";
import { templateCommand } from "../../src/commands/template.ts";
import { assess } from "../../src/evaluate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sakip-template-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("sakip template new", () => {
  it("writes a workbook that names the OPD and the year", async () => {
    const out = join(folder, "baru", "lke.xlsx");
    const outcome = await templateCommand({ language: "id", out, opd: "Dinas Contoh", year: 2025 });
    expect(outcome).toEqual({ text: `LKE kosong ditulis ke ${out}\n`, exitCode: 0 });
    const { evaluation } = await assess(readFileSync(out), out);
    expect([evaluation.unit.name, evaluation.year, evaluation.rubric?.id, evaluation.answered]).toEqual([
      "Dinas Contoh",
      2025,
      "permenpanrb-88-2021-unit",
      0,
    ]);
  });

  it("never replaces a file without leave", async () => {
    const out = join(folder, "lke.xlsx");
    await templateCommand({ language: "en", out });
    const before = readFileSync(out);
    const again = { language: "en", out, opd: "Dinas Contoh" } as const;
    await expect(templateCommand(again)).rejects.toThrow("exists already; use --overwrite");
    expect(readFileSync(out).equals(before)).toBe(true);
    await templateCommand({ ...again, overwrite: true });
    expect(readFileSync(out).equals(before)).toBe(false);
  });

  it.each([
    ["id", "Tahun 2019 di luar masa berlaku rubrik permenpanrb-88-2021-unit: mulai 2021."],
    ["en", "The year 2019 is outside the years of the rubric permenpanrb-88-2021-unit: from 2021 on."],
  ] as const)("refuses a year before the rubric (%s)", async (language, sentence) => {
    const out = join(folder, "lke.xlsx");
    await expect(templateCommand({ language, out, year: 2019 })).rejects.toThrow(new UsageError(sentence));
    expect(existsSync(out)).toBe(false);
  });

  it("says when the file cannot be written", async () => {
    const taken = join(folder, "lke.xlsx");
    mkdirSync(join(taken, "isi"), { recursive: true });
    await expect(templateCommand({ language: "id", out: taken, overwrite: true })).rejects.toThrow(
      "tidak dapat ditulis",
    );
  });

  it("makes nothing but an .xlsx", async () => {
    await expect(templateCommand({ language: "id", out: join(folder, "lke.txt") })).rejects.toThrow(
      "bukan nama berkas .xlsx",
    );
  });
});
