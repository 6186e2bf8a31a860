/**
 * Every form of a recap of fictitious offices, compared whole with test/golden/recap/. After an intended change:
 *
 *   npx vitest run test/report/recap-golden.test.ts -u
 *
 * and read the difference before committing it.
 */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { recapCsv } from "../../src/report/recap-csv.ts";
import { recapJson } from "../../src/report/recap-json.ts";
import { recapMarkdown } from "../../src/report/recap-markdown.ts";
import { recapTerminal } from "../../src/report/terminal-recap.ts";
import { comparedRecap, gapRecap, liftedRecap, plannedRecap, regionRecap } from "../recap/analysed.ts";
import { evidencedRecap } from "../recap/evidenced.ts";
import { followedRecap } from "../recap/followed.ts";
import { sampleRecap } from "../recap/sample.ts";

const GOLDEN = "../golden/recap";
const WRITTEN = { written: ["masuk/rekap.xlsx", "masuk/rekap.html"] };

test.each(LANGUAGES)("in the terminal, language %s", async (language) => {
  const { recap, findings } = sampleRecap(language);
  const text = recapTerminal(recap, findings, { language, ...WRITTEN });
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/rekap.${language}.txt`);
});

test("in the terminal, in colour and wider", async () => {
  const { recap, findings } = sampleRecap();
  const text = recapTerminal(recap, findings, { language: "id", colour: true, width: 110, ...WRITTEN });
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/rekap.id.colour.txt`);
});

test.each(LANGUAGES)("as part of a memo, language %s", async (language) => {
  const { recap, findings } = sampleRecap(language);
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/rekap.${language}.md`,
  );
});

test.each(LANGUAGES)("with what changed since the year before, language %s", async (language) => {
  const { recap, findings } = comparedRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/compared.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/compared.${language}.md`,
  );
  await expect([...recapJson(recap, findings)].join("")).toMatchFileSnapshot(
    `${GOLDEN}/compared.${language}.json`,
  );
});

test.each(LANGUAGES)("with self-assessments against the evaluator, language %s", async (language) => {
  const { recap, findings } = gapRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/gap.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/gap.${language}.md`,
  );
  const json = [...recapJson(recap, findings)].join("");
  await expect(json).toMatchFileSnapshot(`${GOLDEN}/gap.${language}.json`);
  expect(JSON.parse(json).analyses.gap).toEqual(recap.analyses.gap);
});

test.each(LANGUAGES)("with the region's own value, language %s", async (language) => {
  const { recap, findings } = regionRecap(language, language === "id" ? 40 : null);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/region.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/region.${language}.md`,
  );
  await expect([...recapJson(recap, findings)].join("")).toMatchFileSnapshot(
    `${GOLDEN}/region.${language}.json`,
  );
});

test.each(LANGUAGES)("with a plan for each OPD, language %s", async (language) => {
  const { recap, findings } = plannedRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/planned.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/planned.${language}.md`,
  );
});

test.each(LANGUAGES)("with what became of recommendations, language %s", async (language) => {
  const { recap, findings } = followedRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/followed.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/followed.${language}.md`,
  );
  const json = [...recapJson(recap, findings)].join("");
  await expect(json).toMatchFileSnapshot(`${GOLDEN}/followed.${language}.json`);
  expect(JSON.parse(json).analyses.followUp).toEqual(recap.analyses.followUp);
});

test.each(LANGUAGES)("with the evidence that was looked for, language %s", async (language) => {
  const { recap, findings } = evidencedRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/evidenced.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/evidenced.${language}.md`,
  );
  const json = [...recapJson(recap, findings)].join("");
  await expect(json).toMatchFileSnapshot(`${GOLDEN}/evidenced.${language}.json`);
  expect(JSON.parse(json).analyses.evidence).toEqual(recap.analyses.evidence);
});

test.each(LANGUAGES)("with a plan for all OPDs together, language %s", async (language) => {
  const { recap, findings } = liftedRecap(language);
  await expect(recapTerminal(recap, findings, { language, ...WRITTEN })).toMatchFileSnapshot(
    `${GOLDEN}/lifted.${language}.txt`,
  );
  await expect(recapMarkdown(recap, findings, { language })).toMatchFileSnapshot(
    `${GOLDEN}/lifted.${language}.md`,
  );
  const json = [...recapJson(recap, findings)].join("");
  await expect(json).toMatchFileSnapshot(`${GOLDEN}/lifted.${language}.json`);
  expect(JSON.parse(json).analyses.regionPlans).toEqual(recap.analyses.regionPlans);
});

test("as CSV", async () => {
  await expect([...recapCsv(sampleRecap().recap)].join("")).toMatchFileSnapshot(`${GOLDEN}/rekap.csv`);
});

test("as CSV for an Indonesian Excel", async () => {
  const text = [...recapCsv(sampleRecap().recap, { excel: true })].join("");
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/rekap.excel.csv`);
});

test("as JSON", async () => {
  const { recap, findings } = sampleRecap();
  await expect([...recapJson(recap, findings)].join("")).toMatchFileSnapshot(`${GOLDEN}/rekap.json`);
});
