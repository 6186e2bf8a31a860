/** What rekap.html says of recommendations and of evidence, in a real Chromium. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { evidencedMany, evidencedNobody, evidencedRecap } from "../recap/evidenced.ts";
import { followedMany, followedNobody, followedRecap } from "../recap/followed.ts";
import { inChromium } from "./in-chromium.ts";
import { pageOf, samplePage } from "./pages.ts";

inChromium((open) => {
  test("recommendations: the share of all and of each OPD, and what became of each", async () => {
    const { page, said, asked } = await open(pageOf(followedRecap()));
    const section = page.locator("#tindak-lanjut");
    expect(await section.locator(".outcome").textContent()).toBe(
      "4 dari 10 rekomendasi tahun lalu selesai (40–80%), pada 5 dari 7 OPD.",
    );
    expect(await section.locator(".figures .value").allTextContents()).toEqual(["4", "1", "1", "4", "1"]);
    expect(await cellsOf(page, ".followed-units", 0)).toEqual([
      ...["Dinas Sosial", "0–75%", "4", "0", "0", "1", "3", "1"],
    ]);
    expect(await cellsOf(page, ".followed-units", 6)).toEqual([
      ...["Sekretariat DPRD", "–", "–", "–", "–", "–", "–", "–"],
    ]);
    // What is unfinished for the longest comes first, what is done last.
    expect(await cellsOf(page, ".followed", 0)).toEqual([
      ...["Dinas Sosial", "2.a", "belum", "2024"],
      "Tetapkan target triwulanan yang menantang untuk setiap indikator.2 tahun berturut-turut belum selesai",
    ]);
    expect(await section.locator(".followed tbody tr td:nth-child(3)").allTextContents()).toEqual([
      ...["belum", "proses", "tidak diketahui", "tidak diketahui", "tidak diketahui", "tidak diketahui"],
      ...["selesai", "selesai", "selesai", "selesai"],
    ]);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
  });

  test("recommendations are searched and narrowed, and who listens hears how many are left", async () => {
    const { page } = await open(pageOf(followedRecap()));
    await page.locator("#followed-choice").selectOption("unknown");
    const rows = page.locator(".followed tbody tr");
    expect(await rows.count()).toBe(4);
    await page.locator("#followed-search").fill("sosial lkjip");
    expect(await rows.locator("td:last-child").allTextContents()).toEqual([
      "Lengkapi LKjIP dengan analisis efisiensi.tidak disebut",
      "Publikasikan LKjIP paling lambat Maret.tidak disebut",
    ]);
    const status = page.locator("#tindak-lanjut [role=status]").nth(1);
    expect(await status.textContent()).toBe("Menampilkan 2 dari 10.");
    await page.locator("#followed-search").fill("tidak ada yang begini");
    expect(await status.textContent()).toBe("Tidak ada yang cocok.");
    expect(await rows.count()).toBe(0);
  });

  test("drafts: the same sentence as in the recap, most points first, sorted and opened by keyboard", async () => {
    const { recap, findings, entries } = followedRecap();
    const { page } = await open(pageOf({ recap, findings, entries }));
    const told = await page.locator(".drafts tbody tr").first().locator("td:last-child").textContent();
    const first = (recap.analyses.followUp?.units ?? [])
      .flatMap(({ drafts }) => drafts)
      .sort((one, other) => other.points - one.points)[0];
    expect(told).toBe(first?.text);
    expect(await page.locator(".drafts tbody tr td:last-child").first().getAttribute("lang")).toBe("id");
    await page.locator("#drafts-choice").selectOption("3.a");
    await page.locator(".drafts thead").getByRole("button", { name: "OPD" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".drafts tbody th").allTextContents()).toEqual([
      '=HYPERLINK("http://contoh.invalid")<script>xslx',
      "Dinas Sosial",
      "Satuan Polisi Pamong Praja",
      "Sekretariat DPRD",
    ]);
    await page.locator(".drafts").getByRole("button", { name: "Dinas Sosial" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#unit-title").textContent()).toBe("Dinas Sosial");
  });

  test("evidence: figures, each OPD, and what deserves a look", async () => {
    const { page, said, asked } = await open(pageOf(evidencedRecap()));
    expect(await page.locator("#bukti .outcome").textContent()).toBe(
      "7 dari 18 dokumen yang disebut ditemukan.",
    );
    expect(await cellsOf(page, ".evidenced", 1)).toEqual([
      ...["Dinas PendidikanDinas Pendidikan", "9", "4", "1", "2", "1", "1", "2"],
    ]);
    await page.locator("#looks-choice").selectOption("near");
    expect(await page.locator(".looks tbody tr td:last-child").allTextContents()).toEqual([
      "RenjaDinas Pendidikan/Renja 2025.docx · LKE!G20",
    ]);
    await page.locator("#looks-choice").selectOption("copied");
    expect(await cellsOf(page, ".looks", 0)).toEqual([
      ...["beberapa OPD", "isi sama", "–", "Dinas Pendidikan/Renstra.pdfDinas Kesehatan/Renstra.pdf"],
    ]);
    // A link is told and never one that can be pressed.
    await page.locator("#looks-choice").selectOption("link");
    expect(await page.locator("#bukti a").count()).toBe(0);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
  });

  test("both turn English with the page", async () => {
    const { page } = await open(pageOf(followedRecap()));
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("#tindak-lanjut .outcome").textContent()).toBe(
      "4 of 10 recommendations of last year are done (40–80%), in 5 of 7 OPDs.",
    );
    const { page: other } = await open(pageOf(evidencedRecap("en"), "en"));
    expect(await other.locator("#bukti .outcome").textContent()).toBe(
      "7 of 18 documents that are named were found.",
    );
  });

  test("say that there is nothing, and stand on no page that did not ask", async () => {
    const { page } = await open(pageOf(followedNobody()));
    expect(await page.locator("#tindak-lanjut").textContent()).toContain(
      "Tidak ada rekomendasi tahun lalu yang diketahui.",
    );
    expect(await page.locator("#tindak-lanjut table").count()).toBe(0);
    const { page: nothing } = await open(pageOf(evidencedNobody()));
    expect(await nothing.locator("#bukti .outcome").textContent()).toContain("Tidak ada dokumen");
    const { page: other } = await open(samplePage());
    expect(await other.locator("#tindak-lanjut, #bukti").count()).toBe(0);
  });

  test("of 2,000 OPDs only a first piece is put on the page, and a search finds the others", async () => {
    const { page } = await open(pageOf(followedMany(2000)));
    expect(await page.locator(".followed-units tbody tr").count()).toBe(40);
    expect(await page.locator(".followed tbody tr").count()).toBe(40);
    await page.locator("#followed-search").fill("contoh 1999.");
    expect(await page.locator(".followed tbody tr").count()).toBe(4);
    // Paper gets every OPD, and not twenty thousand drafts.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".followed-units tbody tr").count()).toBe(2000);
    expect(await page.locator(".drafts tbody tr").count()).toBe(40);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".drafts").isVisible()).toBe(false);
    const { page: evidence } = await open(pageOf(evidencedMany(2000)));
    expect(await evidence.locator(".looks tbody tr").count()).toBe(40);
    await evidence.locator("#evidenced-search").fill("contoh 2000");
    expect(await cellsOf(evidence, ".evidenced", 0)).toEqual([
      ...["Dinas Contoh 2000Dinas Contoh 2000", "12", "9", "0", "3", "0", "0", "0"],
    ]);
  });

  test.each([
    ["recommendations", "#tindak-lanjut", "light", 1280],
    ["recommendations", "#tindak-lanjut", "dark", 360],
    ["evidence", "#bukti", "light", 1280],
    ["evidence", "#bukti", "dark", 360],
  ] as const)(
    "%s are reached from the navigation, and axe finds nothing serious: %s, %s, %d wide",
    async (what, id, colorScheme, width) => {
      // axe brings code of its own, which the page's policy rightly refuses.
      const { page } = await open(pageOf(what === "evidence" ? evidencedRecap() : followedRecap()), {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      await page.locator(`nav a[href="${id}"]`).click();
      expect(await page.locator(id).isVisible()).toBe(true);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.evaluate(axe.source);
      const serious = await page.evaluate(`axe.run().then(({ violations }) => violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => id + " " + nodes[0].target))`);
      expect(serious).toEqual([]);
    },
  );

  /** What the cells of a row say. */
  function cellsOf(page: Page, table: string, row: number): Promise<readonly string[]> {
    return page.locator(`${table} tbody tr`).nth(row).locator("th, td").allTextContents();
  }
});
