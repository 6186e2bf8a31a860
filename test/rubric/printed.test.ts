import { expect, test } from "vitest";
import { loadEdition } from "../../src/rubric/load.ts";
import { printedCriterion } from "../../src/rubric/printed.ts";

const UNIT = "permenpanrb-88-2021-unit";
const INSTANSI = "permenpanrb-88-2021-instansi";

test.each([
  [
    UNIT,
    "2.b",
    1,
    "Pimpinan selalu teribat sebagai pengambil keputusan (Decision Maker) dalam mengukur capaian",
  ],
  [
    UNIT,
    "1.c",
    3,
    "Target yang ditetapkan dalam Perencanaan Kinerja telah dicapai dengan baik, atau setidaknya masih on the right track .",
  ],
  [
    INSTANSI,
    "1.c",
    6,
    "Setiap unit/satuan kerjan berkomitmen dalam mencapai kinerja yang telah direncanakan.",
  ],
  [
    INSTANSI,
    "3.b",
    7,
    "Dokumen Laporan Kinerja telah menginfokan analisis dan evaluasi realisasi kinerja dengan realiasi kinerja di level nasional/internasional (Benchmark Kinerja).",
  ],
  [
    UNIT,
    "4.c",
    2,
    "Telah terjadi peningkatan implementasi SAKIP dengan melaksanakan tindak lanjut atas rerkomendasi hasil evaluasi akuntablitas Kinerja internal.",
  ],
  // Only its number slipped; the words are as printed.
  [UNIT, "1.b", 5, "Ukuran Keberhasilan (Indikator Kinerja) telah memenuhi kriteria SMART."],
])("%s %s/%d as the regulation prints it", (id, code, number, printed) => {
  const { rubric } = loadEdition(id);
  const subcomponent = rubric.components
    .flatMap((part) => part.subcomponents)
    .find((part) => part.code === code);
  const criterion = subcomponent?.criteria.find((one) => one.number === number);
  expect(criterion && printedCriterion(rubric, code, criterion)).toBe(printed);
});
