import { formatList } from "../../language/format.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

type Ambiguous =
  /** The code says one sub-component and the title another. */
  | { readonly kind: "contradicting"; readonly code: string; readonly title: string; readonly name: string }
  /** No code that helps, and a title that is about equally near to several. */
  | { readonly kind: "several"; readonly label: string; readonly candidates: readonly string[] };

export const subcomponentAmbiguous = defineRule<Ambiguous>({
  code: "SKP033",
  name: "subcomponent-ambiguous",
  severity: "error",
  text: {
    id: {
      title: "Sub-komponen meragukan",
      why: "Jawaban yang dimasukkan ke sub-komponen yang keliru mengubah nilai; karena itu baris yang kode dan uraiannya bertentangan, atau yang uraiannya mirip beberapa sub-komponen, tidak dinilai.",
      message: (args) =>
        args.kind === "contradicting"
          ? `Baris berkode ${args.code} diuraikan ${quoted(args.title)}, yang bukan uraian ${args.code}, sehingga jawabannya tidak dihitung.`
          : `Baris ${quoted(args.label)} dapat berarti ${formatList(args.candidates, "id", "or")}, sehingga jawabannya tidak dihitung.`,
      fix: (args) =>
        args.kind === "contradicting"
          ? `Perbaiki kodenya menurut uraian itu, atau tulis uraian resmi ${args.code}: ${quoted(args.name)}.`
          : `Tulis kode yang dimaksud (${formatList(args.candidates, "id", "or")}) pada kolom No, beserta uraian resminya.`,
    },
    en: {
      title: "Sub-component ambiguous",
      why: "An answer that is given to the wrong sub-component changes the score; so a row whose code and title contradict each other, or whose title resembles several sub-components, is not scored.",
      message: (args) =>
        args.kind === "contradicting"
          ? `The row with the code ${args.code} has the title ${quoted(args.title)}, which is not that of ${args.code}, so its answer does not count.`
          : `The row ${quoted(args.label)} can be ${formatList(args.candidates, "en", "or")}, so its answer does not count.`,
      fix: (args) =>
        args.kind === "contradicting"
          ? `Correct the code to fit the title, or write the official title of ${args.code}: ${quoted(args.name)}.`
          : `Write the code that is meant (${formatList(args.candidates, "en", "or")}) in the column No, with its official title.`,
    },
  },
  example: {
    kind: "contradicting",
    code: "1.a",
    title: "Pengukuran Kinerja telah dilakukan",
    name: "Dokumen Perencanaan kinerja telah tersedia",
  },
  check: (subject) => assessed(subject).flatMap((parts) => [...contradicting(parts), ...several(parts)]),
});

function contradicting({ assessment, rubric }: Assessed): Occurrence<Ambiguous>[] {
  const names = new Map(
    rubric.components.flatMap((component) =>
      component.subcomponents.map(({ code, name }) => [code, name] as const),
    ),
  );
  return assessment.subcomponents
    .filter(({ match }) => match === "contradicting")
    .map(({ code, title, at }) => ({
      at,
      args: { kind: "contradicting", code, title, name: names.get(code) ?? code },
    }));
}

function several({ assessment }: Assessed): Occurrence<Ambiguous>[] {
  return assessment.strangers
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ label, at, candidates }) => ({ at, args: { kind: "several", label, candidates } }));
}
