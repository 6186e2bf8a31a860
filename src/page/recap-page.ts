/**
 * rekap.html: one file that opens without a network and lets nothing in or out. The data travel as JSON that is no
 * script; the only script and the only style that may act are the ones whose fingerprints stand in the policy.
 */
import { createHash } from "node:crypto";
import type { Language } from "../language/language.ts";
import { pageEn } from "../language/page-en.ts";
import { pageId } from "../language/page-id.ts";
import type { FindingSource, Recap } from "../recap.ts";
import { readClientScript, readClientStyle } from "./client-files.ts";
import { gatherPage, type LinkTo } from "./gather.ts";

export interface RecapPageOptions {
  /** The language that the page opens in; the findings keep that of the run. */
  readonly language: Language;
  /** Turns an output's path, relative to the working directory, into a relative URL from the page's folder. */
  readonly linkTo: LinkTo;
}

/** The recap as one self-contained HTML document. */
export function recapPage(recap: Recap, findings: FindingSource, options: RecapPageOptions): string {
  const data = gatherPage(recap, findings, options);
  const script = readClientScript();
  const style = readClientStyle();
  const texts = { id: pageId, en: pageEn }[options.language];
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escaped(`${data.tool.name} ${data.tool.version}`)}">
<title>${escaped(texts.documentTitle(data.region))}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${pageId.needsScript}</p><p lang="en">${pageEn.needsScript}</p></noscript>
<script type="application/json" id="recap">${embedded(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere, and no text becomes markup even where a script would want it to. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${fingerprint(script)}'`,
    `style-src '${fingerprint(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function fingerprint(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** JSON in which no element can end or begin. */
function embedded(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
