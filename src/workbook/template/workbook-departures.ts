/** What changed in the workbook as a whole: which form it is, its sheets, names, links and macros. */
import type { Departure } from "../../departures.ts";
import type { DefinedName, Template } from "../../template.ts";
import { movedFormula, spelledFormula } from "../formula/moved-formula.ts";
import type { Overlay } from "./departures.ts";

/** In the order in which they matter. */
export function workbookDepartures(overlay: Overlay): readonly Departure[] {
  const [ours, theirs] = [overlay.template.template, overlay.file.template];
  return [
    ...otherForm(ours, theirs),
    ...sheets(overlay),
    ...(ours.structureLocked && !theirs.structureLocked
      ? [{ kind: "protection-removed", what: "structure", at: null } as const]
      : []),
    ...names(overlay),
    ...theirs.links
      .filter((link) => !ours.links.some(({ kind, target }) => kind === link.kind && target === link.target))
      .map(({ target, part }) => ({ kind: "link", target: target || part, at: null }) as const),
    ...(theirs.macros && !ours.macros ? [{ kind: "macros", at: null } as const] : []),
  ];
}

function otherForm(ours: Template, theirs: Template): readonly Departure[] {
  const facts = [
    ["rubric", ours.metadata?.rubricId ?? ours.rubric.id, theirs.metadata?.rubricId ?? theirs.rubric.id],
    ["rubric", ours.metadata?.rubricSha256 ?? "", theirs.metadata?.rubricSha256 ?? ""],
    ["layout", ours.layout, theirs.layout],
    ["version", ours.metadata?.version ?? "", theirs.metadata?.version ?? ""],
  ] as const;
  const [first] = facts.filter(([, was, is]) => was !== is);
  return first ? [{ kind: "other-form", what: first[0], was: first[1], is: first[2], at: null }] : [];
}

function sheets({ template, file, pairs }: Overlay): readonly Departure[] {
  const kept = new Set(pairs.map((pair) => pair.template.name));
  const known = new Set(pairs.map((pair) => pair.file.name));
  return [
    ...template.template.sheets
      .filter(({ name }) => !kept.has(name))
      .map(({ name }) => ({ kind: "sheet-missing", sheet: name, at: null }) as const),
    ...file.template.sheets
      .filter(({ name }) => !known.has(name))
      .map(({ name }) => ({ kind: "sheet-added", sheet: name, at: { sheet: name, cell: null } }) as const),
    ...pairs
      .filter((pair) => pair.template.name.toLowerCase() !== pair.file.name.toLowerCase())
      .map((pair): Departure => {
        const [was, is] = [pair.template.name, pair.file.name];
        return { kind: "sheet-renamed", was, is, at: { sheet: is, cell: null } };
      }),
  ];
}

/** Programs keep print areas, titles and filters as names of their own. */
const BUILT_IN = /^_xlnm\./i;

function names({ template, file, moves }: Overlay): readonly Departure[] {
  const own = ({ names: all }: Template) => all.filter(({ name }) => !BUILT_IN.test(name));
  const [ours, theirs] = [own(template.template), own(file.template)];
  const same = (one: DefinedName, other: DefinedName) =>
    one.name.toLowerCase() === other.name.toLowerCase() && (one.sheet === null) === (other.sheet === null);
  const lost = ours.flatMap((name): readonly Departure[] => {
    const other = theirs.find((one) => same(one, name));
    const expected = movedFormula(name.refersTo, name.sheet ?? template.template.answerSheet, moves);
    if (other && spelledFormula(other.refersTo) === expected) return [];
    return [{ kind: "name", name: name.name, was: name.refersTo, is: other?.refersTo ?? null, at: null }];
  });
  const added = theirs
    .filter((name) => !ours.some((one) => same(one, name)))
    .map(({ name, refersTo }) => ({ kind: "name", name, was: null, is: refersTo, at: null }) as const);
  return [...lost, ...added];
}
