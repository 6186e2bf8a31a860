/** Last year's recommendations and what this year's workbooks say of them. */
import { describe, expect, test } from "vitest";
import { followed, result } from "./results.ts";

const codes = (findings: ReturnType<typeof followed>["findings"]) =>
  findings.map(({ diagnostic }) => diagnostic.code);

describe("the sheet Tindak Lanjut alone", () => {
  const { units, counts, done, findings } = followed([
    result("Dinas A", 2025, {
      rows: [
        ["Agar menetapkan IKU", "Selesai", "SK 1/2025"],
        ["Agar memantau rencana aksi", "Proses"],
        ["1.c: Agar mereviu PK", "belum"],
        ["Agar mereviu LKjIP", "menunggu anggaran"],
        ["Agar mempublikasikan LKjIP", ""],
      ],
    }),
  ]);

  test("each with its status, its cell and what is not known", () => {
    expect(
      units[0]?.recommendations.map(({ code, from, status, doubt, at }) => [
        code,
        from,
        status,
        doubt,
        at?.cell,
      ]),
    ).toEqual([
      [null, "sheet", "done", null, "C6"],
      [null, "sheet", "in-progress", null, "C7"],
      ["1.c", "sheet", "open", null, "C8"],
      [null, "sheet", "unknown", "unclear", "C9"],
      [null, "sheet", "unknown", "blank", "C10"],
    ]);
  });

  test("one of five is done, at most three may be", () => {
    expect(counts).toEqual({ of: 5, done: 1, inProgress: 1, open: 1, unknown: 2, carriedOver: 0 });
    expect(done).toEqual({ least: 20, most: 60 });
  });

  test("what nobody knows is told with its cell", () => {
    expect(findings.map(({ diagnostic: { code, sheet, cell } }) => [code, sheet, cell])).toEqual([
      ["SKP216", "Tindak Lanjut", "C9"],
      ["SKP216", "Tindak Lanjut", "C10"],
    ]);
  });
});

describe("beside last year's result", () => {
  const earlier = result("Dinas A", 2024, {
    recommends: {
      "1.a": "Agar menetapkan pedoman.",
      "2.a": "1. Agar menyusun definisi operasional\n2. Agar menetapkan mekanisme",
      "3.a": "Agar mempublikasikan LKjIP tepat waktu.",
      "4.a": "–",
    },
  });
  const { units, findings, counts } = followed(
    [
      result("Dinas A", 2025, {
        rows: [
          ["1.a: agar menetapkan pedoman", "Selesai", "SK 1/2025"],
          ["Agar menetapkan mekanisme", "Belum"],
          ["Agar mempublikasikan LKjIP tepat waktunya", "Selesai", "tautan"],
        ],
      }),
    ],
    [earlier],
  );

  test("the same words are one recommendation, as a whole or as a part of a list", () => {
    expect(
      units[0]?.recommendations.map(({ text, code, from, status }) => [text, code, from, status]),
    ).toEqual([
      ["1.a: agar menetapkan pedoman", "1.a", "both", "done"],
      ["Agar menetapkan mekanisme", "2.a", "both", "open"],
      ["Agar mempublikasikan LKjIP tepat waktunya", null, "sheet", "done"],
      ["Agar menyusun definisi operasional", "2.a", "result", "unknown"],
      ["Agar mempublikasikan LKjIP tepat waktu.", "3.a", "result", "unknown"],
    ]);
  });

  test("what the sheet does not mention is told, and what is nearly the same named", () => {
    const messages = findings.map(({ diagnostic: { code, message } }) => `${code} ${message}`);
    expect(messages).toEqual([
      "SKP215 Rekomendasi tahun lalu untuk 2.a tidak ada pada lembar Tindak Lanjut: “Agar menyusun definisi operasional”.",
      "SKP215 Rekomendasi tahun lalu untuk 3.a tidak ada pada lembar Tindak Lanjut: “Agar mempublikasikan LKjIP tepat waktu.”; yang hampir sama: “Agar mempublikasikan LKjIP tepat waktunya”.",
    ]);
    expect(counts).toMatchObject({ of: 5, done: 2, open: 1, unknown: 2 });
  });

  test("who it was matched with is said", () => {
    expect(units[0]?.previous).toEqual({
      file: "2024/Dinas A.xlsx",
      year: 2024,
      matchedBy: "name",
      recommendations: 3,
    });
  });
});

