import { describe, expect, it } from "vitest";
import type { SheetSpec } from "../../fixtures/xlsx.ts";
import { letters, NUMBER, readSheet, SELF, TITLE, table, WEIGHT } from "./table.ts";

const LKE = table({ columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)] });
const followUp = async (sheet: SheetSpec) => (await readSheet(LKE, sheet)).followUp;

const at = (cell: string, sheet = "Tindak Lanjut") => ({ at: { sheet, cell } });
const FIRST = { text: "Menyusun pohon kinerja", status: "Selesai", evidence: "SK 12/2025" };
const SECOND = { text: "Memantau rencana aksi", status: "Proses", evidence: "" };

describe("last year's recommendations", () => {
  it.each([
    "Tindak Lanjut",
    "TINDAK LANJUT LHE",
    "Matriks Tindak Lanjut",
    "Monitoring TL",
    "TL Rekomendasi",
    "4. Tindak lanjut",
  ])("on a sheet named %j", async (name) => {
    const rows = [
      ["TINDAK LANJUT REKOMENDASI TAHUN SEBELUMNYA"],
      [],
      ["No", "Rekomendasi Tahun Sebelumnya", "Status", "Bukti Tindak Lanjut"],
      [1, 2, 3, 4],
      [1, FIRST.text, FIRST.status, FIRST.evidence],
      [2, null, "Belum"],
      [3, SECOND.text, SECOND.status],
    ];
    expect(await followUp({ name, rows })).toEqual([
      { ...FIRST, ...at("C5", name) },
      { ...SECOND, ...at("C7", name) },
    ]);
  });

  it("with columns in another order and the header repeated", async () => {
    const header = ["Status", "Keterangan", "Uraian Rekomendasi"];
    const rows = [
      header,
      [FIRST.status, FIRST.evidence, FIRST.text],
      header,
      [SECOND.status, null, SECOND.text],
    ];
    expect(await followUp({ name: "Tindak Lanjut", rows })).toEqual([
      { ...FIRST, ...at("A2") },
      { ...SECOND, ...at("A4") },
    ]);
  });

  it("without evidence or status the rest is still read", async () => {
    const rows = [
      ["Rekomendasi", "Status"],
      [FIRST.text, null],
    ];
    expect(await followUp({ name: "Tindak Lanjut", rows })).toEqual([
      { text: FIRST.text, status: "", evidence: "", ...at("B2") },
    ]);
  });

  it.each([
    [
      "Catatan",
      [
        ["Rekomendasi", "Status"],
        ["Teks", "Selesai"],
      ],
    ],
    [
      "TLO",
      [
        ["Rekomendasi", "Status"],
        ["Teks", "Selesai"],
      ],
    ],
    [
      "Tindak Lanjut",
      [
        ["Uraian", "Status"],
        ["Teks", "Selesai"],
      ],
    ],
    ["Tindak Lanjut", []],
  ])("nothing from %j with %j", async (name, rows) => {
    expect(await followUp({ name, rows })).toEqual([]);
  });
});
