/**
 * The documents by which an OPD usually shows that a sub-component is fulfilled. Advice of this project, gathered from
 * what the criteria ask for; the regulation prints no such list. Names stay Indonesian in every language.
 */

/** The printed forms that the codes below are of. */
const FORMS = /^permenpanrb-88-2021-(unit|instansi)$/;

const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  "1.a": [
    "pedoman perencanaan kinerja",
    "Renstra/RPJMD",
    "Renja/RKPD",
    "Perjanjian Kinerja",
    "rencana aksi",
    "DPA",
  ],
  "1.b": [
    "Renstra dengan cascading",
    "pohon kinerja",
    "IKU",
    "Perjanjian Kinerja berjenjang",
    "bukti publikasi",
  ],
  "1.c": ["DPA dan rencana aksi", "laporan pemantauan rencana aksi", "SKP pegawai", "notulen rapat kinerja"],
  "2.a": ["pedoman pengukuran kinerja", "definisi operasional IKU", "mekanisme pengumpulan data kinerja"],
  "2.b": [
    "laporan pengukuran kinerja berkala",
    "aplikasi atau lembar data kinerja",
    "notulen rapat pimpinan",
  ],
  "2.c": [
    "SK penghargaan atau penempatan pegawai",
    "perubahan strategi atau anggaran",
    "SKP dan umpan balik kinerja",
  ],
  "3.a": ["LKjIP", "bukti reviu APIP", "bukti penyampaian dan publikasi LKjIP"],
  "3.b": ["LKjIP dengan analisis capaian, perbandingan tahun, dan efisiensi"],
  "3.c": ["notulen pembahasan LKjIP", "perubahan target atau kegiatan", "tindak lanjut LKjIP"],
  "4.a": ["pedoman evaluasi internal", "SK dan surat tugas tim evaluasi", "LHE internal"],
  "4.b": ["KKE berjenjang", "sertifikat atau pelatihan evaluator", "aplikasi evaluasi"],
  "4.c": ["rencana dan bukti tindak lanjut LHE", "perbandingan nilai antartahun", "bukti perbaikan kinerja"],
};

/** None for a rubric whose codes mean something else. */
export function documentsFor(rubric: string, code: string): readonly string[] {
  return FORMS.test(rubric) ? (DOCUMENTS[code] ?? []) : [];
}
