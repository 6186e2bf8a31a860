import type { FigureSpot, Uncomputed } from "../../trials.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { spotName } from "../template-wording.ts";
import { uncomputedText } from "../uncomputed-text.ts";
import { quoted } from "../wording.ts";

interface Unchecked {
  readonly spot: FigureSpot;
  readonly shows: Uncomputed;
}
export const templateFormulaUnchecked = defineRule<Unchecked, CheckedTemplate>({
  code: "SKP113",
  name: "template-formula-unchecked",
  severity: "warning",
  text: {
    id: {
      title: "Rumus tidak diperiksa",
      why: "Rumus ini memakai sesuatu yang tidak dihitung alat ini, sehingga benar atau salahnya tidak diketahui; yang tidak diperiksa tidak boleh dianggap benar.",
      message: ({ spot, shows }) =>
        `Rumus ${spotName(spot, "id")} tidak dapat diperiksa: ${uncomputedText(shows, "id")}.`,
      fix: ({ spot }) =>
        `Periksa sendiri ${quoted(`=${spot.formula ?? ""}`)}, atau gantilah dengan rumus yang lebih sederhana.`,
    },
    en: {
      title: "Formula not checked",
      why: "This formula uses something that the tool does not compute, so it is not known whether it is right; what is not checked must not pass for right.",
      message: ({ spot, shows }) =>
        `The formula for ${spotName(spot, "en")} cannot be checked: ${uncomputedText(shows, "en")}.`,
      fix: ({ spot }) =>
        `Check ${quoted(`=${spot.formula ?? ""}`)} yourself, or put a simpler formula in its place.`,
    },
  },
  example: {
    spot: {
      of: "subcomponent",
      code: "1.b",
      at: { sheet: "LKE", cell: "E15" },
      formula: "XLOOKUP(D15,Skala,Nilai)",
      where: "answers",
    },
    shows: { kind: "unknown", reason: "function", text: "XLOOKUP" },
  },
  check: uncheckedIn,
});

/** What rests on a formula that is told already says the same and is not told again. */
function uncheckedIn({ trials }: CheckedTemplate): Occurrence<Unchecked>[] {
  const unknown = new Map<string, Unchecked>();
  for (const { figures } of trials) {
    for (const { spot, shows } of figures)
      if (shows.kind === "unknown") unknown.set(`${spot.at.sheet}!${spot.at.cell}`, { spot, shows });
  }
  const all = [...unknown.values()];
  const told = new Set(all.filter(({ spot }) => spot.of === "subcomponent").map(({ shows }) => keyOf(shows)));
  const roots = all.filter(({ spot, shows }, index) => {
    if (spot.of === "subcomponent") return true;
    const first = all.findIndex((other) => keyOf(other.shows) === keyOf(shows));
    return !told.has(keyOf(shows)) && first === index;
  });
  return roots.map((args) => ({ at: args.spot.at, args }));
}

function keyOf({ reason, text }: Uncomputed): string {
  return `${reason} ${text}`;
}
