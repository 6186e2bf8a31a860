/** The figures that a sheet states beside its answers, and what is wrong with those that cannot be read. */
import type { BrokenCell, BrokenFigure, StatedNumber } from "../assessment.ts";
import type { Assessed } from "./assessed.ts";

type BrokenBy<Kind extends BrokenCell["kind"]> = BrokenFigure & {
  readonly cause: Extract<BrokenCell, { readonly kind: Kind }>;
};

/** Cells of the answer table that should hold a figure and are broken in this way; each cell once, in reading order. */
export function brokenFigures<Kind extends BrokenCell["kind"]>(
  { assessment }: Assessed,
  kind: Kind,
): BrokenBy<Kind>[] {
  const stated: (StatedNumber | null | undefined)[] = [
    ...assessment.components.flatMap(({ weight, scores }) => [weight, ...Object.values(scores)]),
    ...assessment.subcomponents.flatMap(({ weight, scores }) => [weight, ...Object.values(scores)]),
    ...Object.values(assessment.totals),
  ];
  const all: BrokenFigure[] = [
    ...assessment.brokenFigures,
    ...stated.filter((number) => number?.kind === "broken"),
  ];
  const cells = new Map(all.map((figure) => [`${figure.at.sheet}!${figure.at.cell}`, figure]));
  return [...cells.values()].filter((figure): figure is BrokenBy<Kind> => figure.cause.kind === kind);
}
