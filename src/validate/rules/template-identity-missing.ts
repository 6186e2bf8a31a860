import type { Language } from "../../language/language.ts";
import { sheetNamed, type Template } from "../../template.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Unasked {
  readonly field: "unit" | "year";
  readonly problem: "missing" | "locked";
  readonly label: string;
}
export const templateIdentityMissing = defineRule<Unasked, CheckedTemplate>({
  code: "SKP123",
  name: "template-identity-missing",
  severity: "warning",
  text: {
    id: {
      title: "Isian identitas tidak ada atau terkunci",
      why: "Tanpa nama OPD dan tahun pada lembar, hasil penilaian bergantung pada nama berkas dan mudah tertukar.",
      message: ({ field, problem, label }) =>
        problem === "missing"
          ? `Template tidak menyediakan isian ${FIELD[field].id}.`
          : `Isian ${FIELD[field].id} di samping ${quoted(label)} terkunci.`,
      fix: ({ field, problem }) =>
        problem === "missing"
          ? `Tambahkan isian ${FIELD[field].id}, misalnya “${FIELD[field].label}”, di atas tabel atau pada lembar Identitas.`
          : `Buka kunci sel isian ${FIELD[field].id} sebelum lembarnya diproteksi.`,
    },
    en: {
      title: "Identity field missing or locked",
      why: "Without the office's name and the year on the sheet, a result rests on the name of the file and is easily mixed up.",
      message: ({ field, problem, label }) =>
        problem === "missing"
          ? `The template does not ask for ${FIELD[field].en}.`
          : `The field for ${FIELD[field].en} beside ${quoted(label)} is locked.`,
      fix: ({ field, problem }) =>
        problem === "missing"
          ? `Add a field for ${FIELD[field].en}, such as “${FIELD[field].label}”, above the table or on a sheet Identitas.`
          : `Unlock the field for ${FIELD[field].en} before the sheet is protected.`,
    },
  },
  example: { field: "year", problem: "missing", label: "" },
  check: ({ template }) => (["unit", "year"] as const).flatMap((field) => problemOf(field, template)),
});

const FIELD: Readonly<Record<Unasked["field"], Readonly<Record<Language | "label", string>>>> = {
  unit: { id: "nama OPD", en: "the name of the office", label: "Nama OPD" },
  year: { id: "tahun yang dievaluasi", en: "the year evaluated", label: "Tahun yang dievaluasi" },
};

function problemOf(field: Unasked["field"], template: Template): Occurrence<Unasked>[] {
  const slots = template.identity.filter((slot) => slot.field === field);
  if (slots.length === 0) return [{ at: null, args: { field, problem: "missing", label: "" } }];
  const isOpen = ({ cell, labelAt }: (typeof slots)[number]) =>
    sheetNamed(template, labelAt.sheet)?.protection == null || cell?.locked === false;
  const [first] = slots;
  if (!first || slots.some(isOpen)) return [];
  return [{ at: first.cell?.at ?? first.labelAt, args: { field, problem: "locked", label: first.label } }];
}
