/** What a form should show for supposed answers, and whether it does. */
import { type Exact, exact, pointsOf, rounded, sum } from "../exact.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf } from "../score/predicate.ts";
import type { FigureSpot, Trial, TrialFigure } from "../trials.ts";

/** The figures of the rule for one set of answers; null while an answer under them is missing. */
export interface Expected {
  readonly figure: Exact | null;
  /** What the answers that are there add up to: many forms show that. */
  readonly partial: Exact;
}

/** The score that stands in a spot by the rule. */
export function expectedAt({ of, code }: FigureSpot, trial: Trial, rubric: Rubric): Expected {
  const parts = rubric.components
    .filter(
      (component) =>
        of === "total" ||
        of === "predicate" ||
        component.subcomponents.some((part) => part.code === code) ||
        component.code === code,
    )
    .flatMap(({ subcomponents }) => subcomponents)
    .filter((part) => of !== "subcomponent" || part.code === code);
  const points = parts.map(({ code: own, weight }) => {
    const letter = trial.answers.get(own);
    const step = rubric.scale.find((one) => one.letter === letter);
    return step ? pointsOf(weight, step.value) : null;
  });
  const known = points.filter((value) => value !== null);
  const partial = sum(known);
  return { figure: known.length === points.length ? partial : null, partial };
}

/** A score as spreadsheets may show it: in full, or rounded as the rule rounds totals. */
const FULL_DECIMALS = 9;

/** Whether a cell shows what the rule asks for, or what follows from other figures of the form that are told already. */
export function isRight(figure: TrialFigure, trial: Trial, rubric: Rubric): boolean {
  const { spot, shows } = figure;
  if (shows.kind === "unknown") return true;
  if (spot.of === "predicate") return isRightPredicate(figure, trial, rubric);
  const { figure: wanted, partial } = expectedAt(spot, trial, rubric);
  if (wanted === null && (shows.kind === "blank" || shows.kind === "text")) return true;
  if (shows.kind !== "number") return followsOthers(figure, trial);
  return showsFigure(shows.decimal, wanted ?? partial, rubric) || followsOthers(figure, trial, rubric);
}

function showsFigure(decimal: string, wanted: Exact, { rounding }: Rubric): boolean {
  const shown = exact(decimal);
  return shown.equals(rounded(wanted, FULL_DECIMALS)) || shown.equals(rounded(wanted, rounding.decimals));
}

/** A sum of figures that are wrong themselves is right. */
function followsOthers({ spot, shows }: TrialFigure, trial: Trial, rubric?: Rubric): boolean {
  if (spot.of === "subcomponent" && spot.where === "answers") return false;
  const same = trial.figures.find(
    (other) => other.spot.where === "answers" && other.spot.of === spot.of && other.spot.code === spot.code,
  );
  if (spot.where === "results") return same !== undefined && isSameShown(same.shows, shows);
  if (shows.kind !== "number" || !rubric) return hasBrokenPart(spot, trial);
  return partsOf(spot, trial).some((parts) => {
    const decimals = parts.flatMap((part) =>
      part.shows.kind === "number" ? [exact(part.shows.decimal)] : [],
    );
    return parts.length > 0 && showsFigure(shows.decimal, sum(decimals), rubric);
  });
}

/** An error or a text under a sum makes it one too. */
function hasBrokenPart(spot: FigureSpot, trial: Trial): boolean {
  return partsOf(spot, trial).some((parts) =>
    parts.some(({ shows, spot: { code } }) => shows.kind !== "number" && trial.answers.has(code)),
  );
}

/** What a form may add up: the sub-components of a component; for the total, those of all or the components. */
function partsOf(spot: FigureSpot, trial: Trial): readonly (readonly TrialFigure[])[] {
  const beside = trial.figures.filter((other) => other.spot.where === "answers");
  const subcomponents = beside.filter((other) => other.spot.of === "subcomponent");
  if (spot.of === "component")
    return [subcomponents.filter((other) => other.spot.code.startsWith(`${spot.code}.`))];
  return [subcomponents, beside.filter((other) => other.spot.of === "component")];
}

function isSameShown(one: TrialFigure["shows"], other: TrialFigure["shows"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The predicate of the total that the form itself shows, by its letter or its name. */
function isRightPredicate({ spot, shows }: TrialFigure, trial: Trial, rubric: Rubric): boolean {
  const { figure, partial } = expectedAt(spot, trial, rubric);
  const total = trial.figures.find((other) => other.spot.of === "total" && other.spot.where === "answers");
  const shownTotal = total?.shows.kind === "number" ? exact(total.shows.decimal) : null;
  // Nothing is banded beyond 100: that total is told itself.
  if (shownTotal !== null && !isWithin(shownTotal)) return true;
  const wanted = [figure ?? partial, shownTotal].filter((value) => value !== null);
  if (shows.kind === "blank") return figure === null || (total !== undefined && shownTotal === null);
  if (shows.kind !== "text")
    return total !== undefined && total.shows.kind === "error" && shows.kind === "error";
  const named = rubric.predicates.some((predicate) => isNamed(shows.text, predicate));
  if (figure === null && !named) return true;
  if (total !== undefined && shownTotal === null && !named) return true;
  return wanted.some((value) => isNamed(shows.text, predicateOf(value, rubric)));
}

const HIGHEST = exact(100);

function isWithin(total: Exact): boolean {
  return total.gte(0) && total.lte(HIGHEST);
}

/** `BB`, `Sangat Baik`, `BB (Sangat Baik)`. */
function isNamed(
  text: string,
  { letter, name }: { readonly letter: string; readonly name: string },
): boolean {
  const words = text.trim();
  return words.toLowerCase() === name.toLowerCase() || words.split(/[\s(]/)[0] === letter;
}
