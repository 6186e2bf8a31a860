/** A finding for the tests of the formats that machines read. */
import type { Diagnostic } from "../../src/diagnostic.ts";

export const FOUND: Diagnostic = {
  code: "SKP040",
  name: "answer-missing",
  severity: "error",
  message: "3.b belum dijawab.",
  sheet: "LKE Unit",
  cell: "D72",
  fix: "Isi 3.b.",
};
