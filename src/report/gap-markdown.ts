/** A gap as Markdown: for a memo or a wiki. Every OPD is in it, its answers folded away. */
import { type AssessorGap, gapUnitName } from "../gap.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type GapPart, groupParts, oneUnitParts } from "./gap-parts.ts";
import { findingsPart } from "./markdown-findings.ts";
import { escaped, table } from "./markdown-text.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. */
export function gapMarkdown(gap: AssessorGap, { language }: Pick<ReportOptions, "language">): string {
  const parts = gap.groups.flatMap((group) => [
    ...groupParts(group, gap, language, group.units.length).map((part, place) =>
      partText(part, place === 0 ? "#" : "##"),
    ),
    ...group.units.map((unit) => {
      const body = oneUnitParts(unit, group, language).map((part) =>
        partText({ ...part, title: null }, "###"),
      );
      return `<details><summary>${shown(gapUnitName(unit.unit))}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
    }),
  ]);
  return `${[...parts, findingsPart(textsOf(language).gap.findings, gap.findings)].filter((part) => part !== "").join("\n\n")}\n`;
}

/** As a part of the recap, which has the findings; each answer stands in `rekap.json`. */
export function gapSection(gap: AssessorGap, language: Language): string {
  const parts = gap.groups.flatMap((group) =>
    groupParts(group, gap, language, group.units.length).map((part, place) =>
      partText(part, place === 0 ? "##" : "###"),
    ),
  );
  return parts.join("\n\n");
}

/** As a part of the memo of one workbook: each of its answers, and what keeps it from being measured. */
export function gapUnitsSection(gap: AssessorGap, language: Language): string {
  const texts = textsOf(language).gap;
  const parts = gap.groups.flatMap((group) =>
    group.units.flatMap((unit) =>
      oneUnitParts(unit, group, language).map((part) => partText({ ...part, title: texts.ofUnit }, "##")),
    ),
  );
  return [...parts, findingsPart(texts.findings, gap.findings)].filter((part) => part !== "").join("\n\n");
}

function shown(text: string): string {
  return escaped(visibleLine(text));
}

function partText({ title, before, rows, items, after }: GapPart, level: string): string {
  const [head, ...lines] = rows.map((row) => row.map(shown));
  const parts = [
    title === null ? "" : `${level} ${shown(title)}`,
    ...before.map(shown),
    head ? table(head, lines) : "",
    items.map((item) => `- ${shown(item)}`).join("\n"),
    ...after.map(shown),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
