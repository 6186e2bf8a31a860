/** A native column chart over cells: the program draws it anew whenever the figures change. */
import { escapeXml } from "../patch/outline.ts";
import { tagWriter } from "../patch/xml-writer.ts";

/** Cells and what stands in them now, for programs that show a chart without calculating. */
export interface ChartCells<Value> {
  readonly range: string;
  readonly values: readonly Value[];
}

export interface ChartSeries {
  readonly name: string;
  readonly categories: ChartCells<string>;
  readonly figures: ChartCells<number>;
  /** RRGGBB, one for each column. */
  readonly colours: readonly string[];
}

export interface ColumnChart {
  readonly title: string;
  readonly categoryTitle: string;
  readonly figureTitle: string;
  readonly series: ChartSeries;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const INK = "1F2933";
const FAINT = "5B6770";
const GRID = "DDE3E9";
/** In hundredths of a point. */
const SIZE = { title: 1100, axisTitle: 900, text: 900 };
const AXIS = { category: 500_000_001, figure: 500_000_002 };
const GAP_PERCENT = 55;

const c = tagWriter("c:");
const a = tagWriter("a:");
const flag = (name: string, on: 0 | 1) => c(name, { val: on });

/** The chart part. */
export function chartXml(chart: ColumnChart): string {
  const plot = c("plotArea", {}, c("layout", {}) + columnsXml(chart.series) + axesXml(chart));
  const body = [
    titleXml(chart.title, SIZE.title, "upright"),
    flag("autoTitleDeleted", 0),
    plot,
    flag("plotVisOnly", 1),
    c("dispBlanksAs", { val: "gap" }),
  ];
  const root = [
    flag("roundedCorners", 0),
    c("chart", {}, body.join("")),
    c("spPr", {}, fill("FFFFFF") + a("ln", { w: 9525 }, fill(GRID))),
    textProperties(SIZE.text, INK),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>${root.join("")}</c:chartSpace>`;
}

function columnsXml(series: ChartSeries): string {
  return c(
    "barChart",
    {},
    [
      c("barDir", { val: "col" }),
      c("grouping", { val: "clustered" }),
      flag("varyColors", 0),
      seriesXml(series),
      c("gapWidth", { val: GAP_PERCENT }),
      c("axId", { val: AXIS.category }),
      c("axId", { val: AXIS.figure }),
    ].join(""),
  );
}

function seriesXml({ name, categories, figures, colours }: ChartSeries): string {
  return c(
    "ser",
    {},
    [
      c("idx", { val: 0 }),
      c("order", { val: 0 }),
      c("tx", {}, c("v", {}, escapeXml(name))),
      c("spPr", {}, fill(colours[0] ?? FAINT)),
      flag("invertIfNegative", 0),
      ...colours.map(pointXml),
      labelsXml(),
      c("cat", {}, c("strRef", {}, cellsXml("strCache", categories))),
      c("val", {}, c("numRef", {}, cellsXml("numCache", figures))),
    ].join(""),
  );
}

function pointXml(colour: string, index: number): string {
  return c(
    "dPt",
    {},
    c("idx", { val: index }) +
      flag("invertIfNegative", 0) +
      flag("bubble3D", 0) +
      c("spPr", {}, fill(colour)),
  );
}

/** The count over each column. A predicate that nobody has needs no nought floating on the axis. */
function labelsXml(): string {
  return c(
    "dLbls",
    {},
    [
      c("numFmt", { formatCode: "0;;", sourceLinked: 0 }),
      c("spPr", {}, a("noFill", {}) + a("ln", {}, a("noFill", {}))),
      textProperties(SIZE.text, INK),
      c("dLblPos", { val: "outEnd" }),
      flag("showLegendKey", 0),
      flag("showVal", 1),
      flag("showCatName", 0),
      flag("showSerName", 0),
      flag("showPercent", 0),
      flag("showBubbleSize", 0),
    ].join(""),
  );
}

function cellsXml(cache: "strCache" | "numCache", { range, values }: ChartCells<string | number>): string {
  const points = values.map((value, index) => c("pt", { idx: index }, c("v", {}, escapeXml(String(value)))));
  const format = cache === "numCache" ? c("formatCode", {}, "0") : "";
  return (
    c("f", {}, escapeXml(range)) +
    c(cache, {}, format + c("ptCount", { val: values.length }) + points.join(""))
  );
}

/** Up to here every whole number has its line; a program left alone would draw one for every half OPD. */
const FEW = 10;

function axesXml({ categoryTitle, figureTitle, series }: ColumnChart): string {
  const common = (own: number, position: string) =>
    c("axId", { val: own }) +
    c("scaling", {}, c("orientation", { val: "minMax" })) +
    flag("delete", 0) +
    c("axPos", { val: position });
  const category = [
    common(AXIS.category, "b"),
    titleXml(categoryTitle, SIZE.axisTitle, "upright"),
    ...ticks("General", FAINT),
    c("crossAx", { val: AXIS.figure }),
    c("crosses", { val: "autoZero" }),
    flag("auto", 1),
    c("lblAlgn", { val: "ctr" }),
    c("lblOffset", { val: 100 }),
    flag("noMultiLvlLbl", 0),
  ];
  const figure = [
    common(AXIS.figure, "l"),
    c("majorGridlines", {}, c("spPr", {}, a("ln", { w: 6350 }, fill(GRID)))),
    titleXml(figureTitle, SIZE.axisTitle, "turned"),
    ...ticks("0", GRID),
    c("crossAx", { val: AXIS.category }),
    c("crosses", { val: "autoZero" }),
    c("crossBetween", { val: "between" }),
    ...(series.figures.values.every((figure) => figure <= FEW) ? [c("majorUnit", { val: 1 })] : []),
  ];
  return c("catAx", {}, category.join("")) + c("valAx", {}, figure.join(""));
}

function ticks(format: string, line: string): readonly string[] {
  return [
    c("numFmt", { formatCode: format, sourceLinked: 0 }),
    c("majorTickMark", { val: "none" }),
    c("minorTickMark", { val: "none" }),
    c("tickLblPos", { val: "nextTo" }),
    c("spPr", {}, a("ln", { w: 9525 }, fill(line))),
    textProperties(SIZE.text, INK),
  ];
}

/** Turned: read from below, along a standing axis. In 60,000ths of a degree. */
const ROTATION = { upright: 0, turned: -5_400_000 };

function titleXml(title: string, size: number, direction: keyof typeof ROTATION): string {
  const look = { lang: "id-ID", sz: size, b: 1 };
  const paragraph = a(
    "p",
    {},
    a("pPr", {}, a("defRPr", { sz: size, b: 1 }, fill(INK))) +
      a("r", {}, a("rPr", look, fill(INK)) + a("t", {}, escapeXml(title))),
  );
  const body = a("bodyPr", { rot: ROTATION[direction], vert: "horz" });
  return c(
    "title",
    {},
    c("tx", {}, c("rich", {}, body + a("lstStyle", {}) + paragraph)) + flag("overlay", 0),
  );
}

function textProperties(size: number, colour: string): string {
  const look = a("defRPr", { sz: size, b: 0 }, fill(colour) + a("latin", { typeface: "Arial" }));
  return c(
    "txPr",
    {},
    a("bodyPr", {}) + a("lstStyle", {}) + a("p", {}, a("pPr", {}, look) + a("endParaRPr", { lang: "id-ID" })),
  );
}

function fill(colour: string): string {
  return a("solidFill", {}, a("srgbClr", { val: colour }));
}
