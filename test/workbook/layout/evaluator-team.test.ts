/** Who evaluated, as a sheet *Identitas* says it: one row of the sheet → the team that is read. */
import { describe, expect, it } from "vitest";
import type { CellSpec } from "../../fixtures/xlsx.ts";
import { letters, NUMBER, readSheet, SELF, TITLE, table, WEIGHT } from "./table.ts";

const COLUMNS = [NUMBER, TITLE, WEIGHT, letters(["Unit/Satker", "Jawaban"], SELF)];
const NOBODY = { name: null, leader: null, members: null };

async function teamOn(name: string, rows: readonly (readonly CellSpec[])[]) {
  const { team } = await readSheet(table({ columns: COLUMNS, titles: ["LKE"] }), { name, rows });
  return team;
}

describe("is read", () => {
  it.each<[string, readonly (readonly CellSpec[])[], object]>([
    ["beside its label", [["Ketua tim", "Sari"]], { leader: "Sari" }],
    ["after a colon", [["Ketua Tim : Sari"]], { leader: "Sari" }],
    ["after a cell with a colon", [["Nama Ketua Tim", ":", "Sari"]], { leader: "Sari" }],
    ["by the team's own name", [["Tim Evaluator", "Tim II"]], { name: "Tim II" }],
    [
      "with everybody in it",
      [
        ["Anggota tim", "Budi; Wati"],
        ["Ketua tim", "Sari"],
        ["Pengendali teknis", "Joko"],
      ],
      { leader: "Sari", members: "Budi; Wati" },
    ],
    [
      "said twice alike",
      [
        ["Ketua tim", "Sari"],
        ["Ketua Tim", "Sari"],
      ],
      { leader: "Sari" },
    ],
  ])("%s", async (_, rows, team) => {
    expect(await teamOn("Identitas", rows)).toEqual({ ...NOBODY, ...team });
  });
});

describe("is not read", () => {
  it.each<[string, string, readonly (readonly CellSpec[])[]]>([
    ["from a blank", "Identitas", [["Ketua tim", null]]],
    ["from a hint", "Identitas", [["Ketua tim", null, "(nama ketua tim)"]]],
    [
      "from the label beside it",
      "Identitas",
      [
        ["Ketua Tim", "Pengendali Teknis"],
        ["Sari", "Joko"],
      ],
    ],
    [
      "from two names for one role",
      "Identitas",
      [
        ["Ketua tim", "Sari"],
        ["Ketua tim", "Tuti"],
      ],
    ],
    ["from a heading", "Identitas", [["C. Tim evaluator"], ["Anggota tim", null]]],
    ["from another sheet", "Kertas Kerja", [["Ketua tim", "Sari"]]],
    [
      "from a date",
      "Identitas",
      [
        ["Ketua tim", null],
        ["Tanggal evaluasi", "9 April 2026"],
      ],
    ],
  ])("%s", async (_, sheet, rows) => {
    expect(await teamOn(sheet, rows)).toBeNull();
  });
});
