import { formatWeight } from "../../language/format.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { partName, quoted } from "../wording.ts";

interface Unreadable {
  readonly code: string;
  readonly raw: string;
  readonly official: number;
}

export const weightUnreadable = defineRule<Unreadable>({
  code: "SKP035",
  name: "weight-unreadable",
  severity: "warning",
  text: {
    id: {
      title: "Bobot bukan angka",
      why: "Bobot pada lembar dicocokkan dengan bobot resmi (Lampiran I hlm. 21); teks yang bukan angka tidak dapat dicocokkan, dan rumus yang memakainya ikut gagal.",
      message: ({ code, raw }) => `Bobot ${partName(code, "id")} berisi ${quoted(raw)}, yang bukan angka.`,
      fix: ({ code, official }) =>
        `Isi bobot ${partName(code, "id")} dengan angka ${formatWeight(official, "id")}.`,
    },
    en: {
      title: "Weight is not a number",
      why: "The weights on the sheet are compared with the official ones (Annex I, p. 21); a text that is not a number cannot be compared, and formulas that use it fail.",
      message: ({ code, raw }) =>
        `The weight of ${partName(code, "en")} is ${quoted(raw)}, which is not a number.`,
      fix: ({ code, official }) =>
        `Enter the number ${formatWeight(official, "en")} as the weight of ${partName(code, "en")}.`,
    },
  },
  example: { code: "1.b", raw: "sembilan", official: 9 },
  check: (subject) => assessed(subject).flatMap(unreadableIn),
});

function unreadableIn({ assessment, rubric }: Assessed): Occurrence<Unreadable>[] {
  const official = new Map(
    rubric.components
      .flatMap((component) => [component, ...component.subcomponents])
      .map(({ code, weight }) => [code, weight]),
  );
  return [...assessment.components, ...assessment.subcomponents].flatMap(({ code, weight }) => {
    const points = official.get(code);
    if (weight?.kind !== "text" || points === undefined) return [];
    return [{ at: weight.at, args: { code, raw: weight.raw, official: points } }];
  });
}
