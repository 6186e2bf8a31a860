/** One change of the shipped template at a time → what is told of it. `!`: it affects a score. */
import { expect, test } from "vitest";
import { toldChange } from "../../src/report/template-diff-phrases.ts";
import type { Rubric, RubricSubcomponent } from "../../src/rubric/schema.ts";
import { type LkeSpec, lke } from "../fixtures/lke.ts";
import { changesTo, type Edit, edited, TEMPLATE, templateOf } from "./changed.ts";

const LETTERS = "AA,A,BB,B,CC,C,D,E";

const EDITS: readonly (readonly [change: string, edits: readonly Edit[], told: readonly string[]])[] = [
  [
    "a weight",
    [{ part: "lke", find: '<c r="C8" s="41"><v>6</v>', put: '<c r="C8" s="41"><v>6.5</v>' }],
    ["! Weight of sub-component 1.a: 6 became 6.5 [LKE!C8]"],
  ],
  [
    "a weight that is calculated now",
    [{ part: "lke", find: '<c r="C8" s="41"><v>6</v>', put: '<c r="C8" s="41"><f>3*2</f><v>6</v>' }],
    ["! Fixed content replaced by a formula: weight column, 1 cell [LKE!C8] - 6 + =3*2"],
  ],
  [
    "a dropdown without BB",
    [
      {
        part: "lke",
        find: `sqref="D8"><formula1>"${LETTERS}"`
          .replaceAll('"', "&quot;")
          .replace("sqref=&quot;D8&quot;", 'sqref="D8"'),
        put: 'sqref="D8"><formula1>&quot;AA,A,B,CC,C,D,E&quot;',
      },
    ],
    [
      "! Drop-down list changed: answer (self-assessment) column, 1 cell [LKE!D8] - AA, A, BB, B, CC, C, D, E + AA, A, B, CC, C, D, E",
    ],
  ],
  [
    "a dropdown that no longer refuses",
    [
      {
        part: "lke",
        find: 'errorStyle="stop" errorTitle="Jawaban 1.a"',
        put: 'errorStyle="warning" errorTitle="Jawaban 1.a"',
        all: true,
      },
    ],
    [
      `! Refusal of entries outside the drop-down list changed: answer (self-assessment) column, 1 cell [LKE!D8] - ${LETTERS.replaceAll(",", ", ")} + ${LETTERS.replaceAll(",", ", ")}`,
      `! Refusal of entries outside the drop-down list changed: answer (evaluator) column, 1 cell [LKE!I8] - ${LETTERS.replaceAll(",", ", ")} + ${LETTERS.replaceAll(",", ", ")}`,
    ],
  ],
  [
    "a score formula that looks up another row",
    [
      {
        part: "lke",
        find: 'r="E8" s="41" t="str"><f>IF(TRIM(D8)',
        put: 'r="E8" s="41" t="str"><f>IF(TRIM(D9)',
      },
    ],
    ["! Formula changed: score (self-assessment) column, 1 cell [LKE!E8]"],
  ],
  [
    "every score formula of an assessor",
    [{ part: "lke", find: "$C$32:$C$39)/100))</f>", put: "$C$32:$C$39)/1000))</f>", all: true }],
    [
      "! Formula changed: score (self-assessment) column, 12 cells [LKE!E8, E15, E27, E37, E41, E49, … (12 cells)]",
      "! Formula changed: score (evaluator) column, 12 cells [LKE!J8, J15, J27, J37, J41, J49, … (12 cells)]",
    ],
  ],
  [
    "a total that leaves out one sub-component",
    [{ part: "lke", find: "ROUND(SUM(E8,E15,E27,E37,", put: "ROUND(SUM(E8,E27,E37," }],
    ["! Formula changed: score (self-assessment) column, 1 cell [LKE!E103]"],
  ],
  [
    "a formula that was typed over",
    [
      {
        part: "lke",
        find: '<c r="D3" s="34" t="str"><f>E103</f><v>Belum lengkap</v></c>',
        put: '<c r="D3" s="34"><v>70</v></c>',
      },
    ],
    ["! Formula replaced by fixed content: sheet LKE, 1 cell [LKE!D3] - =E103 + 70"],
  ],
  [
    "a formula that gathers notes, which no score depends on",
    [{ part: "metadata", find: "&quot;1.a: &quot;", put: "&quot;1.a – &quot;" }],
    [
      '· Formula changed: sheet _sakip, 1 cell [_sakip!B8] - =IF(LKE!L8="","","1.a: "&LKE!L8) + =IF(LKE!L8="","","1.a – "&LKE!L8)',
    ],
  ],
  [
    "a reference that is held by other dollars",
    [{ part: "lke", find: "Petunjuk!$E$43:$E$50,MATCH(E103", put: "Petunjuk!$E43:$E$50,MATCH(E103" }],
    ["· Formula changed: sheet LKE, 1 cell [LKE!E104]"],
  ],
  [
    "the value of a letter",
    [{ part: "petunjuk", find: "<v>90</v>", put: "<v>95</v>" }],
    ["! Value of the answer A: 90 became 95 [Petunjuk!C33]"],
  ],
  [
    "the bound of a predicate, which formulas look up",
    [{ part: "petunjuk", find: '<c r="D44" s="22"><v>90</v>', put: '<c r="D44" s="22"><v>89</v>' }],
    ["! Fixed content changed: sheet Petunjuk, 1 cell [Petunjuk!D44] - 90 + 89"],
  ],
  [
    "a locked weight that is open now",
    [{ part: "lke", find: '<c r="C8" s="41">', put: '<c r="C8" s="42">' }],
    ["· Unlocked: weight column, 1 cell [LKE!C8]"],
  ],
  [
    "an answer cell that is locked now",
    [{ part: "lke", find: '<c r="D8" s="42"/>', put: '<c r="D8" s="41"/>' }],
    ["! Locked: answer (self-assessment) column, 1 cell [LKE!D8]"],
  ],
  [
    "a hidden criterion",
    [{ part: "lke", find: '<row r="9" ', put: '<row r="9" hidden="1" ' }],
    ["! Criterion 1 of 1.a was hidden [LKE!9:9]"],
  ],
  [
    "a hidden row outside the table",
    [{ part: "identitas", find: '<row r="5" ', put: '<row r="5" hidden="1" ' }],
    ["· Row or column 5:5 on the sheet Identitas was hidden [Identitas!5:5]"],
  ],
  [
    "a hidden column of answers",
    [{ part: "lke", find: '<col min="4" max="4" ', put: '<col min="4" max="4" hidden="1" ' }],
    ["! Column answer (self-assessment) was hidden [LKE!D6]"],
  ],
  [
    "a hidden column outside the table",
    [{ part: "identitas", find: '<col min="3" max="3" ', put: '<col min="3" max="3" hidden="1" ' }],
    ["· Row or column C:C on the sheet Identitas was hidden [Identitas!C:C]"],
  ],
  [
    "protection taken off",
    [{ part: "lke", find: '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>', put: "" }],
    ["· Protection of sheet LKE was removed"],
  ],
  [
    "protection that allows more",
    [{ part: "lke", find: 'formatRows="0"/>', put: 'formatRows="0" insertRows="0"/>' }],
    ["· What the protection of sheet LKE allows has changed + insert rows"],
  ],
  [
    "merged criteria",
    [
      {
        part: "lke",
        find: '<mergeCell ref="A2:C2"/>',
        put: '<mergeCell ref="A2:C2"/><mergeCell ref="D9:D10"/>',
      },
    ],
    ["! Cells D9:D10 were merged [LKE!D9:D10]"],
  ],
  [
    "a merge that was parted",
    [{ part: "lke", find: '<mergeCell ref="A2:C2"/>', put: "" }],
    ["· The merged cells A2:C2 were parted [LKE!A2:C2]"],
  ],
  [
    "a sheet that everybody sees",
    [{ part: "workbook", find: 'state="veryHidden"', put: 'state="visible"' }],
    ["· Sheet _sakip is shown again"],
  ],
  [
    "a sheet of another name, where the identity is no longer looked for",
    [
      { part: "workbook", find: 'name="Identitas"', put: 'name="Data OPD"' },
      { part: "lke", find: "Identitas!", put: "'Data OPD'!", all: true },
      { part: "hasil", find: "Identitas!", put: "'Data OPD'!", all: true },
    ],
    [
      "· Sheet Data OPD has another name: “Identitas” became “Data OPD”",
      "· Identity field name of the OPD was removed [Identitas!A5] - Nama OPD",
      "· Identity field code of the OPD was removed [Identitas!A6] - Kode OPD",
      "· Identity field region was removed [Identitas!A7] - Pemerintah daerah",
      "· Identity field cluster was removed [Identitas!A8] - Klaster",
      "· Identity field year was removed [Identitas!A9] - Tahun yang dievaluasi",
    ],
  ],
  [
    "a criterion reworded",
    [{ part: "strings", find: "Terdapat pedoman teknis", put: "Terdapat panduan teknis" }],
    ["· Criterion 1 of 1.a was reworded [LKE!B9]"],
  ],
  [
    "a criterion that says something else",
    [
      {
        part: "strings",
        find: "Terdapat pedoman teknis perencanaan kinerja.",
        put: "Terdapat gedung arsip daerah yang baru.",
      },
    ],
    [
      "! Criterion 1 of 1.a was removed [LKE!B9] - Terdapat pedoman teknis perencanaan kinerja.",
      "! Criterion 1 of 1.a was added [LKE!B9] + Terdapat gedung arsip daerah yang baru.",
    ],
  ],
  [
    "a title of a column",
    [{ part: "strings", find: "<t>Bobot</t>", put: "<t>Bobot nilai</t>" }],
    [
      "· Column weight has another name: “Bobot” became “Bobot nilai” [LKE!C5]",
      "· Fixed content changed: sheet Hasil, 1 cell [Hasil!C7] - Bobot + Bobot nilai",
    ],
  ],
  [
    "an instruction",
    [{ part: "strings", find: "PETUNJUK PENGISIAN", put: "CARA PENGISIAN" }],
    [
      "· Fixed content changed: sheet Petunjuk, 1 cell [Petunjuk!A1] - PETUNJUK PENGISIAN LEMBAR KERJA EVALUASI (LKE) + CARA PENGISIAN LEMBAR KERJA EVALUASI (LKE)",
    ],
  ],
  [
    "an answer that was left in",
    [{ part: "lke", find: '<c r="D8" s="42"/>', put: '<c r="D8" s="42" t="str"><v>BB</v></c>' }],
    ["! Entries differ: answer (self-assessment) column, 1 cell [LKE!D8] - (blank) + BB"],
  ],
  [
    "a name",
    [
      {
        part: "workbook",
        find: "</definedNames>",
        put: '<definedName name="Batas">Petunjuk!$D$43</definedName></definedNames>',
      },
    ],
    ["· New name in the workbook + Batas = Petunjuk!$D$43"],
  ],
  [
    "macros",
    [{ part: "types", find: "spreadsheetml.sheet.main+xml", put: "sheet.macroEnabled.main+xml" }],
    ["! Macros were added"],
  ],
  [
    "the order of the sheets locked",
    [{ part: "workbook", find: "<sheets>", put: '<workbookProtection lockStructure="1"/><sheets>' }],
    ["· The order of the sheets was locked"],
  ],
];

