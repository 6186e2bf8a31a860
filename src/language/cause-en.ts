/** Why a figure on a sheet differs from the recomputed one, in English. */
import type { CauseSentences } from "./cause.ts";
import { formatList } from "./format.ts";

const list = (cells: readonly string[]) => formatList(cells, "en");

export const causeEn: CauseSentences = {
  "typed-over": ({ neighbour }, at) =>
    `The number in ${at} was typed over a formula; other cells of that column, such as ${neighbour}, have one.`,
  typed: (_, at) => `The number in ${at} was typed, not computed by a formula.`,
  stale: ({ cell, gives }, at) =>
    cell === at
      ? `The result saved in ${at} is out of date: its formula now gives ${gives}.`
      : `The result saved in ${cell}, which the formula in ${at} reads, is out of date: its formula now gives ${gives}.`,
  follows: ({ cells }, at) =>
    `The formula in ${at} is right, but ${cells.length === 1 ? "the figure" : "the figures"} it reads in ${list(cells)} ${cells.length === 1 ? "is" : "are"} not.`,
  "not-a-number": ({ cells }, at) =>
    `${list(cells)} ${cells.length === 1 ? "is blank or holds" : "are blank or hold"} text, so the formula in ${at} does not count ${cells.length === 1 ? "it" : "them"}.`,
  "answers-open": (_, at) =>
    `The formula in ${at} adds up the answers that are there, although not all are given.`,
  "answer-uncounted": ({ cells }, at) =>
    `The formula in ${at} counts the ${cells.length === 1 ? "answer" : "answers"} in ${list(cells)}, which cannot be used.`,
  "sum-missing": ({ range, hidden }, at) =>
    `The formula in ${at} names ${range} without SUM${hidden ? ", and IFERROR hides the error" : ""}.`,
  "error-hidden": ({ error, cells }, at) =>
    `IFERROR in ${at} hides the error ${error}${cells.length > 0 ? ` of ${list(cells)}` : ""}.`,
  "rows-missing": ({ cells, range }, at) =>
    range === null
      ? `The formula in ${at} does not add up ${list(cells)}.`
      : `The formula in ${at} adds up ${range} only; ${list(cells)} ${cells.length === 1 ? "is" : "are"} left out.`,
  "rows-doubled": ({ cells }, at) => `The formula in ${at} counts ${list(cells)} more than once.`,
  "rows-foreign": ({ cells }, at) =>
    `The formula in ${at} adds up ${list(cells)} too, which is no part of it.`,
  "hidden-rows-counted": ({ cells }, at) =>
    `The formula in ${at} adds up ${list(cells)} in hidden rows too, which is no part of it.`,
  "hidden-rows-left-out": ({ cells }, at) =>
    `The formula in ${at} leaves out ${list(cells)}, because the rows are hidden.`,
  "answer-form": ({ cell, written, letter }, at) =>
    `The formula in ${at} does not know the answer “${written}” in ${cell}; write ${letter}.`,
  "row-reference": ({ used, wanted }, at) => `The formula in ${at} reads ${used} where ${wanted} is meant.`,
  "rows-other": ({ used, wanted }, at) =>
    `The formula in ${at} takes ${list(used)} where the sum of ${list(wanted)} is meant.`,
  "other-figure": ({ used }, at) =>
    `The formula in ${at} only repeats the figure in ${used} and does not compute its own.`,
  "weight-reference": ({ used, wanted }, at) =>
    `The formula in ${at} takes the weight from ${used} where ${wanted} is meant.`,
  "weight-other": ({ cell, used, official }, at) =>
    `The formula in ${at} uses the weight ${used}${cell === null ? "" : ` of ${cell}`}, but the official weight is ${official}.`,
  "value-other": ({ letter, cell, used, official }, at) =>
    `The formula in ${at} values ${letter} at ${used}${cell === null ? "" : ` from ${cell}`} instead of ${official}.`,
  "number-added": ({ number }, at) =>
    `The formula in ${at} has the number ${number} in it, simply added or subtracted.`,
  rounded: ({ cells }) =>
    `The ${cells.length === 1 ? "formula" : "formulas"} in ${list(cells)} ${cells.length === 1 ? "rounds" : "round"} before the computation is done.`,
  "threshold-inclusive": ({ bound }, at) =>
    `The formula in ${at} gives exactly ${bound} the predicate above it (>=), but that bound belongs to the one below (>).`,
  "threshold-other": ({ used, official }, at) =>
    `The formula in ${at} uses the bound ${used} instead of ${official}.`,
  unknown: ({ reason }, at) =>
    reason === "format"
      ? `The cause is unknown: the formula in ${at}, if there was one, was not taken over from the file's own format.`
      : reason === "formula"
        ? `The cause is unknown: the formula in ${at} uses something that this tool does not compute.`
        : `The cause cannot be proven from the formula in ${at}.`,
};
