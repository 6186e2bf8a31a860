/** Rows and columns put in, taken out and moved by LibreOffice, which rewrites every formula, merge and list as Excel does. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One step on a sheet, rows and columns counted from 1. */
export type Step =
  | { readonly do: "remove-row" | "insert-row" | "remove-column" | "insert-column"; readonly at: number }
  /** Cuts a row out and puts it in before another one. */
  | { readonly do: "move-row"; readonly at: number; readonly to: number }
  | { readonly do: "nothing" };

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Run(file As String, target As String, what As String, row As String, before As String)
  at = CLng(row)
  goal = CLng(before)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(file, "_blank", 0, hidden())
  sheet = doc.Sheets.getByName("LKE")
  sheet.unprotect("")
  If what = "remove-row" Then sheet.Rows.removeByIndex(at - 1, 1)
  If what = "insert-row" Then sheet.Rows.insertByIndex(at - 1, 1)
  If what = "remove-column" Then sheet.Columns.removeByIndex(at - 1, 1)
  If what = "insert-column" Then sheet.Columns.insertByIndex(at - 1, 1)
  If what = "move-row" Then
    sheet.Rows.insertByIndex(goal - 1, 1)
    from = at - 1
    If goal &lt; at Then from = at
    source = sheet.Rows.getByIndex(from).RangeAddress
    place = sheet.getCellByPosition(0, goal - 1).CellAddress
    sheet.moveRange(place, source)
    sheet.Rows.removeByIndex(from, 1)
  End If
  sheet.protect("")
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(target, filter())
  doc.close(True)
End Sub
</script:module>
`;

/** The workbook after each step, by the step's name. */
export function editedByLibreOffice(
  workbook: Uint8Array,
  steps: ReadonlyMap<string, Step>,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "sakip-edits-"));
  try {
    const input = join(folder, "template.xlsx");
    writeFileSync(input, workbook);
    const user = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const start = (...words: readonly string[]) =>
      execFileSync("soffice", [user, "--headless", "--norestore", ...words], {
        stdio: "pipe",
        timeout: 300_000,
      });
    // Its first start makes the profile with an empty module in it; our steps take that one's place.
    start("--terminate_after_init");
    writeFileSync(join(folder, "profile", "user", "basic", "Standard", "Module1.xba"), MODULE);
    return new Map(
      [...steps].map(([name, step], index) => {
        const output = join(folder, `${index}.xlsx`);
        const at = "at" in step ? step.at : 0;
        const to = "to" in step ? step.to : 0;
        const call = `macro:///Standard.Module1.Run("${pathToFileURL(input).href}","${pathToFileURL(output).href}","${step.do}","${at}","${to}")`;
        start(call);
        return [name, readFileSync(output)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