test("the same words for two sub-components need two rows", () => {
  const earlier = result("Dinas A", 2024, {
    recommends: { "1.a": "Agar ditetapkan", "3.a": "Agar ditetapkan" },
  });
  const rows = (...texts: readonly string[]) =>
    followed(
      [result("Dinas A", 2025, { rows: texts.map((text) => [text, "Belum"] as const) })],
      [earlier],
    ).units[0]?.recommendations.map(({ code, from }) => [code, from]);
  expect(rows("3.a: Agar ditetapkan")).toEqual([
    ["3.a", "both"],
    ["1.a", "result"],
  ]);
  expect(rows("Agar ditetapkan", "3.a: Agar ditetapkan")).toEqual([
    ["1.a", "both"],
    ["3.a", "both"],
  ]);
});

test("done by the office and recommended again is neither", () => {
  const { units, findings } = followed([
    result("Dinas A", 2025, {
      rows: [["Agar menetapkan IKU", "Selesai", "SK"]],
      recommends: { "1.b": "Agar menetapkan IKU." },
    }),
  ]);
  expect(units[0]?.recommendations[0]).toMatchObject({
    status: "unknown",
    doubt: "contradicted",
    again: true,
    yearsUnfinished: 0,
  });
  expect(units[0]?.done).toEqual({ least: 0, most: 100 });
  expect(codes(findings)).toEqual(["SKP217"]);
});

test("done without evidence is done, and told", () => {
  const { counts, findings } = followed([
    result("Dinas A", 2025, { rows: [["Agar menetapkan IKU", "Selesai", "-"]] }),
  ]);
  expect(counts.done).toBe(1);
  expect(codes(findings)).toEqual(["SKP219"]);
});

describe("for how many years it is unfinished", () => {
  const row = (status: string) => ({ rows: [["Agar menetapkan IKU", status, "SK"] as const] });
  const years = (...results: readonly Parameters<typeof result>[2][]) => {
    const [current, ...earlier] = results.map((made, place) => result("Dinas A", 2025 - place, made));
    return current && followed([current], earlier).units[0]?.recommendations[0]?.yearsUnfinished;
  };
  const recommended = { recommends: { "1.a": "Agar menetapkan IKU" } };

  test.each([
    ["open this year only", [row("Belum"), {}], 1],
    ["open for two years", [row("Belum"), row("Proses")], 2],
    ["open for three years", [row("Proses"), row("Belum"), row("Belum")], 3],
    ["done this year", [row("Selesai"), row("Belum")], 0],
    ["done the year before", [row("Belum"), row("Selesai")], 1],
    ["nobody knows now", [row("?"), row("Belum")], 0],
    ["nobody knew the year before", [row("Belum"), row("?")], 1],
    ["a year without it in between", [row("Belum"), {}, row("Belum")], 1],
    // Recommended in 2023 and again in 2024 and 2025: an evaluator says twice that it is not done.
    ["recommended again and again", [recommended, recommended, recommended], 2],
    ["recommended once before", [row("Belum"), recommended], 1],
    ["not mentioned and not recommended again", [{}, recommended], 0],
  ])("%s", (_, results, expected) => {
    expect(years(...results)).toBe(expected);
  });

  test("two years are told", () => {
    const { findings, counts } = followed(
      [result("Dinas A", 2025, row("Belum"))],
      [result("Dinas A", 2024, row("Belum"))],
    );
    expect(counts.carriedOver).toBe(1);
    expect(findings.map(({ diagnostic }) => diagnostic.message)).toEqual([
      "Rekomendasi “Agar menetapkan IKU” belum selesai 2 tahun berturut-turut.",
    ]);
  });
});

