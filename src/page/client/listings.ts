/** Findings by code, the files that are in no ranking, and where the page comes from. */
import type { MissingUnit } from "../../recap.ts";
import type { PageCode, PageFile } from "../page-data.ts";
import { makeGrowing } from "./growing.ts";
import { make } from "./make.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import type { View } from "./view.ts";

export function makeFindings(view: View): HTMLElement {
  const {
    data,
    texts: { findings: texts },
    count,
  } = view;
  if (data.codes.length === 0) return makeSection("temuan", texts.title, texts.none);
  const rows = data.codes.map(({ severity, code, name, count: found, files }: PageCode) => [
    make("span", { class: `severity ${severity}` }, texts[severity]),
    code,
    name,
    count(found),
    count(files),
  ]);
  const headers = [texts.severity, texts.code, texts.name, texts.count, texts.files];
  const table = makeTable(texts.caption, headers, rows, view, ["", "code", "text", "figure", "figure"]);
  return makeSection("temuan", texts.title, texts.lead, ...table);
}

export function makeFiles(view: View): HTMLElement {
  const {
    data,
    texts: { files: texts },
  } = view;
  const parts = [
    ...makeReasons(texts.unreadable, data.unreadable, view),
    ...makeReasons(texts.notLke, data.notLke, view),
    ...makeMissing(view),
    ...makeNotReached(view),
  ];
  const lead = parts.length === 0 ? texts.none : texts.lead;
  return makeSection("berkas", texts.title, lead, ...parts);
}

function makeReasons(title: string, files: readonly PageFile[], view: View): readonly Node[] {
  const {
    texts: { files: texts, none },
    count,
  } = view;
  if (files.length === 0) return [];
  const rows = files.map(({ file, reason, fix }) => [file, reason ?? none, fix ?? none]);
  const headers = [texts.file, texts.reason, texts.fix];
  const heading = make("h3", {}, texts.counted(title, count(files.length)));
  return [heading, ...makeTable(title, headers, rows, view, ["file", "text", "text"])];
}

function makeMissing(view: View): readonly Node[] {
  const {
    data,
    texts: { files: texts, none },
    count,
  } = view;
  if (data.missing === null) return [];
  const heading = make("h3", {}, texts.counted(texts.missing, count(data.missing.length)));
  if (data.missing.length === 0) return [heading, make("p", {}, texts.nobodyMissing)];
  const rows = data.missing.map(({ name, code, cluster, near }: MissingUnit) => [
    make("span", {}, name, near === null ? null : make("span", { class: "note" }, texts.near(near))),
    code ?? none,
    cluster ?? none,
  ]);
  const headers = [texts.unit, texts.code, texts.cluster];
  return [heading, ...makeTable(texts.missing, headers, rows, view, ["text", "code", "cluster"])];
}

function makeNotReached(view: View): readonly Node[] {
  const {
    data,
    texts: { files: texts },
    count,
  } = view;
  if (data.notReached.length === 0) return [];
  const heading = make("h3", {}, texts.counted(texts.notReached, count(data.notReached.length)));
  const rows = data.notReached.map((file) => [file]);
  return [heading, ...makeTable(texts.notReached, [texts.file], rows, view, ["file"])];
}

/** The table in its box, and the buttons that show more of it. */
function makeTable(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  view: View,
  classes: readonly string[],
): readonly Node[] {
  const body = make("tbody");
  const cells = headers.map((header, index) =>
    make("th", { scope: "col", class: classes[index] ?? null }, header),
  );
  const growing = makeGrowing<readonly (Node | string)[]>(
    body,
    (row) => make("tr", {}, ...row.map((cell, index) => make("td", { class: classes[index] ?? null }, cell))),
    view,
  );
  growing.show(rows);
  const head = make("thead", {}, make("tr", {}, ...cells));
  const table = make("table", { class: "plain" }, make("caption", { class: "spoken" }, caption), head, body);
  return [makeScrollBox(caption, table), growing.controls];
}

export function makeProvenance(view: View): HTMLElement {
  const {
    data,
    texts: { provenance: texts },
    count,
  } = view;
  const { workbooks, scored, incomplete, unreadable, notLke } = data.summary;
  const figures = [workbooks, scored, incomplete, unreadable, notLke].map(count);
  const [all = "", ...kinds] = figures;
  const rubrics = new Map(data.groups.map(({ rubric }) => [rubric.sha256, rubric.id]));
  const facts: readonly (readonly [string, string])[] = [
    [texts.tool, `${data.tool.name} ${data.tool.version}`],
    [texts.workbooks, texts.counts(all, kinds[0] ?? "", kinds[1] ?? "", kinds[2] ?? "", kinds[3] ?? "")],
    ...[...rubrics].flatMap(([sha256, id]) => [
      [texts.rubric, id] as const,
      [texts.rubricHash, sha256] as const,
    ]),
  ];
  const list = make(
    "dl",
    { class: "facts" },
    ...facts.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))),
  );
  return makeSection(
    "asal-usul",
    texts.title,
    texts.lead,
    list,
    make("p", { class: "note" }, texts.findingsLanguage),
  );
}
