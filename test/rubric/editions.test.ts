import { describe, expect, test } from "vitest";
import { checkRubric } from "../../src/rubric/check.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { isNumberSlip } from "../../src/rubric/printed.ts";

const UNIT = "permenpanrb-88-2021-unit";
const INSTANSI = "permenpanrb-88-2021-instansi";

const subcomponentsOf = (id: string) =>
  loadEdition(id).rubric.components.flatMap((component) => component.subcomponents);

function criterion(id: string, code: string, number: number): string | undefined {
  const subcomponent = subcomponentsOf(id).find((part) => part.code === code);
  return subcomponent?.criteria.find((one) => one.number === number)?.text;
}

describe.each(EDITIONS)("%s", (id) => {
  test("passes its own check", () => {
    expect(checkRubric(loadEdition(id).rubric, "id")).toEqual({ rubric: loadEdition(id).rubric });
  });

  test("is known by the name of its file", () => {
    expect(loadEdition(id).rubric.id).toBe(id);
  });
});

// The table; nothing of it could be checked against the regulation's print.
test("the former edition has the weights of its five components", () => {
  const { rubric } = loadEdition("permenpanrb-12-2015");
  expect(
    rubric.components.map(({ weight, subcomponents }) => [
      weight,
      ...subcomponents.map((part) => part.weight),
    ]),
  ).toEqual([
    [30, 2, 5, 3, 4, 10, 6],
    [25, 5, 12.5, 7.5],
    [15, 3, 7.5, 4.5],
    [10, 2, 5, 3],
    [20, 7.5, 12.5],
  ]);
  expect(rubric.years).toEqual({ from: 2015, to: 2020 });
  expect(rubric.unverified?.map(({ at }) => at)).toContain("5.a, 5.b");
});

