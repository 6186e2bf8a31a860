import type { Language } from "../../language/language.ts";
import type { Gathered, SourceFault } from "../gathered.ts";
import { systemReason } from "../reasons.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Fault = Exclude<SourceFault, { kind: "shards-missing" }>;

export const resultUnreadable = defineRule<Fault, Gathered>({
  code: "SKP094",
  name: "result-unreadable",
  severity: "error",
  text: {
    id: {
      title: "Hasil sebelumnya tidak dapat dipakai",
      why: "Rekap disusun dari hasil penilaian yang tersimpan; hasil yang rusak atau diubah dengan tangan tidak dipakai sebagian, supaya tidak ada angka yang ditebak.",
      message: (fault) => `Berkas hasil ini tidak dapat dipakai: ${reasonText(fault, "id")}.`,
      fix: () => "Nilai ulang LKE-nya dengan sakip score, lalu susun rekapnya lagi.",
    },
    en: {
      title: "Earlier result cannot be used",
      why: "A recap is built from stored results; one that is damaged or was changed by hand is not used in part, so that no figure is guessed.",
      message: (fault) => `This file of results cannot be used: ${reasonText(fault, "en")}.`,
      fix: () => "Score the workbook again with sakip score, then build the recap again.",
    },
  },
  example: { kind: "not-results", place: "evaluations.0.total" },
  check: ({ sourceFault }) =>
    sourceFault === null || sourceFault.kind === "shards-missing" ? [] : [{ at: null, args: sourceFault }],
});

function reasonText(fault: Fault, language: Language): string {
  if (fault.kind === "unopened") return systemReason(fault.reason, language);
  if (fault.kind === "superseded") {
    const [workbook, by] = [quoted(fault.workbook), quoted(fault.by)];
    return language === "id"
      ? `nilai ${workbook} di sini berbeda dari yang tersimpan di ${by}, dan yang terakhir itulah yang dipakai`
      : `its score of ${workbook} is not the one in ${by}, and that one is used`;
  }
  if (fault.kind === "not-json") {
    return language === "id"
      ? "isinya bukan JSON yang utuh, mungkin terpotong"
      : "it is not whole JSON and may have been cut off";
  }
  const place = fault.place === "" ? "" : quoted(fault.place);
  if (fault.kind === "contradictory") {
    return language === "id"
      ? `isi pada ${place} bertentangan dengan isi lainnya`
      : `what stands at ${place} contradicts the rest`;
  }
  if (place === "") {
    return language === "id" ? "isinya bukan hasil penilaian sakip" : "it holds no results of sakip";
  }
  return language === "id"
    ? `isi pada ${place} tidak seperti yang ditulis sakip`
    : `what stands at ${place} is not as sakip writes it`;
}
