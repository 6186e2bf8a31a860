/** Rules about facts: each finds its own cases, says them in both languages at their place, and is quiet about all others. */
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/validate/rule.ts";

/** A fact, and what its finding says. */
export interface FactCase<Fact> {
  readonly found: Fact;
  readonly says: readonly [id: string, en: string];
}

export type FactCases<Fact> = Readonly<Record<string, readonly FactCase<Fact>[]>>;

/** What any fact may tell of itself: its kind, and where it stands. */
interface AnyFact {
  readonly kind: string;
  readonly at?: { readonly sheet: string; readonly cell: string } | null;
}

/** The suites of some rules: their cases by code, in the rules' order. */
export function describeFactRules<Fact extends AnyFact>(
  rules: readonly Rule<Fact>[],
  cases: FactCases<Fact>,
): void {
  const facts = Object.values(cases).flatMap((own) => own.map(({ found }) => found));

  it("every rule has its cases", () => {
    expect(Object.keys(cases)).toEqual(rules.map(({ code }) => code));
  });

  describe.each(rules.map((rule) => ({ rule, own: cases[rule.code] ?? [] })))(
    "$rule.code $rule.name",
    ({ rule, own }) => {
      it.each(own)("finds $found", ({ found, says: [id, en] }) => {
        const [diagnostic, ...others] = rule.diagnose(found, "id");
        expect(others).toEqual([]);
        expect(diagnostic?.message).toContain(id);
        expect(rule.diagnose(found, "en").map(({ message }) => message)).toEqual([
          expect.stringContaining(en),
        ]);
        const { sheet = null, cell = null } = found.at ?? {};
        expect([diagnostic?.sheet, diagnostic?.cell]).toEqual([sheet, cell]);
      });

      it("is quiet about every other fact", () => {
        const kinds = own.map(({ found }) => found.kind);
        const others = facts.filter(({ kind }) => !kinds.includes(kind));
        expect(others.flatMap((fact) => rule.diagnose(fact, "id"))).toEqual([]);
      });
    },
  );
}
