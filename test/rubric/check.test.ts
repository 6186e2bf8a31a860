import { describe, expect, test } from "vitest";
import { checkRubric } from "../../src/rubric/check.ts";
import { loadEdition } from "../../src/rubric/load.ts";

/** The unit edition as parsed JSON with one value replaced; `undefined` takes the key away. */
function unitWith(path: string, value: unknown): unknown {
  const data: unknown = structuredClone(loadEdition("permenpanrb-88-2021-unit").rubric);
  replace(data, path, value);
  return data;
}

function replace(data: unknown, path: string, value: unknown): void {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let target = data as Record<string, unknown>;
  for (const step of steps) target = target[step] as Record<string, unknown>;
  if (value === undefined) delete target[last];
  else target[last] = value;
}

function sentences(data: unknown, language: "id" | "en"): readonly string[] {
  const result = checkRubric(data, language);
  return "problems" in result ? result.problems : [];
}

test("a fault of shape hides no other fault that does not depend on it", () => {
  const data = unitWith("components.0.subcomponents.0.criteria.2.text", undefined);
  replace(data, "components.1.weight", 31);
  replace(data, "components.2.subcomponents.1.code", "3.a");
  replace(data, "components.3.subcomponents.0.criteria.1.number", 7);
  const found = sentences(data, "en");
  expect(found).toHaveLength(5);
  expect(found.join("\n")).toMatch(/text.*missing/);
  expect(found.join("\n")).toMatch(/101/);
  expect(found.join("\n")).toMatch(/31/);
  expect(found.join("\n")).toMatch(/3\.a/);
  expect(found.join("\n")).toMatch(/7/);
});

const SHARES = '{ "exactly": 100 }, { "over": 0, "upTo": 25 }, { "over": 75, "below": 100 }';

describe("what the file must look like", () => {
  test.each([
    ["title", undefined, '"title": belum diisi.', '"title": is missing.'],
    ["title", "  ", '"title": tidak boleh kosong.', '"title": must not be blank.'],
    [
      "id",
      "Perwal 12",
      '"id": "Perwal 12" tidak dapat dipakai; tulis huruf kecil, angka, dan tanda hubung, misalnya "perwal-12-2024-unit".',
      '"id": "Perwal 12" cannot be used; write lower-case letters, digits and hyphens, for example "perwal-12-2024-unit".',
    ],
    [
      "years.from",
      2021.5,
      '"years.from": harus berupa bilangan bulat, tetapi berisi angka.',
      '"years.from": must be a whole number but is a number.',
    ],
    [
      "components.0.weight",
      "30",
      'Komponen 1, "weight": harus berupa angka, tetapi berisi teks.',
      'Component 1, "weight": must be a number but is a text.',
    ],
    [
      "components.0.weight",
      0,
      'Komponen 1, "weight": harus paling sedikit 0,01, tetapi berisi 0.',
      'Component 1, "weight": must be at least 0.01 but is 0.',
    ],
    [
      "scale.2.value",
      -1,
      'Skala BB, "value": harus paling sedikit 0, tetapi berisi -1.',
      'Scale BB, "value": must be at least 0 but is -1.',
    ],
    [
      "predicates.0.upTo",
      100.5,
      'Predikat AA, "upTo": tidak boleh lebih dari 100, tetapi berisi 100,5.',
      'Predicate AA, "upTo": must be at most 100 but is 100.5.',
    ],
    [
      "scale.4.share",
      { over: 50 },
      `Skala CC, "share": harus ditulis seperti salah satu contoh ini, dengan angka 0 sampai 100: ${SHARES}.`,
      `Scale CC, "share": must be written like one of these, with numbers from 0 to 100: ${SHARES}.`,
    ],
    [
      "scale.0.letter",
      "aa",
      'Skala aa, "letter": "aa" tidak dapat dipakai; tulis satu atau dua huruf besar, misalnya "BB".',
      'Scale aa, "letter": "aa" cannot be used; write one or two capital letters, for example "BB".',
    ],
    [
      "rounding.mode",
      "half-even",
      '"rounding.mode": hanya boleh berisi "half-up".',
      '"rounding.mode": may only be "half-up".',
    ],
    [
      "components.0.subcomponents.1.criteria.4.source",
      undefined,
      'Komponen 1, sub-komponen 1.b, kriteria ke-5, "source": belum diisi.',
      'Component 1, sub-component 1.b, criterion no. 5, "source": is missing.',
    ],
    [
      "components.3.source.page",
      0,
      'Komponen 4, "source.page": harus lebih dari 0, tetapi berisi 0.',
      'Component 4, "source.page": must be more than 0 but is 0.',
    ],
    [
      "predicates.1.source.part",
      undefined,
      'Predikat A, "source.part": belum diisi.',
      'Predicate A, "source.part": is missing.',
    ],
    [
      "components.2.bobot",
      15,
      'Komponen 3: berisi kunci yang tidak dikenal: "bobot".',
      'Component 3: has unknown keys: "bobot".',
    ],
    ["predicates.7.over", undefined, 'Predikat E, "over": belum diisi.', 'Predicate E, "over": is missing.'],
    [
      "corrections.0.printed",
      "",
      'Koreksi ke-1, "printed": tidak boleh kosong.',
      'Correction no. 1, "printed": must not be blank.',
    ],
  ])("%s = %j", (path, value, id, en) => {
    const data = unitWith(path, value);
    expect(sentences(data, "id")).toContain(id);
    expect(sentences(data, "en")).toContain(en);
  });

  test.each([[[]], [null], ["permenpanrb-88-2021-unit"], [undefined]])("%j is no rubric", (data) => {
    expect(sentences(data, "id")).toEqual([
      "Isi berkas bukan rubrik: seluruh isinya harus berupa satu objek { … }.",
    ]);
    expect(sentences(data, "en")).toEqual([
      "The file holds no rubric: its whole content must be one object { … }.",
    ]);
  });
});

