/**
 * Every report of every hand-made result, compared whole with test/golden/report/. After an intended change:
 *
 *   npx vitest run test/report/golden.test.ts -u
 *
 * and read the difference before committing it.
 */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { csvReport } from "../../src/report/csv.ts";
import { REPORTERS } from "../../src/report/reporters.ts";
import { DOCUMENTS } from "./documents.ts";

const GOLDEN = "../golden/report";

describe.each(Object.entries(DOCUMENTS))("%s", (name, document) => {
  test.each(LANGUAGES)("in the terminal, language %s", async (language) => {
    const text = REPORTERS.table(document, { language });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}.${language}.txt`);
  });

  test.each(LANGUAGES)("as a memo, language %s", async (language) => {
    const text = REPORTERS.markdown(document, { language });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}.${language}.md`);
  });
});

describe("several results", () => {
  const options = { language: "id" } as const;

  test("in the terminal, in colour and wider", async () => {
    const text = REPORTERS.table(DOCUMENTS.several, { ...options, colour: true, width: 100 });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/several.id.colour.txt`);
  });

  test("as JSON", async () => {
    await expect(REPORTERS.json(DOCUMENTS.several, options)).toMatchFileSnapshot(`${GOLDEN}/several.json`);
  });

  test("as NDJSON", async () => {
    await expect(REPORTERS.ndjson(DOCUMENTS.several, options)).toMatchFileSnapshot(
      `${GOLDEN}/several.ndjson`,
    );
  });

  test("as CSV", async () => {
    await expect(REPORTERS.csv(DOCUMENTS.several, options)).toMatchFileSnapshot(`${GOLDEN}/several.csv`);
  });

  test("as CSV for an Indonesian Excel", async () => {
    await expect(csvReport(DOCUMENTS.several, { excel: true })).toMatchFileSnapshot(
      `${GOLDEN}/several.excel.csv`,
    );
  });
});
