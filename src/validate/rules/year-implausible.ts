import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Implausible {
  /** The year as it is written. */
  readonly year: string;
  readonly from: number;
  readonly to: number | null;
}

/** A rubric that is still in force names no last year; beyond this one it is a slip of the keys, whatever year it is now. */
const LAST_YEAR = 2099;

export const yearImplausible = defineRule<Implausible>({
  code: "SKP073",
  name: "year-implausible",
  severity: "warning",
  text: {
    id: {
      title: "Tahun tidak masuk akal",
      why: "Setiap rubrik berlaku untuk tahun tertentu (PermenPANRB 88/2021 mulai berlaku 31 Desember 2021, Pasal 9, hlm. 5-6); tahun di luar itu biasanya salah ketik atau memerlukan rubrik lain.",
      message: ({ year, from, to }) =>
        `Tahun tertulis ${quoted(year)}, sedangkan rubrik ini berlaku ${to === null ? `mulai ${from}` : `untuk ${from}-${to}`}.`,
      fix: () =>
        "Perbaiki tahunnya dengan empat angka, misalnya “Tahun : 2025”, atau pilih rubrik yang sesuai dengan --rubric.",
    },
    en: {
      title: "Year implausible",
      why: "Every rubric is in force for certain years (PermenPANRB 88/2021 since 31 December 2021, Article 9, pp. 5-6); a year outside is usually a slip of the keys, or needs another rubric.",
      message: ({ year, from, to }) =>
        `The year is written ${quoted(year)}, but this rubric is in force ${to === null ? `from ${from} on` : `for ${from}-${to}`}.`,
      fix: () =>
        "Correct the year to four digits, such as “Tahun : 2025”, or choose the rubric that fits with --rubric.",
    },
  },
  example: { year: "20225", from: 2021, to: null },
  check: (subject) => assessed(subject).flatMap(implausibleIn),
});

function implausibleIn({ assessment, rubric: { years } }: Assessed): Occurrence<Implausible>[] {
  const { year, unreadableYear, sheet } = assessment;
  if (year === null) {
    return unreadableYear ? [{ at: unreadableYear.at, args: { year: unreadableYear.text, ...years } }] : [];
  }
  if (year.value >= years.from && year.value <= (years.to ?? LAST_YEAR)) return [];
  return [{ at: year.at ?? { sheet, cell: null }, args: { year: String(year.value), ...years } }];
}
