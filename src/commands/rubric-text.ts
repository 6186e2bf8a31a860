/** The words around a rubric. Its own texts are official Indonesian in every language. */
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Dimension, Rubric, ScaleStep } from "../rubric/schema.ts";

export interface RubricText {
  form(name: string): string;
  source(source: Rubric["form"]["source"]): string;
  years(years: Rubric["years"]): string;
  counts(counts: {
    readonly components: number;
    readonly subcomponents: number;
    readonly criteria: number;
  }): string;
  flag(letter: string): string;
  dimension(dimension: Dimension | null): string;
  /** A weight with two decimals, as the form prints it. */
  weight(weight: number): string;
  figure(value: number): string;
  share(share: ScaleStep["share"]): string;
  band(over: number | null, upTo: number): string;
  readonly scaleTitle: string;
  readonly scaleHeader: readonly string[];
  readonly judgement: string;
  readonly predicateTitle: string;
  readonly predicateHeader: readonly string[];
  readonly ownLabel: string;
  readonly correctionTitle: string;
  readonly correctionHeader: readonly string[];
}

const point = (figure: number) => formatWeight(figure, "en");
const comma = (figure: number) => formatWeight(figure, "id");

function shareWith(figure: (value: number) => string, percent: string): RubricText["share"] {
  return (share) => {
    if ("exactly" in share) return figure(share.exactly) + percent;
    return "upTo" in share
      ? `>${figure(share.over)}–${figure(share.upTo)}${percent}`
      : `>${figure(share.over)}–<${figure(share.below)}${percent}`;
  };
}

function bandWith(figure: (value: number) => string): RubricText["band"] {
  return (over, upTo) => {
    if (over !== null) return `>${figure(over)}–${figure(upTo)}`;
    return upTo === 0 ? figure(0) : `${figure(0)}–${figure(upTo)}`;
  };
}

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  keberadaan: "Keberadaan",
  kualitas: "Kualitas",
  pemanfaatan: "Pemanfaatan",
};

const ID: RubricText = {
  form: (name) => `Formulir ${name}`,
  source: ({ part, page }) => (page === null ? part : `${part}, hlm. ${page}`),
  years: ({ from, to }) =>
    to === null ? `Kinerja tahun ${from} dan seterusnya` : `Kinerja tahun ${from} sampai dengan ${to}`,
  counts: ({ components, subcomponents, criteria }) =>
    `${components} komponen, ${subcomponents} sub-komponen, ${criteria} kriteria`,
  flag: (letter) => `Ditandai bila predikatnya ${letter} ke bawah`,
  dimension: (dimension) => (dimension === null ? "Tanpa aspek" : DIMENSIONS[dimension]),
  weight: (weight) => formatNumber(weight, "id"),
  figure: comma,
  share: shareWith(comma, " %"),
  band: bandWith(comma),
  scaleTitle: "Skala jawaban sub-komponen",
  scaleHeader: ["Huruf", "Nilai", "Kriteria terpenuhi", "Arti"],
  judgement:
    "Pemenuhan kriteria saja tidak cukup: huruf ini memerlukan pertimbangan penilai beserta alasannya.",
  predicateTitle: "Predikat nilai akhir",
  predicateHeader: ["Huruf", "Nilai", "Predikat", "Interpretasi"],
  ownLabel: "Peraturan tidak menyebut predikat ini; sebutan dan artinya dari penyusun rubrik.",
  correctionTitle: "Koreksi atas salah cetak",
  correctionHeader: ["Letak", "Tercetak", "Dikoreksi menjadi"],
};

const EN: RubricText = {
  form: (name) => `Form ${name}`,
  source: ({ part, page }) => (page === null ? part : `${part}, p. ${page}`),
  years: ({ from, to }) =>
    to === null ? `Performance of ${from} and later` : `Performance of ${from} to ${to}`,
  counts: ({ components, subcomponents, criteria }) =>
    `${components} components, ${subcomponents} sub-components, ${criteria} criteria`,
  flag: (letter) => `Flagged when the predicate is ${letter} or lower`,
  dimension: (dimension) => (dimension === null ? "No aspect" : DIMENSIONS[dimension]),
  weight: (weight) => formatNumber(weight, "en"),
  figure: point,
  share: shareWith(point, "%"),
  band: bandWith(point),
  scaleTitle: "Scale of a sub-component's answer",
  scaleHeader: ["Letter", "Value", "Criteria fulfilled", "Meaning"],
  judgement: "Fulfilled criteria alone do not prove this letter: it needs a person's judgement and a reason.",
  predicateTitle: "Predicates of the total",
  predicateHeader: ["Letter", "Score", "Predicate", "Interpretation"],
  ownLabel: "The regulation names no such predicate; label and meaning are the rubric author's.",
  correctionTitle: "Corrected misprints",
  correctionHeader: ["Where", "Printed", "Corrected to"],
};

export const RUBRIC_TEXT: Readonly<Record<Language, RubricText>> = { id: ID, en: EN };
