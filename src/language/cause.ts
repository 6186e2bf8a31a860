/** Why a figure on a sheet differs from the recomputed one, as a sentence. */
import type { Cause } from "../reconciliation.ts";
import { causeEn } from "./cause-en.ts";
import { causeId } from "./cause-id.ts";
import type { Language } from "./language.ts";

/** One sentence for each cause; `at` is the cell of the figure. */
export type CauseSentences = {
  readonly [Kind in Cause["kind"]]: (cause: Extract<Cause, { readonly kind: Kind }>, at: string) => string;
};

const SENTENCES: Readonly<Record<Language, CauseSentences>> = { id: causeId, en: causeEn };

/** The cause in one sentence with its cells in it. */
export function causeText(cause: Cause, at: string, language: Language): string {
  // Each sentence takes the cause of its own kind; the compiler does not follow that through a union.
  const sentence = SENTENCES[language][cause.kind] as (own: Cause, cell: string) => string;
  return sentence(cause, at);
}
