/** Drafts of recommendations: one for each cause, most points first, in the regulation's own words. */
import { describe, expect, test } from "vitest";
import { draftText } from "../../src/follow-up/draft-text.ts";
import { draftsOf } from "../../src/follow-up/drafts.ts";
import { all, result, UNIT } from "./results.ts";

const none = Array.from({ length: 12 }, () => 0);

describe("the sentence", () => {
  const parts = {
    unit: "Dinas Contoh",
    component: "Perencanaan Kinerja",
    part: { dimension: "kualitas" as const, name: "Dokumen telah memenuhi standar" },
  };
  test.each([
    [
      "one criterion",
      { ...parts, criteria: ["Dokumen telah diformalkan."] },
      "Agar Dinas Contoh meningkatkan kualitas Perencanaan Kinerja sehingga kriteria berikut terpenuhi: “Dokumen telah diformalkan.”",
    ],
    [
      "several",
      {
        ...parts,
        part: { ...parts.part, dimension: "pemanfaatan" as const },
        criteria: ["Satu.", "Dua", "Tiga."],
      },
      "Agar Dinas Contoh meningkatkan pemanfaatan Perencanaan Kinerja sehingga kriteria-kriteria berikut terpenuhi: (1) “Satu.”; (2) “Dua”; dan (3) “Tiga.”",
    ],
    [
      "only a letter, and nobody is named",
      { ...parts, unit: null, part: { ...parts.part, dimension: "keberadaan" as const }, criteria: [] },
      "Agar melengkapi keberadaan Perencanaan Kinerja sehingga terwujud kondisi berikut: “Dokumen telah memenuhi standar”.",
    ],
    [
      "a form in capitals without dimensions",
      { ...parts, component: "PENGUKURAN KINERJA", part: { dimension: null, name: "x" }, criteria: ["Ada"] },
      "Agar Dinas Contoh memperbaiki Pengukuran Kinerja sehingga kriteria berikut terpenuhi: “Ada”.",
    ],
  ])("of %s", (_, given, text) => {
    expect(draftText(given)).toBe(text);
  });
});

describe("from unfulfilled criteria", () => {
  // 1.a is 6 points, 2.c 15: both B, with two and one criteria unfulfilled; everything else is BB.
  const unfulfilled = none.with(0, 2).with(5, 1);
  const { drafts, undrafted } = draftsOf(
    result("Dinas A", 2025, { letters: "B BB BB BB BB B BB BB BB BB BB BB", unfulfilled }),
    UNIT,
  );

  test("most points first, one for each sub-component, with the cells", () => {
    expect(
      drafts.map(({ codes, points, from, to, criteria }) => [codes, points, from, to, criteria.length]),
    ).toEqual([
      [["2.c"], 1.5, "B", "BB", 1],
      [["1.a"], 0.6, "B", "BB", 2],
    ]);
    expect(drafts.map(({ at }) => at)).toEqual([
      { sheet: "LKE", cell: "D70" },
      { sheet: "LKE", cell: "D20" },
    ]);
    expect(drafts[1]?.criteria.flatMap(({ places }) => places.map(({ number }) => number))).toEqual([1, 2]);
  });

  test("quoted as the regulation prints them", () => {
    expect(drafts[1]?.text).toBe(
      "Agar Dinas A melengkapi keberadaan Perencanaan Kinerja sehingga kriteria-kriteria berikut terpenuhi: (1) “Terdapat pedoman teknis perencanaan kinerja.”; dan (2) “Terdapat dokumen perencanaan kinerja jangka panjang.”",
    );
  });

  test("what only judgement can raise has none", () => {
    expect(undrafted.map(({ code, why }) => [code, why])).toEqual(
      ["1.b", "1.c", "2.a", "2.b", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"].map((code) => [
        code,
        "judgement",
      ]),
    );
  });
});

test("a letter without criteria is a cause of its own", () => {
  const { drafts } = draftsOf(result("Dinas A", 2025, { letters: all("CC"), criteria: "unanswered" }), UNIT);
  expect(drafts).toHaveLength(12);
  expect(drafts[0]).toMatchObject({ codes: ["1.c"], points: 3, from: "CC", to: "BB", criteria: [] });
});

test("nothing is drafted for what nobody answered", () => {
  const { drafts, undrafted } = draftsOf(
    result("Dinas A", 2025, { letters: `- ${all("AA").slice(3)}` }),
    UNIT,
  );
  expect(drafts).toEqual([]);
  expect(undrafted).toEqual([{ code: "1.a", why: "unanswered" }]);
});

test("unfulfilled criteria under a letter that is above them gain nothing and are told all the same", () => {
  const { drafts } = draftsOf(
    result("Dinas A", 2025, { letters: all("AA"), unfulfilled: none.with(0, 1) }),
    UNIT,
  );
  expect(drafts.map(({ codes, points, to }) => [codes, points, to])).toEqual([[["1.a"], 0, null]]);
});

describe("a criterion that the form asks for twice (4.a/2 and 4.b/4)", () => {
  const both =
    "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan pada seluruh unit kerja/perangkat daerah.";
  const evaluation = result("Dinas A", 2025, { letters: "BB BB BB BB BB BB BB BB BB B B BB" });
  const withNo = (which: readonly (readonly [code: string, number: number])[]) => ({
    ...evaluation,
    components: evaluation.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((part) => ({
        ...part,
        criteria: part.criteria.map((criterion) => ({
          ...criterion,
          fulfilled: !which.some(([code, number]) => code === part.code && number === criterion.number),
        })),
      })),
    })),
  });

  test("is told once, where it costs most, and raises both", () => {
    const { drafts } = draftsOf(
      withNo([
        ["4.a", 2],
        ["4.b", 4],
      ]),
      UNIT,
    );
    expect(drafts.map(({ codes, points }) => [codes, points])).toEqual([[["4.b", "4.a"], 1.25]]);
    expect(drafts[0]?.criteria).toMatchObject([{ text: both, places: [{ code: "4.b" }, { code: "4.a" }] }]);
  });

  test("and what else the other lacks keeps a draft of its own", () => {
    const { drafts } = draftsOf(
      withNo([
        ["4.a", 2],
        ["4.a", 3],
        ["4.b", 4],
      ]),
      UNIT,
    );
    expect(drafts.map(({ codes, points, criteria }) => [codes, points, criteria.length])).toEqual([
      [["4.b"], 0.75, 1],
      [["4.a"], 0.5, 1],
    ]);
    expect(drafts[1]?.text).not.toContain(both);
  });
});

test("without the rubric at hand it is all that is lacking", () => {
  const { drafts } = draftsOf(
    result("Dinas A", 2025, { letters: all("BB"), unfulfilled: none.with(0, 1) }),
    null,
  );
  expect(drafts.at(0)).toMatchObject({ codes: ["1.c"], points: 3, to: null });
});