describe.each([UNIT, INSTANSI])("%s", (id) => {
  // Lampiran I p. 21.
  test.each([
    ["1", "Perencanaan Kinerja", 30, [6, 9, 15]],
    ["2", "Pengukuran Kinerja", 30, [6, 9, 15]],
    ["3", "Pelaporan Kinerja", 15, [3, 4.5, 7.5]],
    ["4", "Evaluasi Akuntabilitas Kinerja Internal", 25, [5, 7.5, 12.5]],
  ])("component %s: %s weighs %d", (code, name, weight, parts) => {
    const component = loadEdition(id).rubric.components.find((one) => one.code === code);
    expect(component?.name).toBe(name);
    expect(component?.weight).toBe(weight);
    expect(component?.subcomponents.map((part) => [part.code, part.dimension, part.weight])).toEqual([
      [`${code}.a`, "keberadaan", parts[0]],
      [`${code}.b`, "kualitas", parts[1]],
      [`${code}.c`, "pemanfaatan", parts[2]],
    ]);
  });

  // Lampiran I pp. 35-36.
  test.each([
    ["AA", 100, { exactly: 100 }, true],
    ["A", 90, { exactly: 100 }, true],
    ["BB", 80, { exactly: 100 }, false],
    ["B", 70, { over: 75, below: 100 }, false],
    ["CC", 60, { over: 50, upTo: 75 }, false],
    ["C", 50, { over: 25, upTo: 50 }, false],
    ["D", 30, { over: 0, upTo: 25 }, false],
    ["E", 0, { exactly: 0 }, false],
  ])("the letter %s is worth %d", (letter, value, share, judgement) => {
    const step = loadEdition(id).rubric.scale.find((one) => one.letter === letter);
    expect(step).toMatchObject({ value, share, judgement });
  });

  // Lampiran I pp. 36-37; E is the project's own label.
  test.each([
    ["AA", "Sangat Memuaskan", 90, 100, "regulation"],
    ["A", "Memuaskan", 80, 90, "regulation"],
    ["BB", "Sangat Baik", 70, 80, "regulation"],
    ["B", "Baik", 60, 70, "regulation"],
    ["CC", "Cukup (Memadai)", 50, 60, "regulation"],
    ["C", "Kurang", 30, 50, "regulation"],
    ["D", "Sangat Kurang", 0, 30, "regulation"],
    ["E", "Tidak Ada Upaya", null, 0, "own"],
  ])("the predicate %s is %s", (letter, name, over, upTo, origin) => {
    const predicate = loadEdition(id).rubric.predicates.find((one) => one.letter === letter);
    expect(predicate).toMatchObject({ name, over, upTo, origin });
  });

  test("holds nothing that its list of corrections says was misprinted", () => {
    const { corrections, ...rubric } = loadEdition(id).rubric;
    const misprints = corrections.filter((one) => !isNumberSlip(one) && !one.at.endsWith("/share"));
    const left = misprints.filter(({ printed }) =>
      new RegExp(`(^|\\W)${escaped(printed)}(\\W|$)`).test(JSON.stringify(rubric)),
    );
    expect(left).toEqual([]);
    expect(misprints.length).toBeGreaterThan(0);
  });

  test("carries each correction where the list says", () => {
    const { rubric } = loadEdition(id);
    const places = new Map<string, string>([
      ...rubric.scale.map(({ letter, meaning }) => [`scale/${letter}`, meaning] as const),
      ...rubric.predicates.map(
        ({ letter, interpretation }) => [`predicates/${letter}`, interpretation] as const,
      ),
      ...subcomponentsOf(id).flatMap(({ code, criteria }) =>
        criteria.map(({ number, text }) => [`${code}/${number}`, text] as const),
      ),
    ]);
    for (const correction of rubric.corrections) {
      const { at, printed, corrected } = correction;
      expect(printed).not.toBe(corrected);
      if (at === "scale/B/share") continue;
      const text = places.get(at);
      if (isNumberSlip(correction))
        expect([text === undefined, at.split("/")[1]]).toEqual([false, corrected]);
      // Once and not more, so that undoing it gives the printed text back.
      else expect(text?.split(corrected), at).toHaveLength(2);
    }
  });

  test("cites each criterion on a page of its own form", () => {
    const [first, last] = id === UNIT ? [46, 48] : [43, 45];
    const pages = subcomponentsOf(id).flatMap(({ criteria }) =>
      criteria.map(({ source }) => source.page ?? 0),
    );
    expect(Math.min(...pages)).toBe(first);
    expect(Math.max(...pages)).toBe(last);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// The numbers of criteria under 1.a, 1.b … 4.c as Lampiran 2 prints them.
test.each([
  [UNIT, [6, 11, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5]],
  [INSTANSI, [7, 9, 9, 3, 5, 11, 5, 11, 7, 3, 5, 5]],
])("%s has its 80 criteria", (id, counts) => {
  expect(subcomponentsOf(id).map(({ criteria }) => criteria.length)).toEqual(counts);
  expect(counts.reduce((all, count) => all + count)).toBe(80);
});

test.each([
  [UNIT, "1.a", 6, "Terdapat dokumen perencanaan anggaran yang mendukung kinerja."],
  [UNIT, "1.b", 5, "Ukuran Keberhasilan (Indikator Kinerja) telah memenuhi kriteria SMART."],
  [
    UNIT,
    "1.c",
    3,
    "Target yang ditetapkan dalam Perencanaan Kinerja telah dicapai dengan baik, atau setidaknya masih on the right track.",
  ],
  [
    UNIT,
    "1.c",
    8,
    "Setiap Pegawai memahami dan peduli, serta berkomitmen dalam mencapai kinerja yang telah direncanakan.",
  ],
  [
    UNIT,
    "2.b",
    1,
    "Pimpinan selalu terlibat sebagai pengambil keputusan (Decision Maker) dalam mengukur capaian",
  ],
  [UNIT, "3.a", 3, "Dokumen Laporan Kinerja telah diformalkan."],
  [
    UNIT,
    "4.c",
    2,
    "Telah terjadi peningkatan implementasi SAKIP dengan melaksanakan tindak lanjut atas rekomendasi hasil evaluasi akuntabilitas Kinerja internal.",
  ],
  [INSTANSI, "1.a", 7, "Setiap unit/satuan kerja merumuskan dan menetapkan Perencanaan Kinerja."],
  [
    INSTANSI,
    "1.c",
    6,
    "Setiap unit/satuan kerja berkomitmen dalam mencapai kinerja yang telah direncanakan.",
  ],
  [INSTANSI, "2.c", 11, "Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja."],
  [
    INSTANSI,
    "3.b",
    7,
    "Dokumen Laporan Kinerja telah menginfokan analisis dan evaluasi realisasi kinerja dengan realisasi kinerja di level nasional/internasional (Benchmark Kinerja).",
  ],
  [
    INSTANSI,
    "3.b",
    9,
    "Dokumen Laporan Kinerja telah menginfokan kualitas atas keberhasilan/kegagalan mencapai target kinerja beserta upaya nyata dan/atau hambatannya.",
  ],
])("%s %s/%d is in official wording", (id, code, number, text) => {
  expect(criterion(id, code, number)).toBe(text);
});
