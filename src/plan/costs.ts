/** What the effort of a criterion or a letter step weighs: 1 each, unless a file of costs says otherwise. */
import { type Exact, exact } from "../exact.ts";

/** By `1.b/3` (one criterion), `1.b` (each criterion and step of a sub-component), `1` (of a component) or `default`. */
export type Costs = ReadonlyMap<string, number>;

export interface CostOf {
  criterion(subcomponent: string, number: number): Exact;
  /** Of one letter step that no criterion stands behind. */
  step(subcomponent: string): Exact;
}

export function costsFrom(costs: Costs): CostOf {
  const first = (keys: readonly string[]) =>
    exact(keys.map((key) => costs.get(key)).find((cost) => cost !== undefined) ?? 1);
  const wider = (code: string) => [code, code.split(".")[0] ?? "", "default"];
  return {
    criterion: (code, number) => first([`${code}/${number}`, ...wider(code)]),
    step: (code) => first(wider(code)),
  };
}
