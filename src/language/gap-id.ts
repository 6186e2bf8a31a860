/** Every sentence about self-assessments against evaluators, in Bahasa Indonesia. */

export const gapId = {
  command: {
    summary:
      "ukur selisih penilaian mandiri dengan evaluator: siapa optimistis, di mana, dan sel mana yang layak dilihat lagi",
    paths: "LKE yang dijawab kedua pihak, .summary.json, .ndjson, atau folder berisi itu",
    format: "bentuk keluaran standar",
    opd: "hanya OPD ini, dengan rinciannya",
    rubric: "rubrik untuk LKE yang belum mempunyai hasil, atau rubrik dari hasil yang sudah ada",
    failOn: "kapan kode keluar 1",
    inRecap:
      "tambahkan selisih penilaian mandiri dengan evaluator (sakip gap) ke rekap, atau ke laporan satu LKE",
    unknownUnit: (name: string) =>
      `Tidak ada OPD bernama atau berkode “${name}” di antara LKE yang dijawab OPD dan evaluator.`,
  },
  title: (group: string) => `Penilaian mandiri dan evaluator: ${group}`,
  sign: "Selisih = penilaian mandiri − evaluator; tanda + berarti OPD menilai dirinya lebih tinggi.",
  counted: (counted: string, complete: string) =>
    `${counted} LKE berisi jawaban OPD dan evaluator (${complete} lengkap)`,
  leftOut: (count: string, reasons: string) => `tidak dihitung: ${count} (${reasons})`,
  noneLeftOut: "semuanya dihitung",
  reasons: {
    "one-column": "hanya satu kolom jawaban",
    "self-only": "evaluator belum menjawab",
    "evaluator-only": "tanpa penilaian mandiri",
    "nothing-shared": "tanpa sub-komponen yang dijawab keduanya",
    repeated: "OPD yang sama dengan isi berbeda",
    identical: "salinan yang sama persis",
  },
  reason: (count: string, reason: string) => `${reason}: ${count}`,

  region: "Seluruh OPD",
  n: "n",
  mean: "Rata-rata",
  median: "Median",
  pointsOver: (of: string) => `Selisih nilai akhir (${of} OPD lengkap)`,
  stepsOver: (of: string) => `Selisih tingkat huruf (${of} jawaban)`,
  sides: (over: string, equal: string, under: string) =>
    `Dari jawaban itu, OPD menilai dirinya lebih tinggi ${over}, sama ${equal}, lebih rendah ${under}.`,
  share: (count: string, percent: string) => `${count} (${percent}%)`,
  kappa: (value: string, n: string) => `Kappa tertimbang linear ${value} (n ${n})`,
  kappaInterval: (value: string, low: string, high: string, n: string) =>
    `Kappa tertimbang linear ${value} (95%: ${low} sampai ${high}; n ${n})`,
  kappaNote:
    "Kappa: 1 berarti selalu sama huruf, 0 berarti tidak lebih dari kebetulan. Jawaban satu OPD saling berkaitan, jadi rentang sebenarnya lebih lebar.",
  kappaUndefined: {
    "no-pairs": "Kappa tidak terdefinisi: tidak ada jawaban yang berpasangan.",
    "one-letter": "Kappa tidak terdefinisi: keduanya selalu memberi huruf yang sama dan hanya satu huruf.",
  },

  subcomponents: "Menurut sub-komponen",
  weight: "Bobot",
  code: "Kode",
  name: "Nama",
  points: "Selisih",
  steps: "Tingkat",
  over: "Lebih tinggi",
  equal: "Sama",
  under: "Lebih rendah",
  kappaHead: "Kappa",
  p: "p (Holm)",
  belowSmallest: "<0,0001",
  systematicOver: (codes: string, level: string) =>
    `Sistematis dinilai terlalu tinggi oleh OPD: ${codes} (p Holm paling besar ${level}%).`,
  systematicUnder: (codes: string, level: string) =>
    `Sistematis dinilai terlalu rendah oleh OPD: ${codes} (p Holm paling besar ${level}%).`,
  noSystematic: (level: string) =>
    `Tidak ada sub-komponen yang terbukti sistematis pada taraf ${level}%; dengan sedikit OPD, ini bukan bukti bahwa tidak ada.`,
  meansNote: (from: string) =>
    `Selisih dan tingkat: rata-rata. Kappa: atas OPD, sejak ${from} OPD dan bila kedua pihak memakai lebih dari satu huruf.`,
  testNote:
    "p: uji tanda dua sisi yang eksak atas jawaban yang tidak sama, dikoreksi menurut Holm untuk banyaknya sub-komponen.",

  ofUnit: "Penilaian mandiri dan evaluator",
  units: "OPD, dari yang paling optimistis",
  rank: "No",
  unit: "OPD",
  self: "Mandiri",
  evaluator: "Evaluator",
  predicates: "Predikat",
  sidesNote:
    "+ / = / −: banyaknya sub-komponen yang dinilai OPD lebih tinggi, sama, dan lebih rendah daripada evaluator.",
  rest: (count: string) => `… ${count} OPD lain; pakai --format json atau markdown untuk selengkapnya`,

  secondLook: "Sel yang paling layak dilihat lagi",
  secondLookNote:
    "Urutan: selisih nilai terbesar, lalu tingkat huruf terjauh, lalu yang tanpa catatan evaluator.",
  stepsApart: (steps: string) => `${steps} tingkat`,
  pointsApart: (points: string) => `selisih ${points}`,
  noted: { true: "ada catatan evaluator", false: "tanpa catatan evaluator" },
  cells: "Sel",
  letters: "Huruf",
  note: "Catatan evaluator",
  hasNote: { true: "ada", false: "tidak ada" },

  criteria: "Kriteria yang paling sering diakui OPD tetapi tidak diterima evaluator",
  criterionLine: (criterion: string, over: string, pairs: string, text: string) =>
    `${criterion}, ${over} dari ${pairs}: ${text}`,
  criteriaOver: (code: string, numbers: string) =>
    `${code}, kriteria yang diakui OPD tetapi tidak diterima evaluator: ${numbers}`,
  criteriaUnder: (code: string, numbers: string) =>
    `${code}, kriteria yang tidak diakui OPD tetapi diterima evaluator: ${numbers}`,
  unitTotals: (self: string, evaluator: string, gap: string) =>
    `Penilaian mandiri ${self}, evaluator ${evaluator}, selisih ${gap}`,
  unitPartial: (gap: string, pairs: string, of: string) =>
    `Selisih ${gap} atas ${pairs} dari ${of} sub-komponen yang dijawab keduanya`,

  teams: "Menurut tim evaluator",
  team: "Tim",
  quartiles: "Kuartil",
  extremes: "Rentang",
  range: (low: string, high: string) => `${low} … ${high}`,
  teamsNote: (atLeast: string) =>
    `Selisih nilai akhir OPD lengkap yang dievaluasi tim itu, hanya untuk tim dengan sedikitnya ${atLeast} OPD. Tim memeriksa OPD yang berbeda: selisih besar dapat berasal dari OPD-nya. Angka ini tidak membuktikan bahwa suatu tim ketat atau longgar.`,
  withoutTeam: (count: string) =>
    `${count} LKE lengkap tidak menyebut ketua atau nama tim pada lembar Identitas.`,

  sheet: {
    note: "Selisih, peringkat, rata-rata, dan median adalah rumus; sub-komponen, sel yang layak dilihat lagi, dan tim ada di bawah tabel.",
    mean: (complete: string) => `Rata-rata ${complete} OPD yang lengkap`,
    median: "Median",
    predicate: "Predikat",
    meanGap: "Selisih rata-rata",
    medianGap: "Selisih median",
    meanSteps: "Tingkat rata-rata",
    verdict: "Sistematis",
    verdicts: { over: "terlalu tinggi", under: "terlalu rendah", none: "–" },
    lowerQuartile: "Kuartil bawah",
    upperQuartile: "Kuartil atas",
    lowest: "Terendah",
    highest: "Tertinggi",
    file: "Berkas",
    nobody: "Tidak ada LKE yang dijawab OPD dan evaluator.",
  },

  findings: "Temuan",
};

/** The keys that every language has. */
export type GapTexts = typeof gapId;
