/** What the workbooks of one year and one rubric are called. */
import type { RecapGroup } from "../recap.ts";
import type { Language } from "./language.ts";
import { textsOf } from "./texts.ts";

/** `LKE Unit 2025`; the rubric's id where no form's name tells. */
export function groupTitle(
  { year, rubric, form }: Pick<RecapGroup, "year" | "rubric" | "form">,
  language: Language,
): string {
  const texts = textsOf(language).recap;
  const name = form ?? rubric.id;
  return year === null ? texts.groupWithoutYear(name) : texts.group(name, String(year));
}
