/** Figures of a gap as people read them; every form of it for people writes them alike. */
import { type AnswerGap, type GapGroup, gapUnitName, type SubcomponentGap } from "../gap.ts";
import { formatNumber } from "../language/format.ts";
import { answersText, cellsText } from "../language/gap-figures.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { countText, differenceText } from "./recap-phrases.ts";

const PERCENT_DECIMALS = 1;
const STEP_DECIMALS = 2;

/** Which side the answers of the region are on. */
export function sidesLine({ region }: GapGroup, language: Language): string | null {
  const { gap } = textsOf(language);
  const { percent } = region;
  if (!percent) return null;
  const share = (side: "over" | "equal" | "under") =>
    gap.share(countText(region[side], language), formatNumber(percent[side], language, PERCENT_DECIMALS));
  return gap.sides(share("over"), share("equal"), share("under"));
}

/** Steps are told with as many decimals as points: they are means of whole steps. */
export function stepsText(steps: number | null, language: Language): string {
  if (steps === null) return "–";
  if (!Number.isInteger(steps)) return differenceText(steps, language);
  return differenceText(steps, language).slice(0, -(STEP_DECIMALS + 1));
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
