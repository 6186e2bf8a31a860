import type { ListedUnit } from "../../recap.ts";
import type { Gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { quoted, unitText } from "../wording.ts";

interface Args {
  readonly unit: Pick<ListedUnit, "name" | "code">;
  readonly near: ListedUnit | null;
}

export const unitUnlisted = defineRule<Args, Gathered>({
  code: "SKP092",
  name: "unit-unlisted",
  severity: "warning",
  text: {
    id: {
      title: "OPD tidak ada pada daftar",
      why: "Daftar OPD menentukan siapa yang wajib mengirim LKE; OPD yang tidak ada di sana dapat berarti salah tulis nama atau kode, sehingga OPD yang sebenarnya tampak belum mengirim.",
      message: ({ unit, near }) =>
        `OPD ${unitText(unit, "id")} tidak ada pada daftar OPD${near ? `; yang paling mirip ${unitText(near, "id")}, yang belum mengirim` : ""}.`,
      fix: ({ unit, near }) =>
        near
          ? `Jika keduanya OPD yang sama, samakan nama dan kodenya di LKE dan di daftar; jika bukan, tambahkan ${quoted(unit.name)} ke daftar.`
          : "Tambahkan OPD itu ke daftar, atau perbaiki nama dan kodenya di LKE.",
    },
    en: {
      title: "OPD not on the list",
      why: "The list of OPDs says who must send a workbook; one that is not on it may be a name or a code written wrongly, so that the real OPD seems to have sent nothing.",
      message: ({ unit, near }) =>
        `${unitText(unit, "en")} is not on the list of OPDs${near ? `; most alike is ${unitText(near, "en")}, which has sent nothing` : ""}.`,
      fix: ({ unit, near }) =>
        near
          ? `If the two are one OPD, write its name and code alike in the workbook and on the list; if not, add ${quoted(unit.name)} to the list.`
          : "Add the OPD to the list, or correct its name and code in the workbook.",
    },
  },
  example: {
    unit: { name: "Dinas Cotoh", code: null },
    near: { name: "Dinas Contoh", code: "1.01", cluster: "utama" },
  },
  check: ({ entry, listing }) => {
    if (entry === null || listing === null || listing.line !== null) return [];
    // The LKE of the whole region is of no OPD.
    if (entry.rubric?.id.endsWith("-instansi")) return [];
    const { name, code } = entry.unit;
    return [{ at: null, args: { unit: { name: name ?? code ?? "", code }, near: listing.near } }];
  },
});
