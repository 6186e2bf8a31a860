/** The cells worth a second look, and what each team of evaluators takes off. */
import type { PageGapGroup, PageLook } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeUnitName } from "./gap-units.ts";
import { make } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeSecondLook(
  { secondLook }: PageGapGroup,
  view: GroupView,
  open: OpenUnit,
): readonly Node[] {
  if (secondLook.length === 0) return [];
  const { gap } = view.texts;
  const rows = secondLook.map((look) => makeLook(look, view, open));
  const heads = [
    makeHead(gap.unit, "name"),
    makeHead(gap.code),
    makeHead(gap.letters, "letter"),
    ...[gap.gap, gap.steps].map((text) => makeHead(text, "figure")),
    makeHead(gap.cells),
    makeHead(gap.note),
  ];
  return [
    make("h3", {}, gap.secondLook),
    make("p", { class: "lead" }, gap.secondLookLead),
    makeScrollBox(gap.secondLook, makeTable("second-look", gap.secondLook, heads, rows)),
  ];
}

function makeLook(look: PageLook, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, group, signed, points, count } = view;
  const { gap, none } = texts;
  const badge = ({ letter, value }: PageLook["self"]) =>
    letter === null && value !== null ? make("span", {}, points(value)) : makeBadge(letter, group, none);
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, makeUnitName(look, view, open)),
    make("td", {}, look.code),
    make("td", { class: "letter" }, badge(look.self), make("span", {}, " → "), badge(look.evaluator)),
    make("td", { class: `figure ${look.points > 0 ? "down" : "up"}` }, signed(look.points)),
    make("td", { class: "figure" }, look.steps === null ? none : count(Math.abs(look.steps))),
    make("td", {}, cellsText(look)),
    make("td", {}, look.noted ? gap.noted : gap.notNoted),
  );
}

function cellsText({ self, evaluator }: PageLook): string {
  const places = [self.at, evaluator.at].flatMap((at) => at ?? []);
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const [sheet] = sheets;
  if (sheets.size === 1) return `${sheet}!${places.map(({ cell }) => cell).join(", ")}`;
  return places.map((at) => `${at.sheet}!${at.cell}`).join("; ");
}

export function makeTeams(
  { teams, withoutTeam }: PageGapGroup,
  teamFrom: number,
  view: GroupView,
): readonly Node[] {
  if (teams.length === 0) return [];
  const { texts, count, signed } = view;
  const { gap, none } = texts;
  const rows = teams.map(({ name, n, figures }) => {
    const told = figures && [
      signed(figures.points.mean),
      signed(figures.points.median),
      gap.range(signed(figures.lowerQuartile), signed(figures.upperQuartile)),
      gap.range(signed(figures.lowest), signed(figures.highest)),
    ];
    const cells = [count(n), ...(told ?? [none, none, none, none])];
    return make(
      "tr",
      {},
      make("th", { scope: "row", class: "name" }, name),
      ...cells.map((cell) => make("td", { class: "figure" }, cell)),
    );
  });
  const figures = [gap.n, gap.mean, gap.median, gap.quartiles, gap.extremes];
  const heads = [makeHead(gap.team, "name"), ...figures.map((text) => makeHead(text, "figure"))];
  return [
    make("h3", {}, gap.teams),
    make("p", { class: "lead" }, gap.teamsLead(count(teamFrom))),
    makeScrollBox(gap.teams, makeTable("teams", gap.teams, heads, rows)),
    ...(withoutTeam > 0 ? [make("p", { class: "note" }, gap.withoutTeam(count(withoutTeam)))] : []),
  ];
}

function makeTable(
  name: string,
  caption: string,
  heads: readonly HTMLElement[],
  rows: readonly HTMLElement[],
): HTMLElement {
  return make(
    "table",
    { class: name },
    make("caption", { class: "spoken" }, caption),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
}

function makeHead(text: string, className: string | null = null): HTMLElement {
  return make("th", { scope: "col", class: className }, text);
}
