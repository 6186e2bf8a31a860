/** Figures of a gap as each language writes them, wherever they stand. */
import type { AnswerGap, GapGroup, Kappa, LeftOut, SignTest } from "../gap.ts";
import type { PairedAnswer } from "../recap.ts";
import { formatNumber } from "./format.ts";
import type { Language } from "./language.ts";
import { textsOf } from "./texts.ts";

/** What fewer decimals would hide of a probability. */
const P_DECIMALS = 4;

/** `20 OPD dijawab OPD dan evaluator (18 lengkap); 4 LKE tidak dihitung: 3 hanya satu kolom jawaban, …` */
export function countedLine({ counted, complete, leftOut }: GapGroup, language: Language): string {
  const { gap } = textsOf(language);
  const head = gap.counted(wholeText(counted, language), wholeText(complete, language));
  if (leftOut.length === 0) return `${head}; ${gap.noneLeftOut}.`;
  const counts = new Map<LeftOut["reason"], number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) =>
    gap.reason(wholeText(count, language), gap.reasons[reason]),
  );
  return `${head}; ${gap.leftOut(wholeText(leftOut.length, language), reasons.join(", "))}.`;
}

/** Kappa with its interval and its n, or why there is none. */
export function kappaLine({ value, interval, n, because }: Kappa, language: Language): string {
  const { gap } = textsOf(language);
  if (value === null) return gap.kappaUndefined[because ?? "no-pairs"];
  const [shown, count] = [signed(value, language), wholeText(n, language)];
  if (!interval) return gap.kappa(shown, count);
  return gap.kappaInterval(shown, signed(interval.low, language), signed(interval.high, language), count);
}

/** A dash where it is not defined, and where it says nothing by itself. */
export function kappaText(kappa: Kappa | null, language: Language): string {
  return kappa?.value == null || kappa.interval === null ? "–" : signed(kappa.value, language);
}

/** A figure below zero with a real minus sign. */
function signed(value: number, language: Language): string {
  return `${value < 0 ? "−" : ""}${formatNumber(Math.abs(value), language)}`;
}

/** The corrected p; a dash without a test. */
export function pText(test: SignTest | null, language: Language): string {
  if (!test) return "–";
  if (test.adjusted === 0) return textsOf(language).gap.belowSmallest;
  return formatNumber(test.adjusted, language, P_DECIMALS);
}

/** `A → BB`; figures where the rubric has no letters. */
export function answersText({ self, evaluator }: AnswerGap, language: Language): string {
  const shown = ({ letter, value }: PairedAnswer) =>
    letter ?? (value === null ? "–" : formatNumber(value, language));
  return `${shown(self)} → ${shown(evaluator)}`;
}

/** `LKE!C30, D30`; of two sheets both are named. */
export function cellsText({ self, evaluator }: AnswerGap): string {
  const [own, other] = [self.at, evaluator.at];
  if (own && other && own.sheet === other.sheet) return `${own.sheet}!${own.cell}, ${other.cell}`;
  return [own, other].flatMap((at) => (at ? [`${at.sheet}!${at.cell}`] : [])).join("; ");
}

function wholeText(count: number, language: Language): string {
  return formatNumber(count, language, 0);
}
