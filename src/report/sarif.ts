/** `--format sarif`: SARIF 2.1.0, for code scanning and for viewers of analysis results. */
import type {
  Artifact,
  ArtifactLocation,
  ConfigurationOverride,
  Invocation,
  Location,
  LogicalLocation,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from "sarif";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type CiTexts, ciTextsOf } from "../language/ci.ts";
import type { Language } from "../language/language.ts";
import { resultName } from "../result-name.ts";
import { type CheckedFile, placeOf } from "./checked-file.ts";
import { pathFromRoot, uriOf } from "./file-address.ts";
import { digestOf, type Fingerprint, fingerprintsOf } from "./fingerprint.ts";
import { shownSafely } from "./json.ts";
import { escaped } from "./markdown-text.ts";
import { visibleLine } from "./visible.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The name by which SARIF tools know the folder that was analysed; where it lies is left to them. */
const ROOT = "%SRCROOT%";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** A rule as its documentation shows it. */
export interface DescribedRule {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  prose(language: Language): {
    readonly title: string;
    readonly why: string;
    readonly exampleMessage: string;
    readonly exampleFix: string;
  };
}

export interface SarifOptions {
  readonly language: Language;
  readonly tool: { readonly name: string; readonly version: string };
  /** The folder that the files' paths are told from. */
  readonly root: string;
  readonly rules: readonly DescribedRule[];
  /** Severities that the configuration changed, by code. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly exitCode: number;
  /** What went wrong with the run itself, not with a workbook. */
  readonly unwritten: readonly Diagnostic[];
}

/** What the results refer to by number; it grows with them and follows them in the report. */
interface Referred {
  readonly artifacts: Artifact[];
  readonly rules: ReportingDescriptor[];
}

/** One run with all findings, piece by piece. What results refer to comes after them, when it is known. */
export function* sarifPieces(files: Iterable<CheckedFile>, options: SarifOptions): Iterable<string> {
  const referred: Referred = { artifacts: [], rules: [] };
  yield `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n"results": [`;
  let separator = "";
  for (const file of files) {
    for (const result of resultsOf(file, referred, options)) {
      yield `${separator}\n${safely(result)}`;
      separator = ",";
    }
  }
  const { language, tool } = options;
  const driver = { name: tool.name, version: tool.version, semanticVersion: tool.version, language };
  const rest: readonly (readonly [string, unknown])[] = [
    ["tool", { driver: { ...driver, rules: referred.rules } }],
    ["artifacts", referred.artifacts],
    ["invocations", [invocationOf(options)]],
    ["originalUriBaseIds", { [ROOT]: { description: { text: ciTextsOf(language).root } } }],
    ["language", language],
    ["columnKind", "utf16CodeUnits"],
  ];
  yield `\n]${rest.map(([key, value]) => `,\n${JSON.stringify(key)}: ${safely(value)}`).join("")}\n}]\n}\n`;
}

function safely(value: unknown): string {
  return shownSafely(JSON.stringify(value));
}

function* resultsOf(file: CheckedFile, referred: Referred, options: SarifOptions): Iterable<Result> {
  const path = visibleLine(pathFromRoot(file.file, options.root));
  const location = locationOf(uriOf(pathFromRoot(file.file, options.root)));
  // The OPDs of one workbook come one after the other.
  const isNew = referred.artifacts.at(-1)?.location?.uri !== location.uri;
  if (isNew) referred.artifacts.push(artifactOf(file, location));
  const artifact = { ...location, index: referred.artifacts.length - 1 };
  const fingerprints = fingerprintsOf(file, resultName({ ...file, file: path }));
  for (const [index, diagnostic] of file.diagnostics.entries()) {
    const place = placeOf(diagnostic);
    const { message, fix, code, severity } = diagnostic;
    yield {
      ruleId: code,
      ruleIndex: ruleIndex(diagnostic, referred.rules, options),
      level: LEVELS[severity],
      message: { text: messageText(`${place === "" ? "" : `${place}: `}${message} → ${fix}`) },
      locations: [placeIn(artifact, diagnostic)],
      partialFingerprints: partialFingerprints(fingerprints[index]),
    };
  }
}

