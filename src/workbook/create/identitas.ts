/** The Identitas sheet: who is evaluated, for which year, who filled in and who evaluates. */

import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { CLUSTERS } from "../../cluster.ts";
import type { Rubric } from "../../rubric/schema.ts";
import {
  addPrintedSheet,
  type Content,
  dateOf,
  oneOf,
  type Placed,
  put,
  setWidths,
  validate,
} from "./cells.ts";
import { type IdentityContent, subjectOf } from "./content.ts";
import { COLOUR, input, styled } from "./styles.ts";

export const IDENTITAS = "Identitas";

interface Field {
  readonly key: keyof IdentityContent;
  /** `*` stands for what the form calls whom it assesses. */
  readonly label: string;
  /** In brackets, so that no reader takes it for the value of a blank cell. */
  readonly hint: string;
  readonly kind: "text" | "year" | "date" | "cluster";
}

interface Section {
  readonly title: string;
  readonly fill: string;
  readonly fields: readonly Field[];
}

const SECTIONS: readonly Section[] = [
  {
    title: "A. * yang dievaluasi",
    fill: COLOUR.self,
    fields: [
      { key: "opd", label: "Nama *", hint: "(nama lengkap sesuai peraturan pembentukannya)", kind: "text" },
      {
        key: "code",
        label: "Kode *",
        hint: "(kode perangkat daerah yang dipakai pemerintah daerah, bila ada)",
        kind: "text",
      },
      { key: "region", label: "Pemerintah daerah", hint: "(misalnya: Pemerintah Kota Contoh)", kind: "text" },
      { key: "cluster", label: "Klaster", hint: "(pilih: utama, pendukung, atau tambahan)", kind: "cluster" },
      { key: "year", label: "Tahun yang dievaluasi", hint: "(tahun kinerja yang dinilai)", kind: "year" },
      {
        key: "evaluationYear",
        label: "Tahun pelaksanaan evaluasi",
        hint: "(tahun evaluasi dilakukan, lazimnya setahun sesudahnya)",
        kind: "year",
      },
      {
        key: "head",
        label: "Pimpinan *",
        hint: "(nama pejabat yang menandatangani lembar Hasil)",
        kind: "text",
      },
    ],
  },
  {
    title: "B. Pengisi penilaian mandiri",
    fill: COLOUR.self,
    fields: [
      { key: "filledBy", label: "Nama pengisi", hint: "", kind: "text" },
      { key: "position", label: "Jabatan pengisi", hint: "", kind: "text" },
      { key: "filledOn", label: "Tanggal pengisian", hint: "(tanggal, bulan, tahun)", kind: "date" },
    ],
  },
  {
    title: "C. Tim evaluator",
    fill: COLOUR.evaluator,
    fields: [
      {
        key: "members",
        label: "Anggota tim",
        hint: "(beberapa nama dipisahkan dengan titik koma)",
        kind: "text",
      },
      { key: "leader", label: "Ketua tim", hint: "", kind: "text" },
      { key: "technicalController", label: "Pengendali teknis", hint: "", kind: "text" },
      { key: "qualityController", label: "Pengendali mutu", hint: "", kind: "text" },
      { key: "responsible", label: "Penanggung jawab", hint: "", kind: "text" },
      { key: "evaluatedOn", label: "Tanggal evaluasi", hint: "(tanggal, bulan, tahun)", kind: "date" },
    ],
  },
];

const FIRST_ROW = 4;

/** Absolute reference to the cell of one field. */
export function identityCell(key: keyof IdentityContent): string {
  return `${IDENTITAS}!$B$${rowOf(key)}`;
}

function rowOf(key: keyof IdentityContent): number {
  const [, row] = placed().find(([field]) => field.key === key) ?? [];
  if (row === undefined) throw new Error(`the Identitas sheet has no field ${key}`);
  return row;
}

/** What whoever makes the workbook may know of the OPD before anybody fills it in. */
const PREFILLED = ["opd", "code", "region", "cluster", "year"] as const;

/** The cells that are filled in beforehand, as {@link addIdentitas} writes them. */
export function prefilledIdentity(identity: IdentityContent): readonly Placed<string | number | null>[] {
  return PREFILLED.map((key) => ({ range: `B${rowOf(key)}`, content: identity[key] }));
}

