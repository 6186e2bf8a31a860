/**
 * The same job as an office would script it with ExcelJS: load the workbook, find the twelve letters, score them, add
 * a result sheet with live formulas, save the copy, write the summaries. It checks nothing and explains nothing.
 *
 *   node bench/peers/exceljs-score.mjs FILE FOLDER     one workbook
 *   node bench/peers/exceljs-score.mjs --serve         one job for each line {"file", "folder"}, answered {"ms"}
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import ExcelJS from "exceljs";

const { weights, scale, predicates } = JSON.parse(
  readFileSync(new URL("scoring.json", import.meta.url), "utf8"),
);

async function score(file, folder) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const { sheet, answers } = findAnswers(workbook);
  const result = resultOf(answers);
  addResultSheet(workbook, sheet, answers, result);
  const stem = path.join(folder, path.basename(file).replace(/\.[^.]+$/, ""));
  await workbook.xlsx.writeFile(`${stem}.scored.xlsx`);
  writeFileSync(`${stem}.summary.json`, JSON.stringify({ evaluations: [result] }, null, 2));
  writeFileSync(`${stem}.summary.md`, markdown(result));
}

/** The first sheet with an answer column and all twelve codes; of two answer columns the evaluator's, once it is used. */
function findAnswers(workbook) {
  for (const sheet of workbook.worksheets) {
    const { columns, rows } = outline(sheet);
    if (rows.size !== Object.keys(weights).length) continue;
    const filled = (column) =>
      [...rows.values()].some((row) => letterIn(sheet.getCell(row, column)) !== null);
    const column = [...columns].reverse().find(filled) ?? columns[0];
    const answers = [...rows].map(([code, row]) => ({
      code,
      cell: sheet.getCell(row, column).address,
      letter: letterIn(sheet.getCell(row, column)),
    }));
    return { sheet, answers };
  }
  throw new Error("no answer sheet");
}

function outline(sheet) {
  const columns = [];
  const rows = new Map();
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      const text = textOf(cell).trim();
      if (rows.size === 0 && text.toLowerCase() === "jawaban" && !columns.includes(column))
        columns.push(column);
      const [, component, part] = /^([1-4])\s*\.?\s*([a-c])\b/i.exec(text) ?? [];
      const code = component && `${component}.${part.toLowerCase()}`;
      if (columns.length > 0 && code && !rows.has(code)) rows.set(code, number);
    });
  });
  return { columns, rows };
}

/** `cell.text` throws on cells that were merged into an empty one. */
function textOf(cell) {
  return cell.master.value === null ? "" : cell.text;
}

function letterIn(cell) {
  const text = textOf(cell).trim().toUpperCase();
  return text in scale ? text : null;
}

function resultOf(answers) {
  const subcomponents = answers.map(({ code, letter }) => ({
    code,
    letter,
    score: letter === null ? null : (weights[code] * scale[letter]) / 100,
  }));
  const components = ["1", "2", "3", "4"].map((code) => {
    const parts = subcomponents.filter((each) => each.code.startsWith(`${code}.`));
    return { code, score: total(parts), subcomponents: parts };
  });
  const all = total(subcomponents);
  const predicate = all === null ? null : (predicates.find(({ over }) => all > over)?.letter ?? "E");
  return { total: all, predicate, components };
}

function total(parts) {
  if (parts.some(({ score }) => score === null)) return null;
  return Math.round(parts.reduce((sum, { score }) => sum + score, 0) * 100) / 100;
}

function addResultSheet(workbook, answerSheet, answers, result) {
  const sheet = workbook.addWorksheet("Skor sakip");
  const name = answerSheet.name.replaceAll("'", "''");
  sheet.addRow(["Sub-komponen", "Bobot", "Jawaban", "Nilai"]).font = { bold: true };
  const scores = result.components.flatMap(({ subcomponents }) => subcomponents);
  answers.forEach(({ code, cell, letter }, index) => {
    const row = index + 2;
    const values = Object.entries(scale)
      .map(([each, value]) => `IF(C${row}="${each}",${value},`)
      .join("");
    sheet.addRow([
      code,
      weights[code],
      { formula: `UPPER(TRIM('${name}'!${cell}))`, result: letter ?? "" },
      {
        formula: `IF(C${row}="","",B${row}*${values}0${")".repeat(Object.keys(scale).length)}/100)`,
        result: scores[index].score ?? "",
      },
    ]);
  });
  const banded = predicates.map(({ letter, over }) => `IF(D14>${over},"${letter}",`).join("");
  sheet.addRow(["Total", 100, "", { formula: "ROUND(SUM(D2:D13),2)", result: result.total ?? 0 }]);
  sheet.addRow([
    "Predikat",
    "",
    "",
    { formula: `${banded}"E"${")".repeat(predicates.length)}`, result: result.predicate ?? "" },
  ]);
}

function markdown({ total: all, predicate, components }) {
  const rows = components.flatMap(({ subcomponents }) =>
    subcomponents.map(
      ({ code, letter, score: points }) => `| ${code} | ${letter ?? "-"} | ${points ?? "-"} |`,
    ),
  );
  return [
    `Nilai ${all ?? "-"}, predikat ${predicate ?? "-"}`,
    "",
    "| Kode | Jawaban | Nilai |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (process.argv[2] === "--serve") {
  for await (const line of createInterface({ input: process.stdin })) {
    const { file, folder } = JSON.parse(line);
    const started = performance.now();
    await score(file, folder);
    console.log(JSON.stringify({ ms: performance.now() - started }));
  }
} else {
  await score(process.argv[2], process.argv[3]);
}
