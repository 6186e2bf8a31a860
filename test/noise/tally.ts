/** Counts how cases went, by layout and by noise, for the record of a long run. */
import type { Case } from "./cases.ts";
import type { Verdict } from "./verdict.ts";

type Counts = Record<Verdict["kind"], number>;

export class Tally {
  readonly #counts = new Map<string, Counts>();

  count({ layout, noises, offices, container, truth }: Case, { kind }: Verdict): void {
    const kinds = [
      "all",
      `layout: ${layout}`,
      `OPDs: ${offices[0]}`,
      `saved as: ${container}`,
      `rubric: ${truth.edition}`,
      ...noises.map(([noise]) => `noise: ${noise}`),
    ];
    for (const name of kinds) {
      const counts = this.#counts.get(name) ?? { right: 0, told: 0, wrong: 0 };
      counts[kind] += 1;
      this.#counts.set(name, counts);
    }
  }

  /** A Markdown table. */
  table(): string {
    const rows = [...this.#counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, { right, told, wrong }]) => `| ${name} | ${right} | ${told} | ${wrong} |`);
    return ["", "| cases | right | told | wrong |", "|---|---|---|---|", ...rows, ""].join("\n");
  }
}
