/** An OPD's profile: each sub-component's value of 100, with the group's mean behind it. */
import { scaleLinear, scalePoint } from "d3-scale";
import { curveLinearClosed, lineRadial } from "d3-shape";
import { makeSvg } from "./make.ts";

export interface Axis {
  readonly label: string;
  /** Of 100; null: not answered. */
  readonly value: number | null;
  readonly mean: number | null;
}

const RADIUS = 120;
const MARGIN = 30;
const RINGS = [25, 50, 75, 100] as const;

export function makeRadar(axes: readonly Axis[], label: string): SVGElement {
  const half = RADIUS + MARGIN;
  const turn = scalePoint<number>()
    .domain([...axes.keys(), axes.length])
    .range([0, 2 * Math.PI]);
  const angleOf = (index: number) => turn(index) ?? 0;
  const distance = scaleLinear().domain([0, 100]).range([0, RADIUS]);
  return makeSvg(
    "svg",
    {
      class: "radar",
      viewBox: `${-half} ${-half} ${2 * half} ${2 * half}`,
      role: "img",
      "aria-label": label,
    },
    ...RINGS.map((ring) => makeSvg("circle", { r: distance(ring), class: "ring" })),
    ...axes.map((_, index) => makeSpoke(angleOf(index))),
    makeOutline(axes, "mean", angleOf, distance),
    makeOutline(axes, "value", angleOf, distance),
    ...axes.flatMap(({ value }, index) => (value === null ? [] : [makeDot(angleOf(index), distance(value))])),
    ...axes.map((axis, index) => makeLabel(axis, angleOf(index))),
  );
}

/** What is not answered is left out: a corner at the centre would say zero. */
function makeOutline(
  axes: readonly Axis[],
  which: "value" | "mean",
  angleOf: (index: number) => number,
  distance: (value: number) => number,
): SVGElement {
  const corners = axes.flatMap((axis, index): [number, number][] => {
    const value = axis[which];
    return value === null ? [] : [[angleOf(index), distance(value)]];
  });
  return makeSvg("path", { d: lineRadial().curve(curveLinearClosed)(corners) ?? "", class: which });
}

function makeSpoke(angle: number): SVGElement {
  const [x2, y2] = pointAt(angle, RADIUS);
  return makeSvg("line", { x1: 0, y1: 0, x2, y2, class: "ring" });
}

function makeDot(angle: number, radius: number): SVGElement {
  const [cx, cy] = pointAt(angle, radius);
  return makeSvg("circle", { cx, cy, r: 3, class: "dot" });
}

function makeLabel({ label, value }: Axis, angle: number): SVGElement {
  const [x, y] = pointAt(angle, RADIUS + 16);
  const text = value === null ? `${label} –` : label;
  return makeSvg("text", { x, y, "text-anchor": "middle", "dominant-baseline": "middle" }, text);
}

/** Angles start at the top and go clockwise, as d3-shape's do. */
function pointAt(angle: number, radius: number): readonly [number, number] {
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}
