/** Phrases that a plan's reports for people share. */
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { Boundary, Plan, PlanTarget, Raise, Way } from "../plan.ts";
import type { RecapPlan } from "../recap-plan.ts";
import { countText } from "./recap-phrases.ts";

export function plannedName({ unit, file }: Pick<Plan, "unit" | "file">): string {
  return unit.name ?? unit.code ?? file;
}

/** `Nilai sekarang 60,15 (B) · menuju BB (Sangat Baik)` */
export function situationText({ total, predicate, target }: Plan, language: Language): string {
  const { plan } = textsOf(language);
  const to = targetText(target, language);
  return total === null ? to : [plan.now(formatNumber(total, language), predicate ?? "–"), to].join(" · ");
}

/** `menuju BB (Sangat Baik)`; null is each OPD's own next predicate. */
export function targetText(target: PlanTarget | null, language: Language): string {
  const { plan } = textsOf(language);
  if (target === null) return plan.toNext;
  return target.kind === "predicate"
    ? plan.toPredicate(target.letter, target.name)
    : plan.toScore(formatWeight(target.score, language));
}

/** `belum lengkap: Dinas A, Dinas B`: a line for each reason why nothing is planned. */
export function unplannedLines({ unplanned }: RecapPlan, language: Language): readonly string[] {
  const { unplannedReason } = textsOf(language).plan;
  const reasons = [...new Set(unplanned.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = unplanned.filter((one) => one.reason === reason).map(plannedName);
    return `${unplannedReason[reason]}: ${names.join(", ")}`;
  });
}

/** `1.c C→CC, 2.a B→BB` */
function raisesText({ raises }: Way): string {
  return raises.map(({ code, from, to }) => `${code} ${from}→${to}`).join(", ");
}

/** What came of it, in one sentence or two. @param judged whether judgement was offered */
export function outcomeText(made: Plan, judged: boolean, language: Language): string {
  const { plan } = textsOf(language);
  switch (made.outcome) {
    case "incomplete":
      return plan.incomplete(formatList(made.unanswered, language));
    case "reached":
      return plan.reached;
    case "out-of-reach": {
      const most = formatNumber(made.most?.total ?? 0, language);
      const hint = judged ? "" : ` ${plan.tryJudgement}`;
      return plan.outOfReach(most, made.most?.predicate ?? "–") + hint;
    }
    case "found":
      return made.best ? wayText(made.best, language) : "";
  }
}

function wayText({ effort, gain, total, predicate }: Way, language: Language): string {
  const figure = (value: number) => formatNumber(value, language);
  return textsOf(language).plan.best(formatWeight(effort, language), figure(gain), figure(total), predicate);
}

/** `1.c  C → CC` */
export function raiseText({ code, from, to }: Raise): string {
  return `${code}  ${from} → ${to}`;
}

/** `+3,00 · upaya 4 · 0,75 per upaya` */
export function raiseFigures({ gain, effort, perEffort, judgement }: Raise, language: Language): string {
  const { plan } = textsOf(language);
  const figures = plan.raiseFigures(
    formatNumber(gain, language),
    formatWeight(effort, language),
    formatNumber(perEffort, language),
  );
  return judgement ? `${figures} · ${plan.judgement}` : figures;
}

/** What is to be done for it: a line for each criterion, else what stands in their place. */
export function toDo({ criteria, criteriaAnswered }: Raise, language: Language): readonly string[] {
  const { plan } = textsOf(language);
  if (criteria.length > 0) return criteria.map(({ number, text }) => plan.fulfil(String(number), text));
  return [criteriaAnswered ? plan.convince : plan.step];
}

/** The other ways as rows, the head row first. */
export function alternativeRows({ alternatives }: Plan, language: Language): readonly (readonly string[])[] {
  const { plan } = textsOf(language);
  return [
    [plan.effort, plan.gain, plan.total, plan.predicate, plan.raises],
    ...alternatives.map((way) => [
      formatWeight(way.effort, language),
      `+${formatNumber(way.gain, language)}`,
      formatNumber(way.total, language),
      way.predicate,
      raisesText(way),
    ]),
  ];
}

/** The better predicates as rows, the head row first. */
export function boundaryRows({ boundaries }: Plan, language: Language): readonly (readonly string[])[] {
  const { plan } = textsOf(language);
  return [
    [plan.boundary, plan.points, plan.effort],
    ...boundaries.map((boundary) => [
      `${boundary.letter} (${boundary.name})`,
      formatNumber(boundary.points, language),
      effortText(boundary, language),
    ]),
  ];
}

function effortText({ effort }: Boundary, language: Language): string {
  return effort === null ? textsOf(language).plan.unreachable : formatWeight(effort, language);
}

/** Many plans as rows, the head row first. */
export function planRows(plans: readonly Plan[], language: Language): readonly (readonly string[])[] {
  const { plan } = textsOf(language);
  return [
    [plan.unit, plan.current, plan.predicate, plan.effort, plan.gain, plan.raises],
    ...plans.map((made) => {
      const { total, predicate, best } = made;
      return [
        plannedName(made),
        total === null ? "–" : formatNumber(total, language),
        predicate ?? "–",
        best ? formatWeight(best.effort, language) : whyNone(made, language),
        best ? `+${formatNumber(best.gain, language)}` : "–",
        best ? raisesText(best) : "–",
      ];
    }),
  ];
}

/** A plan without a way has a reason. */
function whyNone({ outcome }: Plan, language: Language): string {
  return outcome === "found" ? "–" : textsOf(language).plan.outcome[outcome];
}

/** How many can reach it, have, cannot. */
export function plansSummary(plans: readonly Plan[], language: Language): string {
  const count = (outcome: Plan["outcome"]) =>
    countText(plans.filter((made) => made.outcome === outcome).length, language);
  return textsOf(language).plan.summary(
    count("found"),
    count("reached"),
    count("out-of-reach"),
    count("incomplete"),
  );
}
