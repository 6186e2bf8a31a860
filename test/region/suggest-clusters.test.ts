/** What names suggest, against the lists on pp. 34-35. */
import { expect, test } from "vitest";
import { suggestedClusters } from "../../src/region/suggest-clusters.ts";
import { loadRegionRule } from "../../src/rubric/region-rule.ts";

const { clusters } = loadRegionRule("permenpanrb-88-2021");

test.each([
  ["Dinas Kesehatan", "utama: Kesehatan, 34"],
  ["DINAS PEKERJAAN UMUM & PENATAAN RUANG", "utama: Pekerjaan umum dan penataan ruang, 34"],
  ["Badan Perencanaan Pembangunan Daerah", "utama: Perencanaan Pembangunan Daerah, 34"],
  ["Inspektorat", "utama: Pengawasan Internal, 34"],
  ["Satpol PP", "utama: Ketentraman, ketertiban, dan perlindungan masyarakat, 34"],
  ["Dinas Pertanian", "utama: Pertanian, 35"],
  ["Dinas Penanaman Modal", "pendukung: Penanaman Modal, 35"],
  [
    "Dinas Kependudukan dan Pencatatan Sipil",
    "pendukung: Administrasi kependudukan dan pencatatan sipil, 34",
  ],
  ["Kecamatan Sukamaju", "tambahan: Kecamatan, 34"],
  ["RSUD Contoh", "tambahan: Rumah Sakit, 34"],
  ["Sekretariat DPRD", "tambahan: Kesekretariatan, 34"],
  // A field within a longer one that stands there too.
  ["Badan Pendidikan dan Pelatihan", "tambahan: Pendidikan dan Pelatihan, 34"],
  // Two lists at once: a person decides.
  ["Dinas Pendidikan dan Kebudayaan", "utama: Pendidikan, 34; pendukung: Kebudayaan, 35"],
  ["Dinas Ketahanan Pangan dan Pertanian", "utama: Pertanian, 35; pendukung: Pangan, 34"],
  // Only whole words.
  ["Kesosialan", ""],
  ["Dinas Contoh", ""],
  ["", ""],
])("%s → %s", (name, wanted) => {
  const found = suggestedClusters(name, clusters);
  expect(found.map(({ cluster, field, page }) => `${cluster}: ${field}, ${page}`).join("; ")).toBe(wanted);
});
