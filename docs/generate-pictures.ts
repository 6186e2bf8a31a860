/**
 * Draws docs/images/*.svg: what the command really prints on a terminal of 80 columns, colours and all.
 *
 *   npx tsx docs/generate-pictures.ts           draw them
 *   npx tsx docs/generate-pictures.ts --check   only say whether they are current (exit code 1 if not)
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scoreCommand } from "../src/commands/score.ts";
import { NOBODY } from "../src/commands/watcher.ts";
import type { Language } from "../src/language/language.ts";

interface Picture {
  readonly file: string;
  readonly language: Language;
  readonly workbook: string;
}

const PICTURES: readonly Picture[] = [
  { file: "docs/images/score.svg", language: "en", workbook: "examples/lke-unit-resmi-kurang-rapi.xlsx" },
  { file: "docs/images/score.id.svg", language: "id", workbook: "examples/lke-unit-resmi-kurang-rapi.xlsx" },
];

const COLUMNS = 80;
/** Lines of output that are shown; what follows is more of the same. */
const LINES = 46;
const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 8.4;
const MARGIN = 16;
const INK = "#d7dce2";
/** Escape codes of the terminal report and the colours they stand for. */
const COLOURS: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "36": "#76e3ea",
  "39": INK,
  "90": "#8b949e",
};

const ESCAPE_CODE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

async function draw({ language, workbook }: Picture): Promise<string> {
  const words = language === "id" ? "" : " --lang en";
  const { text } = await scoreCommand([workbook], {
    language,
    format: "table",
    view: "score",
    colour: true,
    width: COLUMNS,
    quiet: false,
    watcher: NOBODY,
    stop: () => new AbortController().signal,
    exclude: [],
    jobs: undefined,
    timeout: undefined,
    shard: null,
    opdList: null,
    failOn: "error",
    write: null,
    rubric: undefined,
    evaluate: { assessor: "auto", sheet: null, opd: null, year: null, flagFrom: null },
  });
  const output = (typeof text === "string" ? text : [...text].join("")).trimEnd().split("\n");
  const shown = output.length > LINES ? [...output.slice(0, LINES), "…"] : output;
  return svg([`\u001b[90m$\u001b[39m sakip score ${workbook}${words}`, "", ...shown]);
}

function svg(lines: readonly string[]): string {
  const width = Math.ceil(COLUMNS * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const rows = lines.map(
    (line, index) => `<text x="${MARGIN}" y="${MARGIN + 13 + index * LINE_HEIGHT}">${spans(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${INK}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join("\n")}
</svg>
`;
}

/** One line of terminal output as spans, each placed at its column so that every font keeps the table straight. */
function spans(line: string): string {
  let colour = INK;
  let bold = false;
  let column = 0;
  const drawn: string[] = [];
  // The odd parts are the codes between the texts.
  for (const [index, part] of line.split(ESCAPE_CODE).entries()) {
    if (index % 2 === 1) {
      if (part === "1" || part === "22") bold = part === "1";
      else colour = COLOURS[part] ?? colour;
    } else if (part !== "") {
      const x = (MARGIN + column * CHARACTER_WIDTH).toFixed(1);
      const length = ([...part].length * CHARACTER_WIDTH).toFixed(1);
      const weight = bold ? ' font-weight="bold"' : "";
      drawn.push(
        `<tspan x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${colour}"${weight}>${escaped(part)}</tspan>`,
      );
      column += [...part].length;
    }
  }
  return drawn.join("");
}

/** Spaces that hold their place: plain ones collapse in an SVG. */
function escaped(text: string): string {
  return text
    .replaceAll(" ", "\u00a0")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const check = process.argv.includes("--check");
mkdirSync("docs/images", { recursive: true });
for (const picture of PICTURES) {
  const drawn = await draw(picture);
  if (!check) writeFileSync(picture.file, drawn);
  else if (readFileSync(picture.file, "utf8") !== drawn) {
    console.error(`${picture.file} is out of date: run npx tsx docs/generate-pictures.ts`);
    process.exitCode = 1;
  }
}
