import { describe, expect, it } from "vitest";
import { explainRule } from "../../src/commands/explain.ts";
import { RULES } from "../../src/validate/rules.ts";

describe("sakip explain", () => {
  it("shows code, name, severity, title, reason, example and fix", () => {
    expect(explainRule("skp051", "id")).toBe(
      `SKP051 letter-unreasoned (peringatan)
A atau AA tanpa alasan

Mengapa:    Pemenuhan seluruh kriteria hanya membuktikan BB; A memerlukan upaya
            yang bisa dihargai dan AA upaya inovatif yang layak menjadi
            percontohan nasional (Lampiran I hlm. 35), sehingga catatannya harus
            menyebutkan upaya itu.

Contoh:     1.a dijawab A, tetapi catatannya hanya “Sudah baik”.

Perbaikan:  Tuliskan pada catatan 1.a upaya yang menjadi alasan A beserta
            buktinya, atau turunkan jawabannya.
`,
    );
  });

  it("speaks English", () => {
    expect(explainRule("weight-changed", "en")).toContain(
      "SKP034 weight-changed (error)\nWeight changed\n\nWhy:      The weights",
    );
  });

  it.each(RULES.map(({ code }) => code))("fits %s into 80 columns", (code) => {
    for (const language of ["id", "en"] as const) {
      const lines = explainRule(code, language)?.split("\n") ?? [];
      expect(lines.length).toBeGreaterThan(7);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("does not know other codes", () => {
    expect(explainRule("SKP999", "id")).toBeNull();
  });
});
