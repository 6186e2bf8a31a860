/** Two templates as an office may make them, compared as `sakip template diff` does, and examples scored under both. */
import { readFileSync } from "node:fs";
import { assess } from "../../src/evaluate.ts";
import type { Language } from "../../src/language/language.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { deriveRule } from "../../src/template-diff/derive-rule.ts";
import { diffForms } from "../../src/template-diff/diff.ts";
import { impactOf } from "../../src/template-diff/impact.ts";
import type { TemplateDiff } from "../../src/template-diff.ts";
import { TOOL } from "../../src/version.ts";
import { edited, formOf, TEMPLATE, templateOf, unit } from "./changed.ts";

const EXAMPLES = [
  "badan-contoh-belum-lengkap",
  "dinas-contoh-mandiri-vs-evaluator",
  "dinas-contoh-sangat-baik",
  "kecamatan-contoh-ditandai",
];

/** Weights that no longer add up, a criterion more, one reworded, a formula typed over, protection gone. */
export async function sampleDiff(language: Language): Promise<TemplateDiff> {
  const bytes = edited(await templateOf(otherRubric), [
    {
      part: "lke",
      find: '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
      put: "",
    },
    {
      part: "lke",
      find: '<c r="D3" s="34" t="str"><f>E104</f><v>Belum lengkap</v></c>',
      put: '<c r="D3" s="34" t="str"><v>sudah | lengkap_x001B_[31m</v></c>',
    },
  ]);
  const [old, now] = [await formOf(TEMPLATE), await formOf(bytes)];
  const [oldRule, newRule] = [deriveRule(old, unit()), deriveRule(now, unit())];
  const changes = diffForms(old, now);
  const rescored = EXAMPLES.map(async (name) => {
    const file = `masuk/${name}.xlsx`;
    const workbook = readFileSync(new URL(`../../examples/${name}.xlsx`, import.meta.url));
    const under = async (rubric: typeof oldRule.loaded) =>
      (await assess(workbook, file, { rubric, language })).evaluation;
    return { old: await under(oldRule.loaded), new: await under(newRule.loaded) };
  });
  const broken = (await assess(new Uint8Array([1]), "masuk/rusak.xlsx", { language })).evaluation;
  return {
    tool: { name: TOOL.name, version: "0.0.0" },
    old: { file: "lke-2024.xlsx", kind: "template", rubric: old.rubric },
    new: { file: "lke-2025 [usulan].xlsx", kind: "template", rubric: now.rubric },
    summary: {
      changes: changes.length,
      affectingScore: changes.filter((change) => change.affectsScore).length,
    },
    changes,
    doubts: newRule.doubts.map((doubt) => ({ ...doubt, version: "new" })),
    impact: impactOf([...(await Promise.all(rescored)), { old: broken, new: broken }]),
  };
}

function otherRubric(rubric: Rubric): Rubric {
  const [component, ...components] = rubric.components;
  const [first, second, ...parts] = component?.subcomponents ?? [];
  if (!component || !first || !second) throw new Error("the rubric has too few sub-components");
  const criteria = first.criteria.toSpliced(2, 0, {
    number: 3,
    text: "Pohon kinerja telah disusun & ditetapkan.",
    source: first.source,
  });
  const reworded = second.criteria.map((criterion) =>
    criterion.number === 3 ? { ...criterion, text: criterion.text.replace("telah", "sudah") } : criterion,
  );
  return {
    ...rubric,
    scale: rubric.scale.map((step) => (step.letter === "CC" ? { ...step, value: 50.5 } : step)),
    components: [
      {
        ...component,
        subcomponents: [
          { ...first, weight: 4, criteria: criteria.map((item, index) => ({ ...item, number: index + 1 })) },
          { ...second, weight: 10, criteria: reworded },
          ...parts,
        ],
      },
      ...components,
    ],
  };
}
