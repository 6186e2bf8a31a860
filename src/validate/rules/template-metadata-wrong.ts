import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { contentOf } from "../template-wording.ts";
import { quoted } from "../wording.ts";

interface Misstated {
  readonly fact: "rubric-id" | "rubric-sha256" | "template-version" | "visible";
  readonly stated: string;
  readonly actual: string;
}
export const templateMetadataWrong = defineRule<Misstated, CheckedTemplate>({
  code: "SKP124",
  name: "template-metadata-wrong",
  severity: "error",
  text: {
    id: {
      title: "Keterangan template tidak sesuai",
      why: "Lembar _sakip menentukan rubrik yang dipakai membaca berkas; keterangan yang salah membuat LKE dibaca menurut rubrik lain.",
      message: ({ fact, stated, actual }) =>
        fact === "visible"
          ? "Lembar _sakip tidak lagi tersembunyi, sehingga mudah terhapus."
          : `Keterangan ${fact} pada lembar _sakip ${contentOf(stated, "id")}, seharusnya ${quoted(actual)}.`,
      fix: () => "Buat ulang template dengan sakip template new memakai rubrik yang dimaksud.",
    },
    en: {
      title: "Facts about the template are wrong",
      why: "The sheet _sakip tells by which rubric the file is read; a wrong fact makes the LKE be read by another one.",
      message: ({ fact, stated, actual }) =>
        fact === "visible"
          ? "The sheet _sakip is no longer hidden, so that it is easily deleted."
          : `The fact ${fact} on the sheet _sakip is ${contentOf(stated, "en")} where it should be ${quoted(actual)}.`,
      fix: () => "Make the template again with sakip template new and the rubric that is meant.",
    },
  },
  example: { fact: "rubric-id", stated: "permenpanrb-88-2021-unti", actual: "permenpanrb-88-2021-unit" },
  check: misstatedIn,
});

/** The version whose cells this tool knows. */
const VERSION = "1";

function misstatedIn({ template }: CheckedTemplate): Occurrence<Misstated>[] {
  const { metadata, rubric } = template;
  if (!metadata) return [];
  const facts = [
    { fact: "rubric-id", stated: metadata.rubricId, actual: rubric.id },
    { fact: "rubric-sha256", stated: metadata.rubricSha256, actual: rubric.sha256 },
    { fact: "template-version", stated: metadata.version, actual: VERSION },
    { fact: "visible", stated: String(metadata.state !== "visible"), actual: "true" },
  ] as const;
  return facts
    .filter(({ stated, actual }) => stated !== actual)
    .map(({ fact, stated, actual }) => ({
      at: { sheet: metadata.sheet, cell: null },
      args: { fact, stated: stated ?? "", actual },
    }));
}
