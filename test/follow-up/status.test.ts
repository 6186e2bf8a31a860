/** What a status says, and that nothing else is read into it. */
import { describe, expect, test } from "vitest";
import { statusOf } from "../../src/follow-up/status.ts";

describe("a status that says one of them as a whole", () => {
  test.each([
    ["Selesai", "done"],
    ["SELESAI.", "done"],
    ["  sudah  ditindaklanjuti ", "done"],
    ["Telah ditindak lanjuti", "done"],
    ["Tuntas", "done"],
    ["100%", "done"],
    ["Selesai (100 %)", "done"],
    ["100,00%", "done"],
    ["Proses", "in-progress"],
    ["Dalam proses", "in-progress"],
    ["Sebagian", "in-progress"],
    ["Selesai sebagian", "in-progress"],
    ["on progress", "in-progress"],
    ["75%", "in-progress"],
    ["Proses 40 %", "in-progress"],
    ["Belum", "open"],
    ["belum ditindaklanjuti", "open"],
    ["Tidak ditindaklanjuti", "open"],
    ["0%", "open"],
  ] as const)("%j is %s", (text, status) => {
    expect(statusOf(text)).toEqual({ status, doubt: null });
  });
});

describe("nothing is guessed", () => {
  test.each([
    "menunggu anggaran",
    "Belum selesai",
    "Belum tuntas",
    "Selesai, tetapi belum dipublikasikan",
    "Selesai Desember 2026",
    "Akan diselesaikan",
    "Tidak dapat ditindaklanjuti",
    "Selesai 80%",
    "Belum (100%)",
    "50% atau 100%",
    "150%",
    "Selesai/Proses",
    "Selesai?? proses",
    "ya",
    "1",
    "TL",
  ])("%j is unclear", (text) => {
    expect(statusOf(text)).toEqual({ status: "unknown", doubt: "unclear" });
  });

  test.each(["", "   ", "-", "…", "–"])("%j is blank", (text) => {
    expect(statusOf(text)).toEqual({ status: "unknown", doubt: "blank" });
  });
});
