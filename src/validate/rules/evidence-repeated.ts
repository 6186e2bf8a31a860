import type { SubcomponentRow } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import { plainLetters } from "../../letters.ts";
import { assessed } from "../assessed.ts";
import { saysSomething } from "../notes.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Repeated {
  readonly codes: readonly string[];
  readonly evidence: string;
}

/** Two sub-components may well rest on the same documents; from so many on the list looks copied. */
const REPEATED_FROM = 3;

export const evidenceRepeated = defineRule<Repeated>({
  code: "SKP055",
  name: "evidence-repeated",
  severity: "warning",
  text: {
    id: {
      title: "Daftar evidence berulang",
      why: `Bukti harus relevan dengan sub-komponennya (Lampiran I hlm. 36); daftar yang sama persis pada ${REPEATED_FROM} sub-komponen atau lebih biasanya salinan yang belum dipilah.`,
      message: ({ codes, evidence }) =>
        `Daftar evidence ${formatList(codes, "id")} sama persis: ${quoted(evidence)}.`,
      fix: () => "Sebutkan pada setiap sub-komponen itu dokumen yang khusus membuktikan jawabannya.",
    },
    en: {
      title: "Evidence repeated",
      why: `Evidence must be relevant to its sub-component (Annex I, p. 36); the very same list under ${REPEATED_FROM} sub-components or more is usually a copy that nobody sorted out.`,
      message: ({ codes, evidence }) =>
        `${formatList(codes, "en")} list the very same evidence: ${quoted(evidence)}.`,
      fix: () => "Name for each of these sub-components the documents that prove its own answer.",
    },
  },
  example: { codes: ["1.a", "1.b", "2.a"], evidence: "Renstra, Renja, PK, LKjIP" },
  check: (subject) => assessed(subject).flatMap(({ assessment }) => repeatedIn(assessment.subcomponents)),
});

function repeatedIn(rows: readonly SubcomponentRow[]): Occurrence<Repeated>[] {
  const groups = new Map<string, SubcomponentRow[]>();
  for (const row of rows) {
    if (!saysSomething(row.evidence)) continue;
    const key = plainLetters(row.evidence.text);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const codes = [...new Set(group.map(({ code }) => code))];
    const first = group[0]?.evidence;
    return first && codes.length >= REPEATED_FROM
      ? [{ at: first.at, args: { codes, evidence: first.text } }]
      : [];
  });
}
