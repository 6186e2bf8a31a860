import type { Assessment, CellRef } from "../../assessment.ts";
import { type LayoutMap, type Translations, translationKey } from "../../layout-map.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Translated {
  readonly words: string;
  /** `-`: no answer. */
  readonly answer: string;
  readonly count: number;
}

export const mapAnswerTranslated = defineRule<Translated>({
  code: "SKP169",
  name: "map-answer-translated",
  severity: "info",
  text: {
    id: {
      title: "Jawaban diterjemahkan menurut peta",
      why: "Peraturan hanya mengenal huruf AA sampai E (Lampiran I hlm. 35-36); arti kata lain ditentukan oleh pembuat peta dan ikut menentukan nilai, jadi harus terlihat.",
      message: ({ words, answer, count }) =>
        `Peta mengartikan jawaban ${quoted(words)} sebagai ${answer === "-" ? "belum dijawab" : answer} (${count} sel).`,
      fix: () => "Pastikan arti itu disepakati dengan OPD yang mengisinya.",
    },
    en: {
      title: "Answers translated by the map",
      why: "The regulation knows the letters AA to E only (Annex I, pp. 35-36); what other words mean is said by whoever wrote the map and takes part in the score, so it must be seen.",
      message: ({ words, answer, count }) =>
        `The map takes the answer ${quoted(words)} as ${answer === "-" ? "not answered" : answer} (${count} ${count === 1 ? "cell" : "cells"}).`,
      fix: () => "Make sure that the OPD that filled it in agrees on that meaning.",
    },
  },
  example: { words: "Memadai", answer: "B", count: 4 },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) => {
      if (!subject.map) return [];
      return [...translatedIn(assessment, subject.map.map).values()].map(({ at, args }) => ({ at, args }));
    }),
});

interface Found {
  readonly at: CellRef;
  readonly args: Translated;
}

/** Each translated word with the first cell that it stands in and how many there are. */
function translatedIn({ subcomponents }: Assessment, map: LayoutMap): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const count = (raw: string, at: CellRef, translations: Translations) => {
    const answer = translations[translationKey(raw)];
    if (answer === undefined) return;
    const key = `${answer} ${translationKey(raw)}`;
    const known = found.get(key);
    const args = { words: raw.trim(), answer, count: 1 + (known?.args.count ?? 0) };
    found.set(key, { at: known?.at ?? at, args: { ...args, words: known?.args.words ?? args.words } });
  };
  for (const { answers, criteria } of subcomponents) {
    for (const { raw, at } of Object.values(answers)) count(raw, at, map.letters);
    for (const criterion of criteria)
      for (const { raw, at } of Object.values(criterion.answers)) count(raw, at, map.criteria);
  }
  return found;
}
