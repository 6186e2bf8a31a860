/** Whose results are whose over the years: tables of what stands in two periods and which units come of it. */
import { describe, expect, it } from "vitest";
import { matchUnits } from "../../src/compare/match-units.ts";
import { entryOf } from "../../src/recap/entry.ts";
import type { RecapEntry } from "../../src/recap.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const LETTERS = Array.from({ length: 12 }, () => "B").join(" ");

/** `name|code|region`, each of which may be left out. */
function entry(text: string, place: number): RecapEntry {
  const [name = "", code = "", region = ""] = text.split("|");
  return entryOf(
    evaluationOf({
      file: `${place}-${text}.xlsx`,
      name: name || null,
      code: code || null,
      region: region || null,
      letters: LETTERS,
    }),
  );
}

/** Each unit as `earlier = later (by)`; `-` where a period has none, several joined by `+`. */
function matched(periods: readonly (readonly string[])[], same: readonly string[] = []): readonly string[] {
  const lines = matchUnits(
    periods.map((texts, place) => texts.map((text) => entry(text, place))),
    same.map((line) => {
      const [earlier = "", later = ""] = line.split(";");
      return { earlier, later };
    }),
  );
  return lines.map(({ entries, matchedBy }) => {
    const shown = entries.map((own) => own.map(({ file }) => file.slice(2, -5)).join(" + ") || "-");
    return `${shown.join(" = ")}${matchedBy ? ` (${matchedBy})` : ""}`;
  });
}

describe("two periods", () => {
  it.each([
    {
      about: "one code, whatever the name",
      periods: [
        ["Dinas A|1", "Dinas B|2"],
        ["Badan A|1", "Dinas B|2"],
      ],
      units: ["Dinas A|1 = Badan A|1 (code)", "Dinas B|2 = Dinas B|2 (code)"],
    },
    {
      about: "one name, where a code is missing or new",
      periods: [
        ["Dinas A", "Dinas B|2"],
        ["DINAS  A|9", "Dinas B|7"],
      ],
      units: ["Dinas A = DINAS  A|9 (name)", "Dinas B|2 = Dinas B|7 (name)"],
    },
    {
      about: "a name that is only near is another unit",
      periods: [
        ["Dinas Kesehatan", "Dinas X"],
        ["Dinas Kesehatn", "Dinas X"],
      ],
      units: ["Dinas Kesehatan = -", "Dinas X = Dinas X (name)", "- = Dinas Kesehatn"],
    },
    {
      about: "the same name in two regions",
      periods: [
        ["Dinas A||Kota K", "Dinas A||Kota L"],
        ["Dinas A||Kota L", "Dinas A||Kota K"],
      ],
      units: ["Dinas A||Kota K = Dinas A||Kota K (name)", "Dinas A||Kota L = Dinas A||Kota L (name)"],
    },
    {
      about: "a region that is not named, where two units may be meant",
      periods: [
        ["Dinas A||Kota K", "Dinas A||Kota L"],
        ["Dinas A", "Dinas B"],
      ],
      units: ["Dinas A||Kota K = -", "Dinas A||Kota L = -", "- = Dinas A", "- = Dinas B"],
    },
    {
      about: "a code before a name: two units that swapped their names",
      periods: [
        ["Dinas A|1", "Dinas B|2"],
        ["Dinas B|1", "Dinas A|2"],
      ],
      units: ["Dinas A|1 = Dinas B|1 (code)", "Dinas B|2 = Dinas A|2 (code)"],
    },
    {
      about: "two results of one unit in a period",
      periods: [
        ["Dinas A|1", "Dinas C"],
        ["Dinas A|1", "Dinas A|1|", "Dinas C"],
      ],
      units: ["Dinas A|1 = Dinas A|1 + Dinas A|1| (code)", "Dinas C = Dinas C (name)"],
    },
    {
      about: "two results of a new unit in a period",
      periods: [["Dinas C"], ["Dinas A|1", "Dinas A|1|", "Dinas C"]],
      units: ["Dinas C = Dinas C (name)", "- = Dinas A|1 + Dinas A|1|"],
    },
  ])("$about", ({ periods, units }) => {
    expect(matched(periods)).toEqual(units);
  });

  it("results that name nobody are nobody else's", () => {
    const nobody = (place: number) => entry("||", place);
    const lines = matchUnits(
      [
        [nobody(0), entry("Dinas A", 0)],
        [nobody(1), entry("Dinas A", 1)],
      ],
      [],
    );
    expect(lines.map(({ matchedBy }) => matchedBy)).toEqual([null, "name", null]);
  });

  it("a list says what was renamed, by name or by code, and goes before everything else", () => {
    const periods = [
      ["Dinas A|1", "Dinas B|2"],
      ["Badan Baru|3", "Dinas A|1"],
    ];
    expect(matched(periods, ["2;Badan Baru"])).toEqual([
      "Dinas A|1 = Dinas A|1 (code)",
      "Dinas B|2 = Badan Baru|3 (list)",
    ]);
    expect(matched(periods, ["Dinas B;Dinas A", "Dinas A;3"])).toEqual([
      "Dinas A|1 = Badan Baru|3 (list)",
      "Dinas B|2 = Dinas A|1 (list)",
    ]);
  });

  it("a line of the list that names nobody joins nobody", () => {
    expect(
      matched(
        [
          ["Dinas A", "Dinas C"],
          ["Dinas B", "Dinas C"],
        ],
        ["Dinas Z;Dinas B"],
      ),
    ).toEqual(["Dinas A = -", "Dinas C = Dinas C (name)", "- = Dinas B"]);
  });
});

describe("one result in each period is compared, whatever it is called", () => {
  it.each([
    [[["Dinas A|1"], ["Badan A|1"]], "Dinas A|1 = Badan A|1 (code)"],
    [[["Dinas A"], ["dinas a|3"]], "Dinas A = dinas a|3 (name)"],
    [[["Dinas A"], ["Dinas B"], ["Dinas C"]], "Dinas A = Dinas B = Dinas C (alone)"],
  ])("%j", (periods, unit) => {
    expect(matched(periods)).toEqual([unit]);
  });
});

describe("several periods", () => {
  it("a unit may leave one out and come back", () => {
    expect(matched([["Dinas A|1", "Dinas B"], ["Dinas B"], ["Dinas A|1", "Dinas B|2"]])).toEqual([
      "Dinas A|1 = - = Dinas A|1 (code)",
      "Dinas B = Dinas B = Dinas B|2 (name)",
    ]);
  });
});
