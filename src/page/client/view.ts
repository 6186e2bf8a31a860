/** What every part of the page is rendered with: the data, the group chosen, the language and its spelling. */
import { exact } from "../../exact.ts";
import { formatNumber, formatWeight } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { pageEn } from "../../language/page-en.ts";
import { type PageTexts, pageId } from "../../language/page-id.ts";
import type { PageData, PageEntry, PageGroup } from "../page-data.ts";

export interface View {
  readonly data: PageData;
  readonly language: Language;
  readonly texts: PageTexts;
  /** Compares names as the language orders them. */
  readonly collator: Intl.Collator;
  readonly points: (value: number) => string;
  readonly weight: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly count: (value: number) => string;
  /** With its sign: +2,50 or −2,50. */
  readonly signed: (value: number) => string;
  /** A figure that may lie below zero, without a sign where it does not. */
  readonly figure: (value: number) => string;
  readonly probability: (value: number) => string;
  readonly shareOf: (part: number, whole: number) => string;
}

export interface GroupView extends View {
  readonly group: PageGroup;
}

const TEXTS: Readonly<Record<Language, PageTexts>> = { id: pageId, en: pageEn };
const PERCENT_DECIMALS = 1;
const PROBABILITY_DECIMALS = 4;

export function viewOf(data: PageData, language: Language): View {
  const points = (value: number) => formatNumber(value, language);
  return {
    data,
    language,
    texts: TEXTS[language],
    collator: new Intl.Collator(language, { numeric: true }),
    points,
    weight: (value) => formatWeight(value, language),
    percent: (value) => formatNumber(value, language, PERCENT_DECIMALS),
    count: (value) => formatNumber(value, language, 0),
    signed: (value) => (value < 0 ? `−${points(-value)}` : `${value > 0 ? "+" : ""}${points(value)}`),
    figure: (value) => (value < 0 ? `−${points(-value)}` : points(value)),
    probability: (value) => formatNumber(value, language, PROBABILITY_DECIMALS),
    shareOf: (part, whole) => formatNumber(exact(part).mul(100).div(whole), language, PERCENT_DECIMALS),
  };
}

export function nameOf({ name, file }: PageEntry, { texts }: View): string {
  return name ?? texts.unknownUnit(file);
}

/** The sub-components of the group in order, each with the component it belongs to. */
export function subcomponentsOf({ components }: PageGroup) {
  return components.flatMap(({ subcomponents, ...component }) =>
    subcomponents.map((subcomponent) => ({ component, ...subcomponent })),
  );
}