/** Every field with its row: one row for a section's title, one blank row after each section. */
function placed(): readonly (readonly [Field, number])[] {
  let row = FIRST_ROW;
  return SECTIONS.flatMap(({ fields }) => {
    const rows = fields.map((field, i) => [field, row + 1 + i] as const);
    row += fields.length + 2;
    return rows;
  });
}

/** Adds the sheet. */
export function addIdentitas(workbook: Workbook, rubric: Rubric, identity: IdentityContent): Worksheet {
  const sheet = addPrintedSheet(workbook, IDENTITAS, { orientation: "landscape", tab: COLOUR.head });
  setWidths(sheet, { A: 32, B: 58, C: 52 });
  sheet.views = [{ state: "normal", showGridLines: false }];
  put(sheet, "A1:C1", "IDENTITAS", styled({ bold: true, size: 14, border: "none", colour: COLOUR.head }));
  put(sheet, "A2:C2", rubric.title, styled({ border: "none", colour: COLOUR.faint }));
  sheet.getRow(1).height = 24;
  const rows = placed();
  for (const section of SECTIONS) {
    const first = rows.find(([field]) => field === section.fields[0])?.[1] ?? FIRST_ROW + 1;
    const title = styled({ bold: true, size: 10, border: "bottom", colour: COLOUR.head });
    put(sheet, `A${first - 1}:C${first - 1}`, section.title.replace("*", subjectOf(rubric)), title);
    sheet.getRow(first - 1).height = 18;
    section.fields.forEach((field, i) => {
      addField(sheet, first + i, field, section.fill, identity, rubric);
    });
  }
  return sheet;
}

function addField(
  sheet: Worksheet,
  row: number,
  field: Field,
  fill: string,
  identity: IdentityContent,
  rubric: Rubric,
): void {
  put(
    sheet,
    `A${row}`,
    field.label.replace("*", subjectOf(rubric)),
    styled({ fill: COLOUR.subcomponent, down: "middle" }),
  );
  const look = { down: "middle", across: "left" } as const;
  const format = { text: "@", cluster: "@", year: "0", date: "dd/mm/yyyy" }[field.kind];
  put(sheet, `B${row}`, contentFor(identity[field.key], field.kind), input(fill, { ...look, format }));
  put(
    sheet,
    `C${row}`,
    field.hint,
    styled({ border: "none", italic: true, colour: COLOUR.faint, down: "middle", indent: 1 }),
  );
  sheet.getRow(row).height = 18;
  const rule = ruleFor(field, rubric);
  if (rule) validate(sheet, `B${row}`, rule);
}

function contentFor(value: string | number | null, kind: Field["kind"]): Content {
  return kind === "date" && typeof value === "string" ? dateOf(value) : value;
}

/** The earliest day that a date cell takes; anything before the rubric's first year is a slip. */
function ruleFor(field: Field, rubric: Rubric): DataValidation | null {
  const { from, to } = rubric.years;
  if (field.kind === "cluster") return oneOf(CLUSTERS, "Klaster");
  if (field.kind === "date") {
    return {
      ...refusal("Tanggal", `Tuliskan tanggal yang sah, paling awal 1 Januari ${from}.`),
      type: "date",
      operator: "greaterThanOrEqual",
      formulae: [new Date(Date.UTC(from, 0, 1))],
    };
  }
  if (field.kind !== "year") return null;
  if (to !== null && field.key === "year") {
    return {
      ...refusal("Tahun", `Tuliskan tahun dari ${from} sampai dengan ${to}.`),
      type: "whole",
      operator: "between",
      formulae: [from, to],
    };
  }
  return {
    ...refusal("Tahun", `Tuliskan tahun dengan empat angka, paling awal ${from}.`),
    type: "whole",
    operator: "between",
    formulae: [from, LAST_YEAR],
  };
}

/** Four digits; the rubric is open-ended. */
const LAST_YEAR = 9999;

function refusal(
  errorTitle: string,
  error: string,
): Pick<DataValidation, "allowBlank" | "showErrorMessage" | "errorStyle" | "errorTitle" | "error"> {
  return { allowBlank: true, showErrorMessage: true, errorStyle: "stop", errorTitle, error };
}
