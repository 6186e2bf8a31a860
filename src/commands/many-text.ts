/** What standard output gets of many workbooks: the recap, or every evaluation, piece by piece. */

import type { Diagnostic } from "../diagnostic.ts";
import { summaryOf } from "../document.ts";
import type { Recap, RecapEntry } from "../recap.ts";
import { jsonWithAnalyses } from "../report/analyses-json.ts";
import { csvPieces } from "../report/csv.ts";
import { ndjsonPieces } from "../report/json.ts";
import { recapMarkdown } from "../report/recap-markdown.ts";
import { terminalPieces } from "../report/terminal.ts";
import { recapTerminal } from "../report/terminal-recap.ts";
import { TOOL } from "../version.ts";
import { ciPieces } from "./ci-text.ts";
import { errorPieces } from "./error-pieces.ts";
import type { Gathering } from "./gathering.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan, ScoreOptions } from "./score.ts";

interface Told {
  readonly plan: Plan;
  /** In the order of the workbooks. */
  readonly entries: readonly RecapEntry[];
  /** The files of all workbooks together, and findings about those that were not written. */
  readonly written: readonly string[];
  readonly unwritten: readonly Diagnostic[];
  readonly options: ScoreOptions;
  readonly exitCode: Outcome["exitCode"];
}

/** The text, made while it is written; the gathering is closed at its end. */
export function* textOfMany(recap: Recap, gathering: Gathering, told: Told): Iterable<string> {
  try {
    yield* piecesOf(recap, gathering, told);
  } finally {
    gathering.close();
  }
}

function piecesOf(recap: Recap, gathering: Gathering, told: Told): Iterable<string> {
  const { options, plan } = told;
  const evaluations = () => gathering.evaluations(recap);
  const { entries } = told;
  const summary = summaryOf(entries);
  switch (options.format) {
    case "json":
      return jsonWithAnalyses(
        { tool: TOOL, options: plan.setup.options, summary },
        evaluations(),
        recap.analyses,
      );
    case "ndjson":
      return ndjsonPieces(evaluations());
    case "csv":
      return csvPieces(codesOf(entries), evaluations());
    case "markdown":
      return [recapMarkdown(recap, gathering.findings(), options)].flat();
    case "github":
    case "sarif":
    case "junit":
    case "concise":
      return ciPieces(evaluations(), {
        format: options.format,
        language: options.language,
        severities: plan.setup.options.severity,
        exitCode: told.exitCode,
        unwritten: told.unwritten,
      });
    case "table":
      if (options.quiet) return errorPieces(evaluations(), plan.setup.options, options);
      if (options.view === "check") return terminalPieces(evaluations(), summary, options);
      return [
        recapTerminal(recap, gathering.findings(), {
          ...options,
          written: told.written,
          unwritten: told.unwritten,
        }),
      ];
  }
}

function codesOf(entries: readonly RecapEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code)));
}
