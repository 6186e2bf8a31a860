/** The sentences of the Petunjuk sheet. Letters, counts and pages come from the rubric. */
import type { Rubric } from "../../rubric/schema.ts";
import { subjectOf } from "./content.ts";

export interface Steps {
  readonly title: string;
  readonly steps: readonly string[];
}

/** How the OPD (or the region itself), the evaluator and everybody who signs work with the file. */
export function stepsFor(rubric: Rubric): readonly Steps[] {
  return [forOpd(rubric), forEvaluator(rubric), aboutFigures(rubric)];
}

function forOpd(rubric: Rubric): Steps {
  const letters = rubric.scale.map(({ letter }) => letter).join(", ");
  return {
    title: `A. Bagi ${subjectOf(rubric)} (penilaian mandiri)`,
    steps: [
      "Lengkapi lembar Identitas. Tahun yang dievaluasi adalah tahun kinerja yang dinilai, bukan tahun pelaksanaan evaluasinya.",
      "Pada lembar LKE, jawab setiap kriteria dengan Ya atau Tidak menurut keadaan sebenarnya dan dokumen yang benar-benar ada.",
      `Pilih jawaban setiap sub-komponen (${letters}). Setelah semua kriterianya dijawab, kolom “Didukung s.d.” menampilkan jawaban tertinggi yang didukung oleh kriteria yang dijawab Ya; warna jingga pada kolom itu berarti jawaban melampauinya.`,
      ...judgementStep(rubric),
      "Isi Catatan dan Daftar Evidence pada setiap sub-komponen yang telah dijawab: keadaan yang ditemukan, lalu nama, nomor, dan tanggal dokumen pendukungnya. Sel berwarna jingga berarti masih kosong.",
      "Sub-komponen yang belum dijawab tidak dihitung nol. Nilai komponen, nilai akhir, dan predikat baru tampil setelah semua sub-komponennya terjawab.",
      "Pada lembar Tindak Lanjut, tuliskan rekomendasi hasil evaluasi tahun sebelumnya beserta status dan bukti penyelesaiannya.",
    ],
  };
}

function judgementStep(rubric: Rubric): string[] {
  const judged = rubric.scale.filter(({ judgement }) => judgement).map(({ letter }) => letter);
  const proven = rubric.scale.find(({ judgement }) => !judgement);
  if (judged.length === 0 || !proven) return [];
  return [
    `Terpenuhinya seluruh kriteria dengan sendirinya membuktikan paling tinggi ${proven.letter}. Jawaban ${judged.join(" dan ")} memerlukan pertimbangan: tuliskan alasannya pada kolom Catatan.`,
  ];
}

function forEvaluator(rubric: Rubric): Steps {
  const subject = subjectOf(rubric);
  return {
    title: "B. Bagi evaluator",
    steps: [
      `Uji jawaban ${subject} terhadap bukti, lalu isi kolom Evaluator tanpa mengubah jawaban ${subject}.`,
      "Tuliskan dasar penilaian pada Catatan Evaluator dan perbaikan yang diminta pada Rekomendasi; keduanya tampil pada lembar Hasil dan dapat disunting di sana.",
      `Begitu satu jawaban evaluator terisi, lembar Hasil memakai jawaban evaluator sepenuhnya. Sub-komponen yang dikosongkan evaluator tidak diambil dari jawaban ${subject}.`,
      `Periksa kelengkapan: ${rubric.components.flatMap(({ subcomponents }) => subcomponents).length} sub-komponen harus terjawab sebelum lembar Hasil ditandatangani dan direviu berjenjang.`,
    ],
  };
}

function aboutFigures(rubric: Rubric): Steps {
  const weight = rubric.components.reduce((sum, component) => sum + component.weight, 0);
  return {
    title: "C. Cara nilai dihitung",
    steps: [
      `Nilai sub-komponen = bobot × nilai jawaban ÷ 100. Nilai komponen dan nilai akhir adalah jumlahnya, paling tinggi ${weight}. Batas atas termasuk dalam predikatnya.`,
      "Hanya sel isian yang terbuka; lembar dilindungi tanpa kata sandi agar rumus tidak terhapus. Tinggi baris dan lebar kolom boleh diubah supaya catatan panjang terbaca.",
      "Jangan menambah, menghapus, atau menggeser baris dan kolom; jangan pula mengetik nilai di atas rumus.",
    ],
  };
}
