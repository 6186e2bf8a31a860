/** Papers without codes: titles alone, behind whatever decoration. */
import { describe, expect, it } from "vitest";
import { NO_CODES_COLUMNS, type NoCodesSpec, noCodes } from "../../../fixtures/papers/no-codes.ts";
import { MOST, outcomeOf } from "./outcome.ts";

const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E", "A", "BB", "B", "CC"];
const CODES = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];
const letters = (code: string) => LETTERS[CODES.indexOf(code)];
const TOTAL = 67.6;
const DIMENSION: Readonly<Record<string, string>> = {
  keberadaan: "Keberadaan",
  kualitas: "Kualitas",
  pemanfaatan: "Pemanfaatan",
};

const PAPERS: readonly (readonly [string, NoCodesSpec])[] = [
  ["plain titles", { letters, marks: ["", "", ""], titles: ["Uraian", "Bobot", "Jawaban", "Nilai"] }],
  [
    "arrows and bullets, criteria below, rows of links, decimal commas",
    {
      letters,
      ticks: MOST,
      marks: ["■ ", "  ↳ ", "    • "],
      links: true,
      commas: true,
      titles: ["Uraian", "Bobot (%)", "Huruf", "Nilai"],
    },
  ],
  [
    "dashes, and a column that is only called Penilaian",
    {
      letters,
      ticks: MOST,
      marks: ["", "→ ", "- "],
      titles: ["Komponen/Sub Komponen", "Bobot", "Penilaian", "Skor"],
    },
  ],
  [
    "dimensions in place of titles",
    {
      letters,
      marks: ["", "↳ ", ""],
      name: (_, dimension) => DIMENSION[dimension ?? ""] ?? "",
      titles: ["Komponen/Sub Komponen", "Bobot", "Jawaban", "Skor"],
    },
  ],
];

describe.each(PAPERS)("%s", (_, spec) => {
  it("gives every letter", async () => {
    expect(await outcomeOf(noCodes(spec))).toEqual({
      layout: "no-codes",
      assessor: "single",
      letters: LETTERS.join(" "),
      total: TOTAL,
      findings: [],
    });
  });

  it("with a dash for an answer is incomplete there", async () => {
    const paper = noCodes({
      ...spec,
      ticks: () => null,
      letters: (code) => (code === "3.b" ? "-" : letters(code)),
    });
    expect(await outcomeOf(paper)).toMatchObject({
      total: null,
      findings: [`SKP040 ${paper.at("3.b", NO_CODES_COLUMNS.answer)}`],
    });
  });
});

it("a title in the office's own words is missing, not guessed from its place", async () => {
  const own = (name: string) =>
    name.startsWith("Dokumen Perencanaan kinerja telah tersedia") ? "Berkas lengkap" : name;
  const paper = noCodes({
    letters,
    marks: ["", "", ""],
    titles: ["Uraian", "Bobot", "Jawaban", "Nilai"],
    name: own,
  });
  const { letters: read, total, findings } = await outcomeOf(paper);
  expect({ first: read.split(" ")[0], total }).toEqual({ first: "-", total: null });
  expect(findings).toContain("SKP030 A6");
});
