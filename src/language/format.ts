/** Figures and lists as each language writes them: 1.234,50 in Indonesian, 1,234.50 in English. */
import { type Exact, exact, rounded } from "../exact.ts";
import type { Language } from "./language.ts";

const MARKS: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  id: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
};

/** Decimals a score is shown with. */
const SCORE_DECIMALS = 2;

/** A figure with a fixed number of decimals, rounded half up: `4,80`. */
export function formatNumber(value: number | Exact, language: Language, decimals = SCORE_DECIMALS): string {
  return localised(decimalText(value, decimals), decimals, language);
}

/** A figure with no more decimals than it needs: a weight of `6` or `4,5`. */
export function formatWeight(value: number | Exact, language: Language): string {
  const text = decimalText(value, SCORE_DECIMALS);
  const shown = text.split(".")[1]?.length ?? 0;
  return localised(text, shown, language);
}

/** A figure as a cell shows it: digits are not grouped, since it may be a year. */
export function formatContent(value: number, language: Language): string {
  return formatWeight(value, language).replaceAll(MARKS[language].group, "");
}

/** Plain decimal text with at most so many decimals; trailing zeros are dropped. */
function decimalText(value: number | Exact, decimals: number): string {
  const figure = typeof value === "number" ? exact(value) : value;
  return rounded(figure, decimals).toString(decimals);
}

function localised(text: string, decimals: number, language: Language): string {
  const { decimal, group } = MARKS[language];
  const [whole = "0", fraction = ""] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === 0 ? grouped : `${grouped}${decimal}${fraction.padEnd(decimals, "0")}`;
}

/** Items as a sentence lists them: `A, B, dan C` / `A, B and C`; for alternatives, `A, B, atau C` / `A, B or C`. */
export function formatList(
  items: readonly string[],
  language: Language,
  joint: "and" | "or" = "and",
): string {
  const word = { id: { and: "dan", or: "atau" }, en: { and: "and", or: "or" } }[language][joint];
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const comma = language === "id" && items.length > 2 ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${word} ${last}`;
}
