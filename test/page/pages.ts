/** The pages that the tests open. */
import type { Language } from "../../src/language/language.ts";
import { recapPage } from "../../src/page/recap-page.ts";
import { manyRecap, recapOf, type Sample, sampleRecap } from "../recap/sample.ts";

/** As if the recap were written into the working directory. */
export function pageOf({ recap, findings }: Sample, language: Language = "id"): string {
  return recapPage(recap, findings, { language, linkTo: (output) => encodeURI(output) });
}

export function samplePage(language: Language = "id"): string {
  return pageOf(sampleRecap(language), language);
}

export function manyPage(count: number): string {
  return pageOf(manyRecap(count));
}

/** A run in which nothing could be scored. */
export function emptyPage(): string {
  return pageOf(recapOf([]));
}
