import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Filled {
  readonly count: number;
}
export const templateFilled = defineRule<Filled, CheckedTemplate>({
  code: "SKP100",
  name: "template-filled",
  severity: "error",
  text: {
    id: {
      title: "Template sudah berisi jawaban",
      why: "Jawaban yang tertinggal pada template ikut terkirim ke setiap OPD dan dinilai sebagai jawaban OPD itu; template kosong harus terbaca belum lengkap, tanpa nilai.",
      message: ({ count }) =>
        `Template berisi ${count} jawaban; template kosong seharusnya terbaca belum lengkap, tanpa satu pun jawaban.`,
      fix: () => "Kosongkan semua sel jawaban pada template, lalu periksa lagi.",
    },
    en: {
      title: "Template holds answers",
      why: "Answers left in a template go out to every office and are scored as that office's own; a blank template must read as incomplete, without a score.",
      message: ({ count }) =>
        `The template holds ${count} ${count === 1 ? "answer" : "answers"}; a blank one must read as incomplete, with none at all.`,
      fix: () => "Empty all answer cells of the template and check it again.",
    },
  },
  example: { count: 12 },
  check: answersIn,
});

function answersIn({ assessment }: CheckedTemplate): Occurrence<Filled>[] {
  const answers = assessment.subcomponents.flatMap((row) =>
    [row.answers, ...row.criteria.map((criterion) => criterion.answers)].flatMap((own) =>
      Object.values(own).filter(({ kind }) => kind !== "unanswered"),
    ),
  );
  const [first] = answers;
  return first ? [{ at: first.at, args: { count: answers.length } }] : [];
}
