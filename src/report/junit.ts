/** `--format junit`: a test suite for each workbook, a test case for each rule that found something in it. */
import type { Diagnostic } from "../diagnostic.ts";
import { resultName } from "../result-name.ts";
import { type CheckedFile, placeOf } from "./checked-file.ts";
import { visibleLine } from "./visible.ts";

/** The test case of a workbook in which nothing was found; a suite without any would look as if it had not run. */
const NOTHING_FOUND = "sakip";

/** Errors are failures; warnings and information are told in a test case that passes. No times: nothing was clocked. */
export function* junitPieces(files: Iterable<CheckedFile>): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sakip">\n';
  for (const file of files) yield suite(file);
  yield "</testsuites>\n";
}

interface RuleFindings {
  readonly code: string;
  readonly name: string;
  readonly severity: Diagnostic["severity"];
  readonly diagnostics: readonly Diagnostic[];
}

function suite(checked: CheckedFile): string {
  const file = resultName(checked);
  const { diagnostics } = checked;
  const rules = byRule(diagnostics);
  const failures = rules.filter(({ severity }) => severity === "error").length;
  const cases =
    rules.length > 0
      ? rules.map((rule) => testCase(rule, file))
      : [`    <testcase name="${NOTHING_FOUND}" classname="${attribute(file)}"/>\n`];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite name="${attribute(file)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function byRule(diagnostics: readonly Diagnostic[]): readonly RuleFindings[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics)
    groups.set(diagnostic.code, [...(groups.get(diagnostic.code) ?? []), diagnostic]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ code: first.code, name: first.name, severity: first.severity, diagnostics: group }]
      : [];
  });
}

function testCase({ code, name, severity, diagnostics }: RuleFindings, file: string): string {
  const [first] = diagnostics;
  const lines = text(diagnostics.map(lineOf).join("\n"));
  const told =
    severity === "error"
      ? `<failure type="${attribute(code)}" message="${attribute(first?.message ?? "")}">${lines}</failure>`
      : `<system-out>${severity}\n${lines}</system-out>`;
  const head = `<testcase name="${attribute(`${code} ${name}`)}" classname="${attribute(file)}">`;
  return `    ${head}\n      ${told}\n    </testcase>\n`;
}

function lineOf(diagnostic: Diagnostic): string {
  const place = placeOf(diagnostic);
  return visibleLine(`${place === "" ? "" : `${place}: `}${diagnostic.message} → ${diagnostic.fix}`);
}

/** XML knows no other control characters than these two, and not the last two code points of the first plane. */
function text(content: string): string {
  return content
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}

function attribute(content: string): string {
  return text(visibleLine(content)).replaceAll('"', "&quot;");
}
