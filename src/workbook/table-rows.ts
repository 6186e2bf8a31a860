/** Tells what each row below the header is: component, sub-component, criterion, total, or nothing of ours. */
import { textOf } from "./cell-text.ts";
import { subcomponentCode } from "./codes.ts";
import { type Header, repeatsHeader } from "./headers.ts";
import type { RubricWords } from "./rubric-words.ts";
import type { Sheet } from "./sheet.ts";
import { type Likely, likeliest, likeness, plainWords } from "./words.ts";

/** A row of the table with the rows that belong to it: from `row` to `lastRow`. */
export type TableRow =
  | { readonly kind: "component"; readonly code: string; readonly row: number }
  | {
      readonly kind: "subcomponent";
      readonly code: string;
      readonly match: "code" | "title" | "contradicting";
      readonly row: number;
      readonly lastRow: number;
      readonly criteria: readonly CriterionText[];
    }
  | { readonly kind: "stranger"; readonly candidates: readonly string[]; readonly row: number }
  | { readonly kind: "total"; readonly row: number };

/** A row inside a sub-component's block that reads like a criterion. */
export interface CriterionText {
  readonly row: number;
  readonly text: string;
}

/** From here on a title is recognised although it is not the same: small typos, never another sentence. */
const TITLE_LIKENESS = 0.85;
const NUMBERED_TITLE_LIKENESS = 0.95;
/** And the next best title must be this much less alike, else the title is ambiguous. */
const TITLE_LEAD = 0.08;

const TOTAL =
  /^(nilai akuntabilitas kinerja|total|jumlah|nilai akhir|nilai total|total nilai|nilai hasil evaluasi|jumlah nilai)\b/;
const NOT_A_CRITERION =
  /^(kriteria|predikat|catatan|keterangan|no|nomor|rekomendasi|mengetahui|nip)\b\s*\d*$/;

type RowKind =
  | { readonly kind: "component"; readonly code: string }
  | {
      readonly kind: "subcomponent";
      readonly code: string;
      readonly match: "code" | "title" | "contradicting";
    }
  | { readonly kind: "stranger"; readonly candidates: readonly string[] }
  | { readonly kind: "total" }
  | { readonly kind: "other" };

/** Every row of the table that means something, in sheet order. Ends at the total row. */
export function tableRows(sheet: Sheet, header: Header, words: RubricWords): TableRow[] {
  const found: { row: number; kind: RowKind; text: string }[] = [];
  for (const row of sheet.rows.keys()) {
    if (row <= header.lastRow || repeatsHeader(sheet, row, header)) continue;
    const kind = rowKind(sheet, row, header, words);
    found.push({ row, kind, text: titleText(sheet, row, header) });
    // Some forms repeat the total above the table; the one below ends it.
    if (kind.kind === "total" && found.some((before) => before.kind.kind === "subcomponent")) break;
  }
  return found.flatMap(({ row, kind }, index): TableRow[] => {
    if (kind.kind === "other") return [];
    if (kind.kind !== "subcomponent") return [{ ...kind, row }];
    const block = found.slice(index + 1, nextHead(found, index + 1));
    return [
      {
        ...kind,
        row,
        lastRow: block.at(-1)?.row ?? row,
        criteria: block.filter(({ text }) => isCriterionText(text)).map(({ row, text }) => ({ row, text })),
      },
    ];
  });
}

function nextHead(found: readonly { kind: RowKind }[], from: number): number {
  const next = found.findIndex(({ kind }, index) => index >= from && kind.kind !== "other");
  return next < 0 ? found.length : next;
}

function isCriterionText(text: string): boolean {
  const words = plainWords(text);
  return words.length > 0 && !NOT_A_CRITERION.test(words);
}

function rowKind(sheet: Sheet, row: number, header: Header, rubric: RubricWords): RowKind {
  const code = header.number === null ? "" : textOf(sheet.rows.get(row)?.get(header.number)).trim();
  const title = plainWords(titleText(sheet, row, header));
  const numbered = /^\d/.test(code);
  if (!numbered && (TOTAL.test(title) || TOTAL.test(plainWords(code)))) return { kind: "total" };
  const split = header.number === null || code === "" ? splitCode(titleText(sheet, row, header)) : null;
  return recognise(split?.code ?? code, split ? plainWords(split.title) : title, rubric);
}

/** `1.a Dokumen …` in one cell. */
function splitCode(text: string): { code: string; title: string } | null {
  const match = /^\s*((?:\d{1,2}|[IVX]{1,4})\s*[.-]?\s*[A-Za-z][.)]?)\s+(\S.*)$/su.exec(text);
  return match?.[1] && match[2] && subcomponentCode(match[1]) ? { code: match[1], title: match[2] } : null;
}

function recognise(code: string, title: string, rubric: RubricWords): RowKind {
  const ownComponent = rubric.components.find(
    ({ words }) => title !== "" && likeness(title, words) >= TITLE_LIKENESS,
  );
  const asSubcomponent = subcomponentCode(code);
  if (ownComponent && asSubcomponent === null) return { kind: "component", code: ownComponent.item };
  if (asSubcomponent !== null) return byCode(asSubcomponent, title, rubric);
  return byTitle(title, rubric, /^\d/.test(code));
}

function byCode(code: string, title: string, rubric: RubricWords): RowKind {
  const own = rubric.subcomponents.find(({ item }) => item === code);
  const best = title === "" ? null : likeliest(title, rubric.subcomponents);
  const clear = best && isClear(best) ? best.item : null;
  if (own) {
    const contradicting = clear !== null && clear !== code;
    return { kind: "subcomponent", code, match: contradicting ? "contradicting" : "code" };
  }
  return clear ? { kind: "subcomponent", code: clear, match: "title" } : { kind: "stranger", candidates: [] };
}

/** A numbered row is a criterion unless its text is all but the title itself. */
function byTitle(title: string, rubric: RubricWords, numbered: boolean): RowKind {
  const best = title === "" ? null : likeliest(title, rubric.subcomponents);
  if (!best || best.likeness < (numbered ? NUMBERED_TITLE_LIKENESS : TITLE_LIKENESS))
    return { kind: "other" };
  if (isClear(best)) return { kind: "subcomponent", code: best.item, match: "title" };
  const candidates = rubric.subcomponents.filter(
    ({ words }) => best.likeness - likeness(title, words) < TITLE_LEAD,
  );
  return { kind: "stranger", candidates: candidates.map(({ item }) => item) };
}

function isClear(best: Likely<unknown>): boolean {
  return best.likeness === 1 || (best.likeness >= TITLE_LIKENESS && best.lead >= TITLE_LEAD);
}

/** The row's title; forms that merge the number cell over the title keep it there. */
function titleText(sheet: Sheet, row: number, header: Header): string {
  const cells = sheet.rows.get(row);
  const title = textOf(cells?.get(header.title)).trim();
  if (title !== "" || header.number === null) return title;
  const number = textOf(cells?.get(header.number)).trim();
  return /^[\d.]*$/.test(number) || subcomponentCode(number) ? "" : number;
}
