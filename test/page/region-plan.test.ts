/** The plan for all OPDs together on rekap.html, in a real Chromium. */
import axe from "axe-core";
import { expect, test } from "vitest";
import type { RegionGoals } from "../../src/region-plan/goals.ts";
import { liftedRecap, liftedYears, regionRecap } from "../recap/analysed.ts";
import { inChromium } from "./in-chromium.ts";
import { pageOf } from "./pages.ts";

inChromium((open) => {
  test("says whom to lift, by what, and what comes of it", async () => {
    const { page, said, asked } = await open(pageOf(liftedRecap()));
    const section = page.locator("#rencana-bersama");
    expect(await section.locator(".statement").textContent()).toBe(
      "Naikkan 4 OPD dengan upaya 10; terbukti tidak ada jalan yang lebih ringan.",
    );
    const figures = section.locator(".figures > div");
    expect(await figures.locator(".value").allTextContents()).toEqual(["68,01 → 70,09", "3 → 6", "4 dari 8"]);
    expect(await figures.locator(".note").allTextContents()).toEqual([
      "target 70,00; paling tinggi 80,15",
      "target 2/3 dari 8 OPD, yaitu 6; paling tinggi 8",
      "upaya 10 seluruhnya",
    ]);
    const rows = section.locator("tbody tr");
    expect(await rows.nth(1).locator("th, td").allTextContents()).toEqual([
      ...["Dinas Perhubungan", "65,95 B", "70,15 BB", "4", "+4,20"],
      [
        "1.b CC → BB (+1,80) · penuhi kriteria no. 1, 2",
        "2.b CC → B (+0,90) · penuhi kriteria no. 1",
        "2.c CC → B (+1,50) · penuhi kriteria no. 1",
      ].join(""),
    ]);
    expect(await section.locator("li").allTextContents()).toEqual([
      "Belum lengkap: Kecamatan Kota (2.a)",
      "LKE pemerintah daerah sendiri: Pemerintah Kabupaten",
    ]);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
  });

  test("sorts by each figure, and opens an OPD of the group that is shown", async () => {
    const { page } = await open(pageOf(liftedRecap()));
    await page.getByLabel("Kelompok").selectOption({ index: 1 });
    const names = page.locator("#rencana-bersama tbody th");
    await page.locator("#rencana-bersama thead").getByRole("button", { name: "Menjadi" }).click();
    expect(await names.allTextContents()).toEqual([
      "Sekretariat DPRD",
      "Badan Kepegawaian",
      "Dinas Perhubungan",
      "Satuan Polisi Pamong Praja",
    ]);
    await names.nth(2).getByRole("button").click();
    expect(await page.locator("#unit-title").textContent()).toBe("Dinas Perhubungan");
  });

  test("in English, and in the language that is chosen on the page", async () => {
    const { page } = await open(pageOf(liftedRecap("en"), "en"));
    const statement = page.locator("#rencana-bersama .statement");
    expect(await statement.textContent()).toBe(
      "Lift 4 OPDs with an effort of 10; proven, there is no lighter way.",
    );
    await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
    expect(await statement.textContent()).toContain("Naikkan 4 OPD");
  });

  test.each<[string, RegionGoals, string]>([
    [
      "what is out of reach, and by how much",
      { mean: 90, shares: [{ letter: "A", numerator: 1, denominator: 2 }] },
      "Tidak terjangkau tanpa jawaban yang memerlukan pertimbangan: rata-rata paling tinggi 80,15, kurang 9,85; A ke atas paling banyak 1 OPD, kurang 3.",
    ],
    ["what is reached already", { mean: 60, shares: [] }, "Semua target sudah tercapai."],
  ])("says %s", async (_, goals, says) => {
    const { page } = await open(pageOf(liftedRecap("id", goals)));
    const section = page.locator("#rencana-bersama");
    expect(await section.locator(".statement").textContent()).toBe(says);
    expect(await section.locator("table").count()).toBe(0);
  });

  test("each year and rubric stands by itself; a rubric that is not at hand says so", async () => {
    const { page } = await open(pageOf(liftedYears()));
    const section = page.locator("#rencana-bersama");
    expect(await section.locator("h3").allTextContents()).toEqual([
      "Tahun 2025 · permenpanrb-88-2021-unit",
      "Tahun 2024 · permenpanrb-88-2021-unit",
      "Tahun 2024 · perwal-12-2024",
      "Tidak dihitung dan tidak direncanakan",
    ]);
    expect(await section.locator("li").allTextContents()).toEqual([
      "Rubriknya tidak ada di sini: Dinas Kesehatan",
    ]);
  });

  test("is reached from the navigation, by the keyboard, by those who cannot see it, and on a telephone", async () => {
    // axe brings code of its own, which the page's policy rightly refuses.
    const { page } = await open(pageOf(liftedRecap()), {
      viewport: { width: 360, height: 800 },
      bypassCSP: true,
    });
    await page.getByRole("navigation").getByRole("link", { name: "Rencana bersama" }).click();
    expect(new URL(page.url()).hash).toBe("#rencana-bersama");
    const head = page.locator("#rencana-bersama thead");
    await head.getByRole("button", { name: "Naik" }).focus();
    await page.keyboard.press("Enter");
    expect(await head.locator("[aria-sort]").textContent()).toContain("Naik");
    await page.evaluate(axe.source);
    const serious = `axe.run("#rencana-bersama").then(({ violations }) => violations.map(({ id }) => id))`;
    expect(await page.evaluate(serious)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });

  test("stands on no page that did not ask", async () => {
    const { page } = await open(pageOf(regionRecap()));
    expect(await page.locator("#rencana-bersama").count()).toBe(0);
  });
});
