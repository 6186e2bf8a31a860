/** How our sheets look: one quiet palette, readable in black and white too. */
import type { Severity } from "../../diagnostic.ts";
import type { ConditionalLook, Look } from "../patch/style-xml.ts";

const NAVY = "1F3A5F";
const PALE = "E8EEF5";
const LINE = "BFC8D2";
const GREY = "5B6770";
const LINK = "1D4F91";

const RED: ConditionalLook = { color: "9B1C1C", fill: "FDE2E1" };
const AMBER: ConditionalLook = { color: "8A5A00", fill: "FFF3D6" };
const GREEN: ConditionalLook = { color: "1E6B3A", fill: "E3F4E8" };
const BLUE: ConditionalLook = { color: "1F4E79", fill: "E6F0FA" };

export const TAB_COLOR = NAVY;

const body: Look = { border: LINE, vertical: "center" };
const centred: Look = { ...body, horizontal: "center" };
const text: Look = { ...body, horizontal: "left", indent: 1, wrap: true };
const component: Look = { ...body, bold: true, fill: PALE };
const header: Look = {
  bold: true,
  color: "FFFFFF",
  fill: NAVY,
  border: LINE,
  horizontal: "center",
  wrap: true,
};
const result: Look = { border: LINE, horizontal: "center", bold: true };

export const LOOKS = {
  title: { size: 16, bold: true, color: NAVY },
  subtitle: { size: 11, color: NAVY },
  small: { size: 9, italic: true, color: GREY, wrap: true, vertical: "top" },
  line: {},
  fine: { size: 9, color: GREY },
  heading: { size: 11, bold: true, color: NAVY },
  header,
  text,
  topText: { ...text, vertical: "top" },
  centred,
  topCentred: { ...centred, vertical: "top" },
  number: { ...centred, decimals: true },
  topNumber: { ...centred, vertical: "top", decimals: true },
  letter: { ...centred, bold: true },
  source: { ...centred, size: 9, color: GREY },
  link: { ...centred, size: 9, color: LINK, underline: true },
  topLink: { ...centred, vertical: "top", color: LINK, underline: true },
  component: { ...component, horizontal: "left", indent: 1, wrap: true },
  componentCentred: { ...component, horizontal: "center" },
  componentNumber: { ...component, horizontal: "center", decimals: true },
  closing: { ...component, horizontal: "right", indent: 1 },
  closingValue: { ...component, horizontal: "center", decimals: true },
  resultTotal: { ...result, size: 26, decimals: true },
  resultPredicate: { ...result, size: 13 },
  resultFlag: { ...result, size: 11 },
} as const satisfies Readonly<Record<string, Look>>;

/** How the result changes its colour with what the formulas give. */
export const CONDITIONS = { incomplete: AMBER, flagged: RED, fine: GREEN, unanswered: AMBER } as const;

const severe: Look = { ...centred, vertical: "top", bold: true };

/** A finding's severity, by colour and word. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = {
  error: { ...severe, ...RED },
  warning: { ...severe, ...AMBER },
  info: { ...severe, ...BLUE },
};
