import { rowsOf } from "../../assessment.ts";
import { formatWeight } from "../../language/format.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Missing {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

export const subcomponentMissing = defineRule<Missing>({
  code: "SKP030",
  name: "subcomponent-missing",
  severity: "error",
  text: {
    id: {
      title: "Sub-komponen tidak ada",
      why: "Nilai akhir adalah jumlah seluruh sub-komponen (Lampiran I hlm. 21 dan 36); baris yang hilang tidak sama dengan jawaban E, sehingga hasilnya belum lengkap.",
      message: ({ code, weight }) =>
        `Sub-komponen ${code} (bobot ${formatWeight(weight, "id")}) tidak ada pada lembar ini.`,
      fix: ({ code, name }) =>
        `Tambahkan baris ${code} ${quoted(name)} di bawah komponennya, lengkap dengan bobot dan jawabannya.`,
    },
    en: {
      title: "Sub-component missing",
      why: "The total is the sum of all sub-components (Annex I, pp. 21 and 36); a missing row is not the same as the answer E, so the result is incomplete.",
      message: ({ code, weight }) =>
        `Sub-component ${code} (weight ${formatWeight(weight, "en")}) is not on this sheet.`,
      fix: ({ code, name }) =>
        `Add the row ${code} ${quoted(name)} below its component, with its weight and its answer.`,
    },
  },
  example: {
    code: "3.b",
    name: "Dokumen Laporan Kinerja telah memenuhi Standar menggambarkan Kualitas atas Pencapaian Kinerja, informasi keberhasilan/kegagalan kinerja serta upaya perbaikan/penyempurnaannya",
    weight: 4.5,
  },
  check: (subject) => assessed(subject).flatMap(missingIn),
});

function missingIn({ assessment, rubric }: Assessed): Occurrence<Missing>[] {
  // A row that may be one of several sub-components is the finding of subcomponent-ambiguous.
  const candidates = new Set(assessment.strangers.flatMap((stranger) => stranger.candidates));
  return rubric.components.flatMap((component) => {
    const at = assessment.components.find((row) => row.code === component.code)?.at ?? {
      sheet: assessment.sheet,
      cell: null,
    };
    return component.subcomponents
      .filter(({ code }) => rowsOf(assessment, code).length === 0 && !candidates.has(code))
      .map(({ code, name, weight }) => ({ at, args: { code, name, weight } }));
  });
}
