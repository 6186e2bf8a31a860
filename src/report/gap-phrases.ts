/** Figures of a gap as people read them; every form of it for people writes them alike. */
import type { AnswerGap, GapGroup, GapUnit, Kappa, LeftOut, SignTest, SubcomponentGap } from "../gap.ts";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { PairedAnswer } from "../recap.ts";
import { placesText } from "./phrases.ts";
import { countText, differenceText } from "./recap-phrases.ts";

/** What fewer decimals would hide of a probability. */
const P_DECIMALS = 4;
const PERCENT_DECIMALS = 1;
const STEP_DECIMALS = 2;

export function gapUnitName({ name, code, file }: GapUnit): string {
  return name ?? code ?? file;
}

/** `20 OPD dijawab OPD dan evaluator (18 lengkap); 4 LKE tidak dihitung: 3 hanya satu kolom jawaban, …` */
export function countedLine({ counted, complete, leftOut }: GapGroup, language: Language): string {
  const { gap } = textsOf(language);
  const head = gap.counted(countText(counted, language), countText(complete, language));
  if (leftOut.length === 0) return `${head}; ${gap.noneLeftOut}.`;
  const counts = new Map<LeftOut["reason"], number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) =>
    gap.reason(countText(count, language), gap.reasons[reason]),
  );
  return `${head}; ${gap.leftOut(countText(leftOut.length, language), reasons.join(", "))}.`;
}

/** Which side the answers of the region are on. */
export function sidesLine({ region }: GapGroup, language: Language): string | null {
  const { gap } = textsOf(language);
  const { percent } = region;
  if (!percent) return null;
  const share = (side: "over" | "equal" | "under") =>
    gap.share(countText(region[side], language), formatNumber(percent[side], language, PERCENT_DECIMALS));
  return gap.sides(share("over"), share("equal"), share("under"));
}

/** Kappa with its interval and its n, or why there is none. */
export function kappaLine({ value, interval, n, because }: Kappa, language: Language): string {
  const { gap } = textsOf(language);
  if (value === null) return gap.kappaUndefined[because ?? "no-pairs"];
  const [shown, count] = [signed(value, language), countText(n, language)];
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

/** Steps are told with as many decimals as points: they are means of whole steps. */
export function stepsText(steps: number | null, language: Language): string {
  if (steps === null) return "–";
  if (!Number.isInteger(steps)) return differenceText(steps, language);
  return differenceText(steps, language).slice(0, -(STEP_DECIMALS + 1));
}

export function pText(test: SignTest | null, language: Language): string {
  if (!test) return "–";
  if (test.adjusted === 0) return textsOf(language).gap.belowSmallest;
  return formatNumber(test.adjusted, language, P_DECIMALS);
}

/** Which sub-components are systematically over- and under-claimed, or that none is shown to be. */
export function systematicLines(
  subcomponents: readonly SubcomponentGap[],
  level: number,
  language: Language,
): readonly string[] {
  const { gap } = textsOf(language);
  const codes = (side: "over" | "under") =>
    subcomponents.flatMap(({ code, test }) => (test?.systematic === side ? [code] : [])).join(", ");
  const [over, under, percent] = [codes("over"), codes("under"), countText(level, language)];
  if (over === "" && under === "") return [gap.noSystematic(percent)];
  return [
    ...(over === "" ? [] : [gap.systematicOver(over, percent)]),
    ...(under === "" ? [] : [gap.systematicUnder(under, percent)]),
  ];
}

/** `A → BB`; figures where the rubric has no letters. */
export function answersText({ self, evaluator }: AnswerGap, language: Language): string {
  const shown = ({ letter, value }: PairedAnswer) =>
    letter ?? (value === null ? "–" : formatNumber(value, language));
  return `${shown(self)} → ${shown(evaluator)}`;
}

/** `LKE!C30, D30` */
export function cellsText({ self, evaluator }: AnswerGap): string {
  const places = [self.at, evaluator.at].flatMap((at) => (at ? [{ sheet: at.sheet, cells: [at.cell] }] : []));
  return placesText(places);
}

/** `Dinas A, 1.b A → BB: selisih +1,80, 2 tingkat; LKE!C30, D30; tanpa catatan evaluator (dinas-a.xlsx)` */
export function lookText({ unit, answer }: GapGroup["secondLook"][number], language: Language): string {
  const { gap } = textsOf(language);
  const what = `${gapUnitName(unit)}, ${answer.code} ${answersText(answer, language)}`;
  const apart = [
    gap.pointsApart(differenceText(answer.points, language)),
    ...(answer.steps === null ? [] : [gap.stepsApart(countText(Math.abs(answer.steps), language))]),
  ];
  const facts = [apart.join(", "), cellsText(answer), notedText(answer, language)];
  return `${what}: ${facts.join("; ")} (${unit.file})`;
}

function notedText({ noted }: AnswerGap, language: Language): string {
  return textsOf(language).gap.noted[noted ? "true" : "false"];
}
