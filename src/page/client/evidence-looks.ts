/** Every document and file that deserves a look: what is missing first. */
import type { EvidenceReason, PageEvidence, PageEvidenceLook } from "../evidence-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { make } from "./make.ts";
import { makeSearchedTable } from "./searched-table.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

export function makeEvidenceLooks(
  { looks, looksInAll, units }: PageEvidence,
  view: GroupView,
  open: OpenUnit,
): readonly Node[] {
  const { texts, count } = view;
  const { reasons, ...words } = texts.evidence;
  if (looks.length === 0) return [make("p", { class: "lead" }, words.noLooks)];
  const unitOf = ({ unit }: PageEvidenceLook) => (unit === null ? null : (units[unit] ?? null));
  const present = new Set(looks.map(({ reason }) => reason));
  const rest = looksInAll - looks.length;
  const table = makeSearchedTable<PageEvidenceLook, "name" | "reason" | "code">(
    {
      id: "looks",
      className: "looks",
      caption: words.looksCaption,
      items: looks,
      columns: [
        { key: "name", label: words.unit, className: "name", first: "ascending" },
        { key: "reason", label: words.reason, className: "code", first: "ascending" },
        { key: "code", label: words.code, className: "code", first: "ascending" },
      ],
      sortValueOf: (look, key) => {
        if (key === "name") return unitOf(look)?.name ?? null;
        return key === "reason" ? reasons[look.reason] : look.codes.join(" ");
      },
      first: null,
      otherHeads: [words.subject],
      rowOf: (look) => makeRow(look, unitOf(look), view, open),
      textOf: (look) => `${unitOf(look)?.name ?? ""} ${look.subject} ${look.files.join(" ")}`,
      choice: {
        label: words.reason,
        options: [...present].map((reason) => ({ value: reason, label: reasons[reason] })),
        valueOf: ({ reason }) => reason,
      },
    },
    view,
  );
  return rest > 0 ? [...table, make("p", { class: "note" }, words.moreLooks(count(rest)))] : table;
}

const CLASS: Readonly<Partial<Record<EvidenceReason, string>>> = { missing: "down" };

/** So many of the files of one row are named. */
const FILES_AT_MOST = 10;

function makeRow(
  { reason, codes, subject, files, at }: PageEvidenceLook,
  unit: { readonly name: string; readonly file: string } | null,
  view: GroupView,
  open: OpenUnit,
): HTMLElement {
  const { texts, count } = view;
  const { evidence } = texts;
  const rest = files.length - FILES_AT_MOST;
  const others = [...files.slice(0, FILES_AT_MOST), ...(rest > 0 ? [evidence.moreFiles(count(rest))] : [])];
  const place = at === null ? [] : [`${at.sheet}!${at.cell}`];
  const notes = [...others, ...place].filter((text) => text !== subject);
  return make(
    "tr",
    {},
    make(
      "th",
      { scope: "row", class: "name" },
      unit === null ? evidence.several : makeUnitName(unit, view, open),
    ),
    make("td", { class: "code" }, make("span", { class: CLASS[reason] ?? null }, evidence.reasons[reason])),
    make("td", { class: "code" }, codes.length === 0 ? texts.none : codes.join(", ")),
    make(
      "td",
      { class: "text" },
      subject,
      ...(notes.length === 0 ? [] : [make("div", { class: "note" }, notes.join(" · "))]),
    ),
  );
}