test.each(EDITS)("%s", async (_, edits, told) => {
  expect((await changesTo(edited(TEMPLATE, edits))).map(line)).toEqual(told);
});

test("nothing", async () => {
  expect(await changesTo(TEMPLATE)).toEqual([]);
});

/** The official form, which protects nothing: two of them with one difference. */
const FORMS: readonly (readonly [change: string, old: LkeSpec, now: LkeSpec, told: readonly string[]])[] = [
  [
    "a column taken out",
    {},
    { columns: ["number", "title", "weight", "answer", "score", "note"] },
    ["· Column evidence was removed [LKE Unit!G4] - Daftar Evidence"],
  ],
  [
    "a column moved, and all formulas with it",
    {},
    { columns: ["number", "title", "answer", "score", "weight", "note", "evidence"] },
    ["· Column weight was moved; it was column C [LKE Unit!C4 → LKE Unit!E4]"],
  ],
  [
    "without criteria",
    { criteriaRows: false },
    { criteriaRows: false, change: (form) => form.hiddenRows.push(form.row("1.b")) },
    ["! Sub-component 1.b was hidden [LKE Unit!8:8]"],
  ],
  [
    "an answer, with the letter's value written into its formula, and a note",
    { notes: { "1.b": "Lengkap." } },
    { letters: { "1.a": "AA" }, notes: { "1.b": "Lain sekali." } },
    [
      "! Entries differ: answer (one assessor) column, 1 cell [LKE Unit!D7] - BB + AA",
      "! Formula changed: score (one assessor) column, 1 cell [LKE Unit!E7] - =C7*0.01*80 + =C7*0.01*100",
      "· Entries differ: note column, 1 cell [LKE Unit!F15] - Lengkap. + Lain sekali.",
    ],
  ],
];

