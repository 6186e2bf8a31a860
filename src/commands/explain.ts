/** `sakip explain`: what one finding means, why it matters and what to do about it. */
import type { Severity } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { findRule } from "../validate/rules.ts";
import { hanging } from "./text-layout.ts";

interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  id: {
    severity: { error: "kesalahan", warning: "peringatan", info: "informasi" },
    why: "Mengapa",
    example: "Contoh",
    fix: "Perbaikan",
  },
  en: {
    severity: { error: "error", warning: "warning", info: "information" },
    why: "Why",
    example: "Example",
    fix: "Fix",
  },
};

/**
 * The explanation of a finding for a terminal.
 *
 * @param codeOrName such as `SKP040` or `answer-missing`, in any case
 * @returns null when there is no such finding
 */
export function explainRule(codeOrName: string, language: Language): string | null {
  const rule = findRule(codeOrName);
  if (!rule) return null;
  const labels = LABELS[language];
  const { title, why, exampleMessage, exampleFix } = rule.prose(language);
  const width = Math.max(...[labels.why, labels.example, labels.fix].map((label) => label.length)) + 3;
  const paragraph = (label: string, text: string) => hanging(`${label}:`.padEnd(width), text);
  const lines = [
    `${rule.code} ${rule.name} (${labels.severity[rule.severity]})`,
    ...hanging("", title),
    "",
    ...paragraph(labels.why, why),
    "",
    ...paragraph(labels.example, exampleMessage),
    "",
    ...paragraph(labels.fix, exampleFix),
  ];
  return `${lines.join("\n")}\n`;
}
