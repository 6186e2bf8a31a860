/** Every rule against a subject in which it finds something and a near one in which it must not. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { RULES } from "../../src/validate/rules.ts";
import { validate } from "../../src/validate/validate.ts";
import { CASES } from "./cases.ts";
import { assessed } from "./subject.ts";

describe("a whole LKE with nothing wrong", () => {
  it("has no findings", () => {
    expect(validate(assessed(), "id")).toEqual([]);
  });
});

describe("the cases", () => {
  it("cover every rule", () => {
    expect(Object.keys(CASES)).toEqual(RULES.map(({ code }) => code));
  });
});

describe.each(RULES.map(({ code, name }) => ({ code, name, ...CASES[code] })))(
  "$code $name: $about",
  (rule) => {
    const { code, found, quiet, at, says } = rule;
    if (!found || !quiet) throw new Error(`no case for ${code}`);
    const findings = (language: "id" | "en") =>
      validate(found, language).filter((finding) => finding.code === code);

    it("is found where it stands", () => {
      expect(findings("id").map(place)).toEqual(at);
    });

    it("says what was found, in both languages", () => {
      expect(findings("id")[0]?.message).toContain(says?.[0]);
      expect(findings("en")[0]?.message).toContain(says?.[1]);
    });

    it("stays quiet in the near case", () => {
      expect(validate(quiet, "id").filter((finding) => finding.code === code)).toEqual([]);
    });
  },
);

function place({ sheet, cell }: Diagnostic): string {
  return cell ?? (sheet === null ? "file" : "sheet");
}