test.each(FORMS)("%s", async (_, old, now, told) => {
  expect((await changesTo(lke(now), lke(old))).map(line)).toEqual(told);
});

type Change = Awaited<ReturnType<typeof changesTo>>[number];

/** Contents that are longer than a line are told in the goldens. */
function line(change: Change): string {
  const { headline, place, old, new: now } = toldChange(change, "en");
  const isShort = (old?.length ?? 0) + (now?.length ?? 0) < 120;
  return [
    change.affectsScore ? "!" : "·",
    headline,
    ...(place === "" ? [] : [`[${place}]`]),
    ...(isShort && old !== null ? [`- ${old}`] : []),
    ...(isShort && now !== null ? [`+ ${now}`] : []),
  ].join(" ");
}

/** Changes of the rubric that a template is made from, so that all of its formulas and rows follow. */
const RUBRICS: readonly (readonly [
  change: string,
  change: (part: RubricSubcomponent) => RubricSubcomponent,
  told: readonly string[],
])[] = [
  [
    "a criterion in the middle: one change, although every later row moved",
    (part) =>
      numbered(part, [
        ...part.criteria.slice(0, 2),
        criterion("Pohon kinerja telah ditetapkan."),
        ...part.criteria.slice(2),
      ]),
    [
      "! Criterion 3 of 1.a was added [LKE!B11] + Pohon kinerja telah ditetapkan.",
      "! Formula changed: other column, 2 cells [LKE!F8, K8]",
    ],
  ],
  [
    "a criterion taken out",
    (part) => numbered(part, part.criteria.toSpliced(1, 1)),
    [
      "! Criterion 2 of 1.a was removed [LKE!B10] - Terdapat dokumen perencanaan kinerja jangka panjang.",
      "! Formula changed: other column, 2 cells [LKE!F8, K8]",
    ],
  ],
  [
    "a criterion in another place",
    (part) => numbered(part, [...part.criteria.slice(1), ...part.criteria.slice(0, 1)]),
    ["· Criterion 6 of 1.a was moved; it was criterion 1 of 1.a [LKE!A9 → LKE!A14]"],
  ],
];

test.each(RUBRICS)("%s", async (_, change, told) => {
  const bytes = await templateOf((rubric) => withFirst(rubric, change));
  expect((await changesTo(bytes)).map(line)).toEqual(told);
});

function withFirst(rubric: Rubric, change: (part: RubricSubcomponent) => RubricSubcomponent): Rubric {
  const [component, ...components] = rubric.components;
  const [part, ...parts] = component?.subcomponents ?? [];
  if (!component || !part) throw new Error("the rubric has no sub-component");
  return {
    ...rubric,
    components: [{ ...component, subcomponents: [change(part), ...parts] }, ...components],
  };
}

function criterion(text: string): RubricSubcomponent["criteria"][number] {
  return { number: 1, text, source: { part: "Contoh", page: 1 } };
}

function numbered(part: RubricSubcomponent, criteria: RubricSubcomponent["criteria"]): RubricSubcomponent {
  return { ...part, criteria: criteria.map((item, index) => ({ ...item, number: index + 1 })) };
}
