/**
 * What `sakip region` and `sakip plan --mean --share` say of a fictitious region, compared whole with test/golden/region/.
 * After an intended change:
 *
 *   npx vitest run test/report/region-golden.test.ts -u
 *
 * and read the difference before committing it.
 */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { asEarlier } from "../../src/region/previous.ts";
import { regionMarkdown } from "../../src/report/region-markdown.ts";
import { regionPlanMarkdown } from "../../src/report/region-plan-markdown.ts";
import { regionTerminal } from "../../src/report/terminal-region.ts";
import { regionPlanTerminal } from "../../src/report/terminal-region-plan.ts";
import { liftedRecap, liftedYears } from "../recap/analysed.ts";
import { all, cluster, instansi, regionOf, unitsOf } from "../region/region-case.ts";

const GOLDEN = "../golden/region";
const WRITTEN = ["keluaran/pemda.xlsx", "keluaran/pemda.md", "keluaran/pemda.json"];

const LAST_YEAR = [
  instansi(all("B"), { year: 2024 }),
  ...["utama", "pendukung", "tambahan"].flatMap((name) => cluster(name, 3, all("CC"))),
].map((evaluation) => ({ ...evaluation, year: 2024 }));

/** By a declared weight and with last year's column, and by none. */
const REGIONS = {
  "with-weight": { unitWeight: 40, unitMean: "units" },
  "without-weight": { unitWeight: null, unitMean: "clusters" },
} as const;

test.each(
  LANGUAGES.flatMap((language) =>
    Object.entries(REGIONS).map(([name, options]) => ({ language, name, options })),
  ),
)("a region $name in the terminal and as Markdown, language $language", async (each) => {
  const { language, name, options } = each;
  const earlier = regionOf(LAST_YEAR, { ...options, language, year: 2024 });
  const previous = options.unitWeight === null ? null : asEarlier(earlier, "hasil-2024");
  const region = regionOf(unitsOf(), { ...options, language, previous });
  const at = `${GOLDEN}/${name}.${language}`;
  await expect(regionTerminal(region, WRITTEN, { language })).toMatchFileSnapshot(`${at}.txt`);
  await expect(regionMarkdown(region, { language })).toMatchFileSnapshot(`${at}.md`);
});

test.each(LANGUAGES)("a plan for all OPDs together, language %s", async (language) => {
  const plans = liftedRecap(language).recap.analyses.regionPlans ?? [];
  const at = `${GOLDEN}/plan.${language}`;
  await expect(regionPlanTerminal(plans, false, { language })).toMatchFileSnapshot(`${at}.txt`);
  await expect(regionPlanMarkdown(plans, false, { language })).toMatchFileSnapshot(`${at}.md`);
});

test("plans for two years, and nobody's of a rubric that is not at hand", async () => {
  const plans = liftedYears().recap.analyses.regionPlans ?? [];
  await expect(regionPlanTerminal(plans, false, { language: "id" })).toMatchFileSnapshot(
    `${GOLDEN}/plan-years.id.txt`,
  );
});
