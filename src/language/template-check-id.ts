/** Kalimat `sakip template check` dan `sakip check --against`; kunci yang sama ada dalam `template-check-en.ts`. */
export const templateCheckId = {
  command: {
    summary: "memeriksa apakah template LKE dapat dipercaya sebelum dikirim kepada OPD",
    paths: "template: berkas, folder, atau pola",
    rubric: "rubrik yang harus diikuti template (id atau berkas); bawaan: dikenali dari template",
    format: "bentuk hasil",
    failOn: "kapan perintah dianggap gagal",
    exclude: "berkas yang dilewati (pola; dapat diulang)",
    against: "bandingkan dengan template ini: apa yang diubah selain jawaban",
  },
  templateUnreadable: (file: string, reason: string) =>
    `Template “${file}” tidak dapat dipakai sebagai pembanding: ${reason}`,
};

export type TemplateCheckTexts = typeof templateCheckId;
