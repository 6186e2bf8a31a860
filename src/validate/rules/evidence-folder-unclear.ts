import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

type Args = Extract<EvidenceFact, { kind: "no-folder" | "several-folders" | "folder-taken" | "over-limit" }>;

export const evidenceFolderUnclear = defineRule<Args, EvidenceFact>({
  code: "SKP229",
  name: "evidence-folder-unclear",
  severity: "error",
  text: {
    id: {
      title: "Folder bukti OPD tidak dapat dipastikan",
      why: "Tanpa folder yang pasti dan terbaca seluruhnya tidak dapat dikatakan dokumen mana yang tidak ada; folder OPD dikenali dari kode atau namanya dan tidak ditebak dari nama yang mirip.",
      message: (args) => said(args, "id"),
      fix: ({ kind }) =>
        kind === "over-limit"
          ? "Berikan folder yang lebih sempit, misalnya folder satu OPD."
          : "Beri satu folder nama atau kode OPD itu, atau periksa OPD itu sendiri dengan foldernya.",
    },
    en: {
      title: "The evidence folder of an OPD is not certain",
      why: "Without a folder that is certain and was read as a whole nobody can say which documents are missing; an OPD's folder is known by its code or name and never guessed from a near one.",
      message: (args) => said(args, "en"),
      fix: ({ kind }) =>
        kind === "over-limit"
          ? "Give a narrower folder, such as that of one OPD."
          : "Give one folder the name or the code of the OPD, or check that OPD by itself with its folder.",
    },
  },
  example: { kind: "no-folder", unit: "Dinas Contoh", near: "Dinas Conto" },
  check: (fact) =>
    (["no-folder", "several-folders", "folder-taken", "over-limit"] as const).flatMap((kind) =>
      factOf(fact, kind).map((args) => ({ at: null, args })),
    ),
});

function said(args: Args, language: Language): string {
  const isId = language === "id";
  switch (args.kind) {
    case "no-folder": {
      const near =
        args.near === null
          ? ""
          : isId
            ? `; yang hampir sama: ${quoted(args.near)}`
            : `; almost the same is ${quoted(args.near)}`;
      return isId
        ? `Tidak ada folder bernama atau berkode ${quoted(args.unit)} di dalam folder bukti${near}.`
        : `No folder in the evidence folder has the name or the code of ${quoted(args.unit)}${near}.`;
    }
    case "several-folders":
      return isId
        ? `Beberapa folder bernama atau berkode ${quoted(args.unit)}: ${filesText(args.folders, "id")}.`
        : `Several folders have the name or the code of ${quoted(args.unit)}: ${filesText(args.folders, "en")}.`;
    case "folder-taken":
      return isId
        ? `Folder ${quoted(args.folder)} cocok dengan ${quoted(args.unit)} dan dengan OPD lain.`
        : `The folder ${quoted(args.folder)} fits ${quoted(args.unit)} and another OPD alike.`;
    case "over-limit": {
      const allowed = formatNumber(args.allowed, language, 0);
      if (args.limit === "files")
        return isId
          ? `Folder bukti berisi lebih dari ${allowed} berkas; sisanya tidak dilihat.`
          : `The evidence folder holds more than ${allowed} files; the rest was not looked at.`;
      return isId
        ? `Folder bukti bertingkat lebih dari ${allowed}; yang lebih dalam tidak dilihat.`
        : `The evidence folder is nested deeper than ${allowed}; what is below was not looked at.`;
    }
  }
}
