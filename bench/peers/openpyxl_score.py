"""The same job as an office would script it with openpyxl: load the workbook, find the twelve letters, score them, add
a result sheet with live formulas, save the copy, write the summaries. It checks nothing and explains nothing.

    python3 bench/peers/openpyxl_score.py FILE FOLDER     one workbook
    python3 bench/peers/openpyxl_score.py --serve         one job for each line {"file", "folder"}, answered {"ms"}
"""

import json
import os
import re
import sys
import time

import openpyxl

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "scoring.json"), encoding="utf-8") as source:
    SCORING = json.load(source)
WEIGHTS, SCALE, PREDICATES = SCORING["weights"], SCORING["scale"], SCORING["predicates"]
CODE = re.compile(r"^([1-4])\s*\.?\s*([a-c])\b", re.IGNORECASE)


def score(file, folder):
    workbook = openpyxl.load_workbook(file)
    sheet, answers = find_answers(workbook)
    result = result_of(answers)
    add_result_sheet(workbook, sheet, answers, result)
    stem = os.path.join(folder, os.path.splitext(os.path.basename(file))[0])
    workbook.save(stem + ".scored.xlsx")
    with open(stem + ".summary.json", "w", encoding="utf-8") as out:
        json.dump({"evaluations": [result]}, out, indent=2)
    with open(stem + ".summary.md", "w", encoding="utf-8") as out:
        out.write(markdown(result))


def find_answers(workbook):
    """The first sheet with an answer column and all twelve codes; of two answer columns the evaluator's, once used."""
    for sheet in workbook.worksheets:
        columns, rows = outline(sheet)
        if len(rows) != len(WEIGHTS):
            continue
        filled = [column for column in columns if any(letter_in(sheet.cell(row, column)) for row in rows.values())]
        column = filled[-1] if filled else columns[0]
        cells = [(code, sheet.cell(row, column)) for code, row in rows.items()]
        return sheet, [(code, cell.coordinate, letter_in(cell)) for code, cell in cells]
    raise ValueError("no answer sheet")


def outline(sheet):
    columns, rows = [], {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            text = str(cell.value).strip()
            if not rows and text.lower() == "jawaban" and cell.column not in columns:
                columns.append(cell.column)
            match = CODE.match(text) if columns else None
            if match:
                rows.setdefault(match.group(1) + "." + match.group(2).lower(), cell.row)
    return columns, rows


def letter_in(cell):
    text = str(cell.value or "").strip().upper()
    return text if text in SCALE else None


def result_of(answers):
    parts = [
        {"code": code, "letter": letter, "score": None if letter is None else WEIGHTS[code] * SCALE[letter] / 100}
        for code, _, letter in answers
    ]
    components = []
    for code in "1234":
        own = [part for part in parts if part["code"].startswith(code + ".")]
        components.append({"code": code, "score": total(own), "subcomponents": own})
    whole = total(parts)
    predicate = None
    if whole is not None:
        predicate = next((band["letter"] for band in PREDICATES if whole > band["over"]), "E")
    return {"total": whole, "predicate": predicate, "components": components}


def total(parts):
    if any(part["score"] is None for part in parts):
        return None
    return round(sum(part["score"] for part in parts), 2)


def add_result_sheet(workbook, answer_sheet, answers, result):
    sheet = workbook.create_sheet("Skor sakip")
    name = answer_sheet.title.replace("'", "''")
    sheet.append(["Sub-komponen", "Bobot", "Jawaban", "Nilai"])
    for cell in sheet[1]:
        cell.font = openpyxl.styles.Font(bold=True)
    for row, (code, coordinate, _) in enumerate(answers, start=2):
        values = "".join(f'IF(C{row}="{letter}",{value},' for letter, value in SCALE.items())
        points = f'=IF(C{row}="","",B{row}*{values}0{")" * len(SCALE)}/100)'
        sheet.append([code, WEIGHTS[code], f"=UPPER(TRIM('{name}'!{coordinate}))", points])
    banded = "".join(f'IF(D14>{band["over"]},"{band["letter"]}",' for band in PREDICATES)
    sheet.append(["Total", 100, "", "=ROUND(SUM(D2:D13),2)"])
    sheet.append(["Predikat", "", "", f'={banded}"E"{")" * len(PREDICATES)}'])


def markdown(result):
    rows = [
        f"| {part['code']} | {part['letter'] or '-'} | {'-' if part['score'] is None else part['score']} |"
        for component in result["components"]
        for part in component["subcomponents"]
    ]
    head = f"Nilai {result['total'] or '-'}, predikat {result['predicate'] or '-'}"
    return "\n".join([head, "", "| Kode | Jawaban | Nilai |", "|---|---|---|", *rows, ""])


if sys.argv[1] == "--serve":
    for line in sys.stdin:
        job = json.loads(line)
        started = time.perf_counter()
        score(job["file"], job["folder"])
        print(json.dumps({"ms": (time.perf_counter() - started) * 1000}), flush=True)
else:
    score(sys.argv[1], sys.argv[2])
