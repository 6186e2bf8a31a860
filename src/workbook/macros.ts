/** Whether a workbook carries macros: its copy must then keep an extension that says so, or Excel refuses it. */
import { FaultError, type Package } from "./package.ts";

/** Of the workbook itself; a macro workbook that is embedded in it has another type. */
const MACRO_WORKBOOK = "macroEnabled.main+xml";

export function holdsMacros(pkg: Package): boolean {
  try {
    return pkg.text("[Content_Types].xml").includes(MACRO_WORKBOOK);
  } catch (error) {
    if (error instanceof FaultError) return false;
    throw error;
  }
}
