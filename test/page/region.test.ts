/** The region's own value on rekap.html, in a real Chromium. */
import axe from "axe-core";
import { expect, test } from "vitest";
import { regionRecap } from "../recap/analysed.ts";
import { inChromium } from "./in-chromium.ts";
import { pageOf } from "./pages.ts";

inChromium((open) => {
  test("says what the region may aim at, and what each better predicate lacks", async () => {
    const { page, said, asked } = await open(pageOf(regionRecap()));
    const section = page.locator("#pemda");
    expect(await section.locator(".statement").textContent()).toBe(
      "Predikat tertinggi yang dapat ditargetkan: B – Baik.",
    );
    const rungs = section.locator(".rungs tbody tr");
    expect(await rungs.locator("th").allTextContents()).toEqual(["AA", "A", "BB", "B", "CC", "C", "D"]);
    expect(await rungs.locator("td:nth-child(2)").allTextContents()).toEqual([
      ...["belum", "belum", "belum"],
      ...["terpenuhi", "terpenuhi", "terpenuhi", "terpenuhi"],
    ]);
    expect(await rungs.nth(2).locator("li").allTextContents()).toEqual([
      "klaster tambahan baru 2 dari 3 OPD, kurang 1; belum dihitung: Kecamatan Contoh",
    ]);
    expect(await section.locator(".weights").count()).toBe(0);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
  });

  test("without a weight shows what each would give, and no value", async () => {
    const { page } = await open(pageOf(regionRecap("id", null)));
    const section = page.locator("#pemda");
    expect(await section.locator(".weights tbody tr").count()).toBe(11);
    expect(await section.locator(".figures .value").nth(2).textContent()).toBe("–");
  });

  test("is reached from the navigation, by those who cannot see it, and on a telephone", async () => {
    // axe brings code of its own, which the page's policy rightly refuses.
    const { page } = await open(pageOf(regionRecap()), {
      viewport: { width: 360, height: 800 },
      bypassCSP: true,
    });
    await page.getByRole("navigation").getByRole("link", { name: "Nilai Pemda" }).click();
    expect(new URL(page.url()).hash).toBe("#pemda");
    await page.evaluate(axe.source);
    const serious = `axe.run("#pemda").then(({ violations }) => violations.map(({ id }) => id))`;
    expect(await page.evaluate(serious)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });
});