describe("what must agree with each other", () => {
  test.each([
    [
      "a sub-component's weight changed",
      "components.2.subcomponents.1.weight",
      4,
      ["Komponen 3: bobotnya 15, tetapi bobot sub-komponennya berjumlah 14,5."],
      ["Component 3: its weight is 15, but the weights of its sub-components add up to 14.5."],
    ],
    [
      "a component's weight changed",
      "components.3.weight",
      20,
      [
        '"components": bobot semua komponen harus berjumlah 100, tetapi berjumlah 95.',
        "Komponen 4: bobotnya 20, tetapi bobot sub-komponennya berjumlah 25.",
      ],
      [
        '"components": the weights of all components must add up to 100 but add up to 95.',
        "Component 4: its weight is 20, but the weights of its sub-components add up to 25.",
      ],
    ],
    [
      "a predicate that starts too high",
      "predicates.3.over",
      65,
      ['"predicates": ada celah antara 60 dan 65.'],
      ['"predicates": there is a gap between 60 and 65.'],
    ],
    [
      "a predicate that starts too low",
      "predicates.3.over",
      55,
      ['"predicates": rentang CC dan B bertumpang tindih mulai dari 55.'],
      ['"predicates": the bands of CC and B overlap from 55 on.'],
    ],
    [
      "B up to 100 %, as printed",
      "scale.3.share",
      { over: 75, upTo: 100 },
      ['"scale": rentang B dan BB bertumpang tindih mulai dari 100.'],
      ['"scale": the bands of B and BB overlap from 100 on.'],
    ],
    [
      "no letter for 0 %",
      "scale.7.share",
      { over: 0, upTo: 25 },
      [
        '"scale": nilai tepat 0 tidak masuk rentang mana pun.',
        '"scale": rentang D dan E bertumpang tindih mulai dari 0.',
      ],
      ['"scale": exactly 0 belongs to no band.', '"scale": the bands of D and E overlap from 0 on.'],
    ],
    [
      "C worth as much as CC",
      "scale.5.value",
      60,
      ['"scale": nilai C (60) harus lebih rendah daripada nilai CC (60) yang tertulis di atasnya.'],
      ['"scale": the value of C (60) must be lower than that of CC (60) above it.'],
    ],
    [
      "A for less than all criteria",
      "scale.1.share",
      { over: 75, below: 100 },
      [
        '"scale": rentang A harus sama dengan rentang BB, huruf tertinggi yang tidak memerlukan pertimbangan penilai.',
      ],
      ['"scale": the band of A must be that of BB, the best letter that needs no person\'s judgement.'],
    ],
    [
      "a sub-component under the wrong component",
      "components.1.subcomponents.0.code",
      "5.a",
      ["Komponen 2, sub-komponen 5.a: kode 5.a tidak diawali kode komponennya, 2."],
      ["Component 2, sub-component 5.a: the code 5.a does not begin with its component's code, 2."],
    ],
    [
      "a code twice",
      "components.0.subcomponents.2.code",
      "1.b",
      ['"components": kode 1.b dipakai lebih dari satu kali.'],
      ['"components": the code 1.b is used more than once.'],
    ],
    [
      "the printed number of a criterion",
      "components.0.subcomponents.0.criteria.4.number",
      6,
      [
        "Komponen 1, sub-komponen 1.a, kriteria ke-5: bernomor 6, seharusnya 5: nomor kriteria urut mulai dari 1.",
      ],
      [
        "Component 1, sub-component 1.a, criterion no. 5: is numbered 6 and should be 5: criteria are numbered from 1.",
      ],
    ],
    [
      "a flag that is no predicate",
      "flagFrom",
      "c",
      ['"flagFrom": "c" bukan huruf predikat; pilih salah satu dari AA, A, BB, B, CC, C, D, E.'],
      ['"flagFrom": "c" is no predicate\'s letter; choose one of AA, A, BB, B, CC, C, D, E.'],
    ],
    [
      "years the wrong way round",
      "years.to",
      2019,
      ['"years": tahun akhir (2019) mendahului tahun awal (2021).'],
      ['"years": the last year (2019) comes before the first (2021).'],
    ],
    [
      "a correction that changes nothing",
      "corrections.1",
      { at: "scale/E", printed: "upaya", corrected: "upaya" },
      ["Koreksi ke-2: tidak mengubah apa pun: yang tercetak sama dengan yang dikoreksi."],
      ["Correction no. 2: changes nothing: what was printed is what it was corrected to."],
    ],
  ])("%s", (_case, path, value, id, en) => {
    const data = unitWith(path, value);
    expect(sentences(data, "id")).toEqual(id);
    expect(sentences(data, "en")).toEqual(en);
  });

  test("letters of the scale and the predicates are the same", () => {
    const data = unitWith("predicates.7.letter", "F");
    expect(sentences(data, "en")).toEqual([
      '"predicates": the letter E is in the scale but not among the predicates.',
      '"predicates": the predicate F is not in the scale.',
    ]);
  });

  test("a letter stands once", () => {
    const data = unitWith("scale.1.letter", "AA");
    expect(sentences(data, "en")).toEqual([
      '"scale": the letter AA is used more than once.',
      '"predicates": the predicate A is not in the scale.',
    ]);
  });

  test("a scale of judgement alone proves nothing", () => {
    const data = unitWith("id", "semua-pertimbangan");
    for (const index of Array(8).keys()) replace(data, `scale.${index}.judgement`, true);
    expect(sentences(data, "id")).toEqual([
      '"scale": paling sedikit satu huruf harus tanpa pertimbangan penilai ("judgement": false).',
    ]);
  });
});

test("all faults are found at once, a missing citation hides none of them", () => {
  const data = unitWith("components.0.source", undefined);
  replace(data, "components.0.weight", 31);
  replace(data, "scale.0.value", "100");
  replace(data, "flagFrom", "Z");
  expect(sentences(data, "en")).toEqual([
    'Scale AA, "value": must be a number but is a text.',
    'Component 1, "source": is missing.',
    '"flagFrom": "Z" is no predicate\'s letter; choose one of AA, A, BB, B, CC, C, D, E.',
    '"components": the weights of all components must add up to 100 but add up to 101.',
    "Component 1: its weight is 31, but the weights of its sub-components add up to 30.",
  ]);
});

test("weights are added exactly: a tenth and two tenths are three tenths", () => {
  const data = unitWith("components.0.weight", 0.3);
  replace(data, "components.0.subcomponents.0.weight", 0.1);
  replace(data, "components.0.subcomponents.1.weight", 0.1);
  replace(data, "components.0.subcomponents.2.weight", 0.1);
  replace(data, "components.1.weight", 59.7);
  replace(data, "components.1.subcomponents.0.weight", 35.7);
  expect(sentences(data, "en")).toEqual([]);
});