/** A file outside the folder that was analysed keeps its own address. */
function locationOf(uri: string): ArtifactLocation {
  return uri.startsWith("file:") ? { uri } : { uri, uriBaseId: ROOT };
}

function artifactOf({ sha256 }: CheckedFile, location: ArtifactLocation): Artifact {
  const hashes = sha256 === null ? {} : { hashes: { "sha-256": sha256 } };
  return { location, roles: ["analysisTarget"], ...hashes };
}

/** The place of a rule among those that found something. */
function ruleIndex(
  { code, name, severity }: Diagnostic,
  listed: ReportingDescriptor[],
  { rules, language }: SarifOptions,
): number {
  const known = listed.findIndex(({ id }) => id === code);
  if (known >= 0) return known;
  const rule = rules.find((each) => each.code === code);
  listed.push(
    rule ? descriptorOf(rule, language) : { id: code, name, defaultConfiguration: level(severity) },
  );
  return listed.length - 1;
}

function descriptorOf(
  { code, name, severity, prose }: DescribedRule,
  language: Language,
): ReportingDescriptor {
  const { title, why, exampleMessage, exampleFix } = prose(language);
  const texts = ciTextsOf(language);
  const parts = [
    ["why", why],
    ["example", exampleMessage],
    ["fix", exampleFix],
  ] as const satisfies readonly (readonly [keyof CiTexts, string])[];
  return {
    id: code,
    name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: parts.map(([label, text]) => `${texts[label]}: ${text}`).join("\n\n"),
      markdown: parts.map(([label, text]) => `**${texts[label]}.** ${escaped(text)}`).join("\n\n"),
    },
    defaultConfiguration: level(severity),
  };
}

function level(severity: Severity | "off"): ReportingConfiguration {
  return severity === "off" ? { enabled: false } : { level: LEVELS[severity] };
}

/** The cell is the logical place; its row and column are the region, counted as a text's lines and columns are. */
function placeIn(artifactLocation: ArtifactLocation, diagnostic: Diagnostic): Location {
  const region = regionOf(diagnostic.cell);
  const logical = logicalLocation(diagnostic);
  return {
    physicalLocation: { artifactLocation, ...(region && { region }) },
    ...(logical && { logicalLocations: [logical] }),
  };
}

function logicalLocation(diagnostic: Diagnostic): LogicalLocation | null {
  const { sheet, cell } = diagnostic;
  if (sheet === null) return null;
  const fullyQualifiedName = visibleLine(placeOf(diagnostic));
  return cell === null
    ? { name: visibleLine(sheet), fullyQualifiedName, kind: "sheet" }
    : { name: cell, fullyQualifiedName, kind: "cell" };
}

function regionOf(cell: string | null): Region | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell ?? "") ?? [];
  if (letters === undefined) return null;
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { startLine: row, startColumn: column, endLine: row, endColumn: column + 1 };
}

/** GitHub compares the second one; left alone, it would make one of the bytes of the zip that it takes for lines. */
function partialFingerprints(fingerprint: Fingerprint | undefined): Record<string, string> {
  if (!fingerprint) return {};
  const { key, ordinal } = fingerprint;
  return { "sakip/v1": `${key}|${ordinal}`, primaryLocationLineHash: `${digestOf(key)}:${ordinal}` };
}

/** In a SARIF message a number in braces is a placeholder, and a bracket before a parenthesis a link. */
function messageText(text: string): string {
  return visibleLine(text)
    .replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&")
    .replace(/\[(?=[^\]]*\]\()|(?<=\[[^\]]*)\](?=\()/g, "\\$&");
}

function invocationOf({ exitCode, severities, rules, unwritten }: SarifOptions): Invocation {
  const changed = Object.entries(severities).map(
    ([code, severity]): ConfigurationOverride => ({
      descriptor: { id: code },
      configuration: level(severity),
    }),
  );
  const known = changed.filter(({ descriptor }) => rules.some(({ code }) => code === descriptor.id));
  const notified = unwritten.map(({ code, severity, message, fix }) => ({
    descriptor: { id: code },
    level: LEVELS[severity],
    message: { text: messageText(`${message} → ${fix}`) },
  }));
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    ...(known.length > 0 && { ruleConfigurationOverrides: known }),
    ...(notified.length > 0 && { toolExecutionNotifications: notified }),
  };
}
