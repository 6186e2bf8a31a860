import { describe, expect, it } from "vitest";
import type { CellSpec, SheetSpec } from "../../fixtures/xlsx.ts";
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

  describe("with columns to be ticked for the status", () => {
    const ONE_ROW = [["No", "Rekomendasi", "Selesai", "Proses", "Belum", "Bukti"]];
    const TWO_ROWS = [
      ["No", "Rekomendasi", "Status", null, null, "Bukti"],
      [null, null, "Selesai", "Dalam Proses", "Belum ditindaklanjuti"],
      [1, 2, 3, 4, 5, 6],
    ];
    const statuses = async (head: readonly (readonly CellSpec[])[], ...rows: (readonly CellSpec[])[]) => {
      const told = rows.map((ticks, place) => [place + 1, `Rekomendasi ${"ABCDEF"[place]}`, ...ticks]);
      const read = await followUp({ name: "Tindak Lanjut", rows: [...head, ...told] });
      return read.map(({ status, evidence, at }) => [status, evidence, at?.cell]);
    };

    it("the status is the title under which the mark stands, and stands there", async () => {
      expect(await statuses(ONE_ROW, ["✓", null, null, "SK"], [null, "v"], ["-", "☐", "√"])).toEqual([
        ["Selesai", "SK", "C2"],
        ["Proses", "", "D3"],
        ["Belum", "", "E4"],
      ]);
      expect(await statuses(TWO_ROWS, [null, "V", null, "Draf"], [null, null, 1])).toEqual([
        ["Dalam Proses", "Draf", "D4"],
        ["Belum ditindaklanjuti", "", "E5"],
      ]);
    });

    it.each<readonly [string, readonly CellSpec[], string]>([
      ["nothing ticked is a blank status", [null, null, null], ""],
      ["two marks are both told", ["✓", "✓", null], "Selesai; Proses"],
      ["words in place of a mark are told with their column", [null, "75%", null], "Proses: 75%"],
    ])("%s", async (_, ticks, status) => {
      expect(await statuses(ONE_ROW, ticks)).toEqual([[status, "", expect.any(String)]]);
    });

    it("a cross is a tick where nobody ticks otherwise, and is told as it stands where somebody does", async () => {
      expect(await statuses(ONE_ROW, ["x", null, null], [null, null, "X"])).toEqual([
        ["Selesai", "", "C2"],
        ["Belum", "", "E3"],
      ]);
      expect(await statuses(ONE_ROW, ["x", null, null], [null, null, "✓"])).toEqual([
        ["Selesai: x", "", "C2"],
        ["Belum", "", "E3"],
      ]);
    });

    it("a status that is written too is told beside the tick unless it says the same", async () => {
      const head = [["No", "Rekomendasi", "Selesai", "Belum", "Status"]];
      expect(
        await statuses(head, ["✓", null, "selesai"], ["✓", null, "Proses"], [null, null, "Proses"]),
      ).toEqual([
        ["selesai", "", "C2"],
        ["Selesai; Proses", "", "C3"],
        ["Proses", "", "C4"],
      ]);
    });
  });
});
