/** Rules about one thing of several kinds begin with the same question: is it mine? */

/** The fact, where it is of that kind: what a rule's check begins with. */
export function factOf<Fact extends { readonly kind: string }, Kind extends Fact["kind"]>(
  fact: Fact,
  kind: Kind,
): readonly Extract<Fact, { readonly kind: Kind }>[] {
  return isOf(fact, kind) ? [fact] : [];
}

function isOf<Fact extends { readonly kind: string }, Kind extends Fact["kind"]>(
  fact: Fact,
  kind: Kind,
): fact is Extract<Fact, { readonly kind: Kind }> {
  return fact.kind === kind;
}
