/** The drawing part of a sheet: where its charts stand. */
import { tagWriter } from "../patch/xml-writer.ts";
import type { ColumnChart } from "./column-chart.ts";

export interface PlacedChart {
  readonly chart: ColumnChart;
  /** Its upper left corner's cell, counted from 1, and its size in pixels. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  };
}

/** English metric units in a pixel, of which 96 make an inch. */
const EMU = 9525;

/** Pixels between the corner of the cell and the chart. */
const ROOM = { col: 12, row: 3 };

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const xdr = tagWriter("xdr:");
const a = tagWriter("a:");

/** @param charts each with the id of its relationship */
export function drawingXml(charts: readonly (PlacedChart & { readonly id: string })[]): string {
  const anchors = charts.map((placed, index) => anchorXml(placed, index + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml({ chart, at, id }: PlacedChart & { readonly id: string }, number: number): string {
  const offset = (side: "col" | "row", place: number) =>
    xdr(side, {}, String(place - 1)) + xdr(`${side}Off`, {}, String(ROOM[side] * EMU));
  const size = { cx: at.width * EMU, cy: at.height * EMU };
  const frame = xdr(
    "graphicFrame",
    { macro: "" },
    [
      xdr(
        "nvGraphicFramePr",
        {},
        // The title is what a screen reader says of the picture.
        xdr("cNvPr", { id: number + 1, name: `Chart ${number}`, descr: chart.title }) +
          xdr("cNvGraphicFramePr", {}),
      ),
      xdr("xfrm", {}, a("off", { x: 0, y: 0 }) + a("ext", { cx: 0, cy: 0 })),
      a(
        "graphic",
        {},
        a("graphicData", { uri: CHART }, `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/>`),
      ),
    ].join(""),
  );
  return xdr(
    "oneCellAnchor",
    {},
    xdr("from", {}, offset("col", at.column) + offset("row", at.row)) +
      xdr("ext", size) +
      frame +
      xdr("clientData", {}),
  );
}
