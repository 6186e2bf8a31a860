/** When a document that is named and a file are called the same. */
import { plainName } from "../validate/unit-name.ts";

/** Of documents as offices keep them; whatever else follows a dot belongs to the name. */
const EXTENSION =
  /\.(?:pdf|docx?|docm|xlsx?|xlsm|xlsb|pptx?|od[tsp]|rtf|txt|csv|jpe?g|png|gif|tiff?|bmp|heic|webp|zip|rar|7z|mp4|mov|avi|mp3|html?|eml|msg)$/i;

/** A number in front with a point, a bracket or a dash behind it: `01. `, `1.a_`, `(2) `. A year or a day is none. */
const NUMBER =
  /^[([]?\d{1,2}(?!\d)(?:[.\-_]\d{1,2}(?!\d)|[.\-_]?[a-z](?!\p{L}))*(?:[\])]|[.\-_])+\s*(?=\p{L})/iu;

/** What stays of a name when case, spacing, punctuation and the extension do not count. */
export function documentName(name: string): string {
  let stem = name.trim();
  while (EXTENSION.test(stem)) stem = stem.replace(EXTENSION, "").trim();
  return plainName(stem);
}

/** The same without a number in front; null where there is none. */
export function unnumberedName(name: string): string | null {
  const bare = name.trim().replace(NUMBER, "");
  return bare === name.trim() ? null : documentName(bare);
}

/** The word that some put before a folder's name. */
const FOLDER_WORD = /^(?:folder|map|direktori)\s+/i;

/** The name of a folder that is named as such. */
export function folderName(text: string): string {
  return plainName(text.trim().replace(FOLDER_WORD, ""));
}
