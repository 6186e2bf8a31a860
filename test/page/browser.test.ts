/** rekap.html in a real Chromium, opened from disk: what it shows, what can be done, and what it must never do. */
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { comparedCity, comparedRecap, gapOfNobody, gapRecap, plannedRecap } from "../recap/analysed.ts";
import { evaluationOf } from "../recap/evaluations.ts";
import { recapOf } from "../recap/sample.ts";
import type { Opened } from "./browser.ts";
import { inChromium } from "./in-chromium.ts";
import { emptyPage, manyPage, pageOf, samplePage } from "./pages.ts";

const RANKED = ".ranking tbody tr";

inChromium((open) => {
  describe("the ranking", () => {
    test("sorts by a column and back, and says so", async () => {
      const { page } = await open(samplePage());
      const header = page.locator(".ranking thead th", { hasText: /^Nilai$/ });
      const totals = page.locator(".ranking td.total");
      await header.getByRole("button").click();
      expect(await header.getAttribute("aria-sort")).toBe("descending");
      expect(await totals.first().textContent()).toBe("97,10");
      await header.getByRole("button").click();
      expect(await header.getAttribute("aria-sort")).toBe("ascending");
      expect(await totals.first().textContent()).toBe("0,00");
      expect(await page.locator(".ranking thead [aria-sort]").count()).toBe(1);
    });

    test("and the heat map show whom the filters leave, and say how many", async () => {
      const { page } = await open(samplePage());
      await page.getByLabel("Penandaan").selectOption("flagged");
      expect(await page.locator(RANKED).count()).toBe(6);
      expect(await page.locator(".heat tbody tr").count()).toBe(6);
      await page.getByLabel("Cari OPD").fill("dinas");
      expect(await page.getByRole("status").textContent()).toBe("Menampilkan 2 dari 20 OPD.");
      expect(await page.locator(`${RANKED} .unit`).allTextContents()).toEqual([
        "Dinas Koperasi, UKM, dan Perdagangan",
        "Dinas Lingkungan Hidup",
      ]);
      await page.getByRole("button", { name: "Hapus saringan" }).click();
      expect(await page.locator(RANKED).count()).toBe(20);
    });

    test("shows the other year when it is chosen", async () => {
      const { page } = await open(samplePage());
      await page.getByLabel("Kelompok").selectOption({ index: 1 });
      expect(await page.locator(".kicker").textContent()).toContain("Tahun 2024");
      expect(await page.locator(RANKED).count()).toBe(2);
    });
  });

  test("a table of up to 40 rows has no scrolling of its own; a longer one has", async () => {
    const scrolls = `(() => { const { scrollHeight, clientHeight } = document.querySelector("#peringkat .scroll");
      return scrollHeight > clientHeight; })()`;
    for (const [html, own] of [
      [samplePage(), false],
      [manyPage(40), false],
      [manyPage(41), true],
    ] as const) {
      const { page } = await open(html, { viewport: { width: 1280, height: 800 } });
      expect(await page.evaluate(scrolls)).toBe(own);
    }
  });

  test("an OPD that sent two workbooks is one OPD, and each of its lines names its file", async () => {
    const { page } = await open(samplePage());
    expect(await page.locator("#ringkasan").textContent()).toContain("20 LKE dari 19 OPD.");
    expect(await page.locator(`${RANKED} .repeated`).allTextContents()).toEqual([
      "Ganda: masuk/salinan/dinas-sosial.xlsx",
      "Ganda: masuk/dinas-sosial.xlsx",
    ]);
  });

  describe("what changed since the year before", () => {
    test("is said in a sentence: 67,31 became 69,04, 0,96 short of 70", async () => {
      for (const [language, sentence, short] of [
        [
          "id",
          "Nilai naik 1,73: dari 67,31 menjadi 69,04. Predikatnya kini B, nilainya 69,04, kurang 0,96 dari target 70.",
          "kurang 0,96",
        ],
        [
          "en",
          "The total rose by 1.73: from 67.31 to 69.04. The predicate is now B, the total 69.04, 0.96 short of the target of 70.",
          "0.96 short",
        ],
      ] as const) {
        const { page } = await open(pageOf(comparedCity(language), language));
        expect(await page.locator("#perbandingan .outcome").textContent()).toBe(sentence);
        const cells = await page.locator(".compared tbody tr").first().locator("th, td").allTextContents();
        const point = (text: string) => (language === "id" ? text : text.replace(",", "."));
        expect(cells.slice(0, 6)).toEqual([
          "Pemerintah Kota Contoh",
          ...["67,31", "69,04", "+1,73"].map(point),
          "B",
          short,
        ]);
      }
    });

    test("sorts by any column, with what is missing last", async () => {
      const { page } = await open(pageOf(comparedRecap()));
      const names = page.locator(".compared tbody .name");
      expect(await names.first().textContent()).toBe("Satuan Polisi Pamong Praja");
      await page
        .locator(".compared thead th", { hasText: /^Selisih$/ })
        .getByRole("button")
        .click();
      expect(await names.first().textContent()).toBe("Dinas Perhubungan");
      expect(await names.last().textContent()).toBe("Dinas Pasar");
      await page.locator(".compared thead").getByRole("button", { name: "Ke 70" }).click();
      expect(await page.locator(".compared tbody tr").nth(3).locator("td").nth(4).textContent()).toBe(
        "tercapai",
      );
      expect(await page.locator(".compared tbody tr").last().locator("td").nth(4).textContent()).toBe("–");
    });

    test("counts who went from which predicate to which", async () => {
      const { page } = await open(pageOf(comparedRecap()));
      const rows = page.locator(".transitions tbody tr");
      expect(await rows.locator("th").allTextContents()).toEqual(["BB", "B", "CC", "C", "belum"]);
      expect(await rows.first().locator("td").allTextContents()).toEqual(["1", "1", "·", "1"]);
    });

    test("leads to the details of an OPD that is there", async () => {
      const { page } = await open(pageOf(comparedRecap()));
      await page.getByRole("navigation").getByRole("link", { name: "Perbandingan" }).click();
      await page.locator(".compared").getByRole("button", { name: "Dinas Sosial" }).click();
      expect(await page.locator("#unit-title").textContent()).toBe("Dinas Sosial");
      await page.keyboard.press("Escape");
      expect(await page.locator(".compared").getByRole("button", { name: "Dinas Pasar" }).count()).toBe(0);
    });

    test("stands on no page that compares nothing", async () => {
      const { page } = await open(samplePage());
      expect(await page.locator("#perbandingan").count()).toBe(0);
      expect(await page.getByRole("navigation").getByRole("link", { name: "Perbandingan" }).count()).toBe(0);
    });
  });

  describe("self-assessments against the evaluator", () => {
    test("are said in a sentence, in figures, and for each OPD", async () => {
      for (const [language, sentence, first] of [
        ["id", "11 OPD menilai dirinya rata-rata 10,72 lebih tinggi daripada evaluator.", "+26,75"],
        ["en", "11 OPDs put themselves 10.72 above the evaluator on average.", "+26.75"],
      ] as const) {
        const { page } = await open(pageOf(gapRecap(language), language));
        expect(await page.locator("#selisih .outcome").textContent()).toBe(sentence);
        const cells = await page.locator(".gap-units tbody tr").first().locator("th, td").allTextContents();
        expect([cells[1], cells[4]]).toEqual(["Satuan Polisi Pamong Praja", first]);
      }
    });

    test("tell what is systematic, and sort with what has no rank last", async () => {
      const { page } = await open(pageOf(gapRecap()));
      const told = page.locator(".gaps tbody tr", { hasText: "terlalu tinggi" }).locator("th");
      expect((await told.allTextContents()).map((text) => text.slice(0, 3))).toEqual([
        "1.b",
        "2.c",
        "3.b",
        "4.b",
        "4.c",
      ]);
      const names = page.locator(".gap-units tbody .name");
      expect(await names.last().textContent()).toBe("Dinas Kominfo");
      await page.locator(".gap-units thead").getByRole("button", { name: "Selisih" }).click();
      await page.locator(".gap-units thead").getByRole("button", { name: "Selisih" }).click();
      expect(await names.first().textContent()).toBe("Badan Pendapatan");
      expect(await names.last().textContent()).toBe("Dinas Kominfo");
    });

    test("name the cells and the teams, and lead to an OPD's details", async () => {
      const { page } = await open(pageOf(gapRecap()));
      await page.getByRole("navigation").getByRole("link", { name: "Mandiri & evaluator" }).click();
      const cells = await page.locator(".second-look tbody tr").first().locator("th, td").allTextContents();
      expect(cells).toEqual([
        "Satuan Polisi Pamong Praja",
        "2.c",
        "B → D",
        "+6,00",
        "3",
        "LKE!C70, D70",
        "tidak ada",
      ]);
      expect(await page.locator(".teams tbody th").allTextContents()).toEqual(["Joko Contoh", "Sari Rekaan"]);
      await page.locator(".second-look").getByRole("button", { name: "Dinas Sosial" }).first().click();
      expect(await page.locator("#unit-title").textContent()).toBe("Dinas Sosial");
    });

    test("say that nobody has two answers, and stand on no page that did not ask", async () => {
      const { page } = await open(pageOf(gapOfNobody()));
      expect(await page.locator("#selisih").textContent()).toContain(
        "Tidak ada LKE kelompok ini yang dijawab",
      );
      const { page: other } = await open(samplePage());
      expect(await other.locator("#selisih").count()).toBe(0);
    });
  });

  test("a plan for each OPD says what to raise, the least effort first, and who has no plan", async () => {
    const { page } = await open(pageOf(plannedRecap()));
    const row = page.locator(".planned tbody tr").nth(4);
    expect(await row.locator("th, td").allTextContents()).toEqual([
      "Dinas Perhubungan",
      "65,95 B",
      "4",
      "+4,20",
      "70,15 BB",
      [
        "1.b CC → BB (+1,80) · penuhi kriteria no. 1, 2",
        "2.b CC → B (+0,90) · penuhi kriteria no. 1",
        "2.c CC → B (+1,50) · penuhi kriteria no. 1",
      ].join(""),
    ]);
    await page.locator(".planned thead").getByRole("button", { name: "Naik" }).click();
    expect(await page.locator(".planned tbody .figure.up").first().textContent()).toBe("+6,25");
    expect(await page.locator("#rencana li").allTextContents()).toEqual([
      "Belum lengkap: Kecamatan Kota",
      "Predikat sudah tertinggi: Dinas Teladan",
    ]);
    await page.locator(".planned").getByRole("button", { name: "Dinas Sosial" }).click();
    expect(await page.locator("#unit-title").textContent()).toBe("Dinas Sosial");
  });

  describe("an OPD", () => {
    test("opens with its letters, criteria and findings, and closes by Escape", async () => {
      const { page } = await open(samplePage());
      await page.locator(RANKED).getByRole("button", { name: "Dinas Pekerjaan Umum" }).click();
      const dialog = page.getByRole("dialog");
      expect(await dialog.getByRole("heading", { level: 2 }).textContent()).toBe(
        "Dinas Pekerjaan Umum & Penataan Ruang",
      );
      expect(await dialog.locator(".breakdown tbody tr:not(.whole)").count()).toBe(12);
      expect(await dialog.locator(".radar .dot").count()).toBe(12);
      expect(await dialog.locator(".unmet li").count()).toBe(36);
      expect(await dialog.locator(".findings li").count()).toBe(2);
      expect(await dialog.textContent()).toContain(
        "Nilai mandiri lebih tinggi 15,30 daripada nilai evaluator.",
      );
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.locator(":focus").textContent()).toContain("Dinas Pekerjaan Umum");
    });

    test("leads to the next one of those shown", async () => {
      const { page } = await open(samplePage());
      await page.locator(RANKED).getByRole("button").first().click();
      await page.getByRole("button", { name: "OPD berikutnya" }).click();
      expect(await page.locator("#unit-title").textContent()).toBe("Dinas Pendidikan");
      await page.getByRole("button", { name: "OPD sebelumnya" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect(await page.locator("#unit-title").textContent()).toBe("Badan Perencanaan Pembangunan Daerah");
    });

    test("links to its scored copy", async () => {
      const { page } = await open(samplePage());
      await page.locator(RANKED).getByRole("button", { name: "Dinas Kesehatan" }).click();
      const link = page.getByRole("link", { name: "Salinan dengan nilai (Excel)" });
      expect(await link.getAttribute("href")).toMatch(/dinas-kesehatan\.scored\.xlsx$/);
    });
  });

  test("a criterion tells who does not fulfil it", async () => {
    const { page } = await open(samplePage());
    const first = page.locator(".criteria tbody tr").first();
    expect(await first.textContent()).toContain("42,1%");
    const toggle = first.getByRole("button", { name: "OPD belum memenuhi 1.b no. 1" });
    await toggle.click();
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    const names = page.locator(".names .unit");
    expect(await names.count()).toBe(11);
    await names.filter({ hasText: "Dinas Lingkungan Hidup" }).click();
    expect(await page.locator("#unit-title").textContent()).toBe("Dinas Lingkungan Hidup");
  });

  test("the language is switched in the page; figures follow, the filters stay", async () => {
    const { page } = await open(samplePage());
    await page.getByLabel("Klaster", { exact: true }).selectOption("utama");
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("heading", { name: "Ranking", exact: true }).count()).toBe(1);
    expect(await page.locator(".ranking td.total").first().textContent()).toBe("85.75");
    expect(await page.locator(RANKED).count()).toBe(6);
    expect(await page.locator(":focus").textContent()).toBe("EN English");
  });

  test("everything is reached with the keyboard alone", async () => {
    const { page } = await open(samplePage());
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("href")).toBe("#isi");
    await page.locator("#filter-completeness").focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("role")).toBe("region");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".ranking thead th").first().getAttribute("aria-sort")).toBe("descending");
    await page.locator(RANKED).getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").textContent()).toBe("Tutup");
  });

  describe("nothing leaves the page and nothing gets in", () => {
    const HOSTILE = [
      "<script>alert(1)</script>",
      `"><img src=x onerror=alert(1)>`,
      "</script><script>alert(1)</script>",
      "Badan \u202eterbalik",
      `${"Dinas".repeat(120)}`,
      "javascript:alert(1)",
      "{{constructor.constructor('alert(1)')()}}",
    ];

    test("hostile names are shown as the text they are", async () => {
      const evaluations = HOSTILE.map((name, index) => ({
        ...evaluationOf({
          file: `${index}/${name}.xlsx`,
          name,
          cluster: name,
          region: name,
          letters: "C C C C C C C C C C C C",
        }),
        outputs: [`javascript:alert(${index})/a.scored.xlsx`],
      }));
      const { page, said, asked } = await open(pageOf(recapOf(evaluations)));
      const names = await page.locator(`${RANKED} .unit`).allTextContents();
      expect(names.toSorted()).toEqual(HOSTILE.map((name) => name.replace("\u202e", "")).toSorted());
      for (const unit of await page.locator(`${RANKED} .unit`).all()) {
        await unit.click();
        const href = await page.getByRole("dialog").getByRole("link").first().getAttribute("href");
        expect(href).toMatch(/^\.\/javascript:/);
        await page.keyboard.press("Escape");
      }
      expect(await page.locator("img, iframe, object, embed, link").count()).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect({ said, asked }).toEqual({ said: [], asked: [] });
    });

    test("the policy stops a script, a style, a picture and a request that are not ours", async () => {
      const { page, said } = await open(samplePage());
      const outcome = await page.evaluate(`(async () => {
        const script = document.createElement("script");
        try { script.textContent = "window.broken = true"; document.body.append(script); } catch {}
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.body.append(style);
        let markup = "kept out";
        try { document.createElement("div").innerHTML = "<b>x</b>"; markup = "let in"; } catch {}
        const request = await fetch("data:text/plain,x").then(() => "let in", () => "kept out");
        return { script: window.broken ?? "kept out", shown: getComputedStyle(document.body).display, markup, request };
      })()`);
      expect(outcome).toEqual({
        script: "kept out",
        shown: "block",
        markup: "kept out",
        request: "kept out",
      });
      expect(said.some((line) => line.includes("Content Security Policy"))).toBe(true);
    });

    test.each([
      ["as it opens and is used", samplePage()],
      ["without anything scored", emptyPage()],
    ])("%s, the page is silent", async (_, html) => {
      const { page, said, asked } = await open(html);
      await page.getByRole("button", { name: "English" }).click();
      await page.evaluate("scrollTo(0, document.body.scrollHeight)");
      expect({ said, asked }).toEqual({ said: [], asked: [] });
    });
  });

  describe("axe finds nothing serious", () => {
    test.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 360],
      ["dark", 360],
    ] as const)("%s, %d wide, with and without an OPD open", async (colorScheme, width) => {
      // axe brings code of its own, which the page's policy rightly refuses.
      const { page } = await open(samplePage(), {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      await page.evaluate(axe.source);
      expect(await seriousIn(page)).toEqual([]);
      await page.locator(RANKED).getByRole("button", { name: "Satuan Polisi" }).click();
      expect(await seriousIn(page)).toEqual([]);
    });
  });

  test.each([
    ["comparison", "light", 1280],
    ["comparison", "dark", 360],
    ["gap", "light", 1280],
    ["gap", "dark", 360],
  ] as const)(
    "what is said beyond the figures has nothing serious, and nothing sticks out: %s, %s, %d wide",
    async (analysis, colorScheme, width) => {
      const { page } = await open(pageOf(analysis === "gap" ? gapRecap() : comparedRecap()), {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.evaluate(axe.source);
      expect(await seriousIn(page)).toEqual([]);
    },
  );

  test.each([1280, 360])("nothing sticks out of a screen %d wide", async (width) => {
    const { page } = await open(samplePage(), { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.locator(RANKED).getByRole("button").first().click();
    expect(await page.evaluate("document.querySelector('dialog').scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("2,000 OPDs: a first piece at once, all of them when asked, all of them on paper", async () => {
    const { page } = await open(manyPage(2000));
    const times = await page.evaluate(`(() => {
      const timed = (act) => { const start = performance.now(); act(); document.body.offsetHeight; return performance.now() - start; };
      const search = document.querySelector("#filter-search");
      const type = (text) => timed(() => { search.value = text; search.dispatchEvent(new Event("input")); });
      const [navigation] = performance.getEntriesByType("navigation");
      return {
        opened: navigation.domContentLoadedEventEnd,
        filtered: Math.max(...["1", "12", "contoh 9", ""].map(type)),
        sorted: timed(() => document.querySelectorAll(".ranking .sort")[2].click()),
      };
    })()`);
    process.stdout.write(`rekap.html with 2,000 OPDs, ms: ${JSON.stringify(times)}\n`);
    const rows = page.locator(RANKED);
    expect(await page.locator(".ranking").getAttribute("aria-rowcount")).toBe("2001");
    expect(await rows.count()).toBeLessThan(200);
    await page.locator("#peringkat").getByRole("button", { name: "Tampilkan semua" }).click();
    expect(await rows.count()).toBe(2000);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".heat tbody tr").count()).toBe(2000);
  });

  test("paper gets the headline, the flagged, the ranking, the distribution, the heat map and the files", async () => {
    const { page } = await open(samplePage());
    await page.emulateMedia({ media: "print" });
    for (const shown of [
      "#ringkasan",
      "#pembinaan",
      "#peringkat",
      "#sebaran",
      "#peta",
      "#berkas",
      "#asal-usul",
    ]) {
      expect(await page.locator(shown).isVisible(), shown).toBe(true);
    }
    for (const hidden of ["nav", ".controls", ".filters", "#kriteria", "#temuan"]) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    for (const named of [
      "Kecamatan Contoh 11",
      "masuk/dinas-pariwisata.xls",
      "masuk/bukti/rencana-aksi.xlsx",
    ]) {
      expect(await page.locator("#berkas").innerText()).toContain(named);
    }
    expect(await page.locator(".masthead").innerText()).toContain(
      "Cetakan ini memuat LKE Unit 2025. Kelompok yang tidak ikut dicetak: LKE Unit 2024",
    );
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

/** What axe calls serious or critical, with the first place of each. */
async function seriousIn(page: Opened["page"]): Promise<unknown> {
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.length + " × " + nodes[0].html + " " + nodes[0].failureSummary))`);
}