describe("whose results are whose", () => {
  const open = { rows: [["Agar A", "Belum"] as const] };
  const recommends = { recommends: { "1.a": "Agar B" } };

  test("a year that is not the one before is not taken", () => {
    const { units, findings } = followed(
      [result("Dinas A", 2025, open)],
      [result("Dinas A", 2023, recommends)],
    );
    expect(units[0]?.previous).toBeNull();
    expect(units[0]?.counts.of).toBe(1);
    expect(codes(findings)).toEqual(["SKP221"]);
  });

  test("a result that does not say its year is taken for last year's", () => {
    const { units } = followed([result("Dinas A", 2025, open)], [result("Dinas A", null, recommends)]);
    expect(units[0]?.previous?.recommendations).toBe(1);
  });

  test("two results of last year are none", () => {
    const twice = [
      result("Dinas A", 2024, recommends),
      result("Dinas A", 2024, { ...recommends, file: "lain.xlsx" }),
    ];
    const { units, findings } = followed([result("Dinas A", 2025, open)], twice);
    expect(units[0]?.previous).toBeNull();
    expect(codes(findings)).toEqual(["SKP220"]);
  });

  test("two results of this year are not counted", () => {
    const { units, findings, counts } = followed([
      result("Dinas A", 2025, open),
      result("Dinas A", 2025, { ...open, file: "revisi.xlsx" }),
      result("Dinas B", 2025, open),
    ]);
    expect(units.map(({ unit }) => unit.name)).toEqual(["Dinas B"]);
    expect(counts.of).toBe(1);
    expect(codes(findings)).toEqual(["SKP220"]);
  });

  test("a unit without a result of this year is told, unless one workbook alone is asked about", () => {
    const last = ["A", "B", "C"].map((name) => result(`Dinas ${name}`, 2024, recommends));
    const both = followed([result("Dinas A", 2025, open), result("Dinas B", 2025, open)], last);
    expect(codes(both.findings)).toContain("SKP222");
    const one = followed([result("Dinas A", 2025, open)], last);
    expect(codes(one.findings)).not.toContain("SKP222");
  });

  test("a near name is not taken, and told", () => {
    const { units, findings } = followed(
      [result("Dinas Sosial", 2025, open), result("Dinas Kesehatan", 2025, open)],
      [result("Dinas Sosal", 2024), result("Dinas Kesehatan", 2024)],
    );
    expect(units.find(({ unit }) => unit.name === "Dinas Sosial")?.previous).toBeNull();
    expect(codes(findings)).toEqual(["SKP191"]);
  });
});

test("recommendations of pages are told apart by how they begin", () => {
  const pages = "agar kinerja dipantau ".repeat(1_400);
  const { findings } = followed(
    [result("Dinas A", 2025, { rows: [[`${pages}setiap bulan`, "Belum"]] })],
    [result("Dinas A", 2024, { recommends: { "1.a": `${pages}setiap triwulan` } })],
  );
  expect(findings[0]?.diagnostic.message).toContain("; yang hampir sama: “agar kinerja dipantau");
});

test("the region: who has done least comes first, who has nothing to follow up last", () => {
  const { units, counts, done, followingUp } = followed([
    result("Dinas Nihil", 2025),
    result("Dinas Separuh", 2025, {
      rows: [
        ["Agar A", "Selesai", "x"],
        ["Agar B", "Belum"],
      ],
    }),
    result("Dinas 10", 2025, { rows: [["Agar A", "Belum"]] }),
    result("Dinas 2", 2025, { rows: [["Agar A", "Belum"]] }),
  ]);
  expect(units.map(({ unit, done: share }) => [unit.name, share?.least ?? null])).toEqual([
    ["Dinas 2", 0],
    ["Dinas 10", 0],
    ["Dinas Separuh", 50],
    ["Dinas Nihil", null],
  ]);
  expect([counts.of, counts.done, done, followingUp]).toEqual([4, 1, { least: 25, most: 25 }, 3]);
});
