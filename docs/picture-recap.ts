/**
 * Takes the README's picture of the recap's page: a made-up region of two dozen OPDs, scored by the built command and
 * opened in Chromium. Run by hand after the page has changed; another version of Chromium draws other pixels, so no check
 * compares them.
 *
 *   npm run build && npx tsx docs/picture-recap.ts
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { lke } from "../test/fixtures/lke.ts";
import { startChromium } from "../test/page/browser.ts";

const COMMAND = fileURLToPath(new URL("../bin/sakip.js", import.meta.url));
const PICTURE = fileURLToPath(new URL("images/recap.png", import.meta.url));
const SIZE = { width: 1280, height: 1010 };
const REGION = "Kabupaten Rekaan";
const CODES = ["1", "2", "3", "4"].flatMap((component) =>
  ["a", "b", "c"].map((part) => `${component}.${part}`),
);

/** Each OPD with its twelve letters, in the order of the sub-components. */
const OFFICES: Readonly<Record<string, string>> = {
  "Badan Perencanaan": "AA A A A A BB A BB A A A BB",
  Inspektorat: "A A BB A BB BB A BB BB A A A",
  "Dinas Pendidikan": "A BB BB BB BB B BB BB B BB BB B",
  "Dinas Kesehatan": "BB BB BB BB B B BB BB B BB B B",
  "Dinas Pekerjaan Umum": "BB B B BB B CC BB B CC B B CC",
  "Dinas Sosial": "BB BB B B B B BB B B B CC CC",
  "Dinas Perhubungan": "BB B CC B CC CC B B CC CC CC C",
  "Dinas Lingkungan Hidup": "CC C C CC C D C C C CC C C",
  "Dinas Perdagangan": "BB B B B B CC B CC CC B CC C",
  "Dinas Pertanian": "CC CC C CC CC C CC C C CC C D",
  "Dinas Perpustakaan": "BB BB BB B BB B BB B B B B CC",
  "Dinas Pariwisata": "CC C D C C D CC C D C C D",
  "Dinas Kependudukan": "A BB BB BB BB BB A BB B BB BB B",
  "Dinas Koperasi": "CC C C C C D CC C C C C D",
  "Dinas Komunikasi": "BB B B BB B B B B CC B B CC",
  "Dinas Tenaga Kerja": "B B CC B B CC B CC CC B CC CC",
  "Satuan Polisi Pamong Praja": "CC C D C C D CC C D C D D",
  "Sekretariat DPRD": "B CC CC B B C B CC CC CC CC C",
  "Kecamatan Rekaan Utara": "B CC C CC CC C B CC C CC C C",
  "Kecamatan Rekaan Selatan": "C C D C D D C C D C C D",
  "Kecamatan Rekaan Timur": "B B CC CC CC C B B CC CC CC C",
  "Kecamatan Rekaan Barat": "BB B B B B CC B B CC B CC CC",
};

const folder = mkdtempSync(path.join(tmpdir(), "sakip-picture-"));
try {
  writeOffices();
  spawnSync(process.execPath, [COMMAND, "score", "lke", "--out", "hasil", "--quiet"], { cwd: folder });
  await takePicture(path.join(folder, "hasil", "rekap.html"));
} finally {
  rmSync(folder, { recursive: true });
}

function writeOffices(): void {
  mkdirSync(path.join(folder, "lke"));
  for (const [name, letters] of Object.entries(OFFICES)) {
    const titles = ["LKE Unit", `Unit Kerja : ${name}`, `Pemerintah Daerah : ${REGION}`, "Tahun : 2025"];
    const answers = letters.split(" ").map((letter, index) => [CODES[index] ?? "", letter]);
    writeFileSync(
      path.join(folder, "lke", `${name}.xlsx`),
      lke({ titles, letters: Object.fromEntries(answers) }),
    );
  }
}

async function takePicture(page: string): Promise<void> {
  const browser = await startChromium();
  const tab = await browser.newPage({ viewport: SIZE });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: PICTURE });
  await browser.close();
}
