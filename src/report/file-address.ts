/** A file as other programs address it: from the folder that a run was started in, wherever that folder lies. */

/** A letter and a colon begin an absolute path on Windows. */
const DRIVE = /^[A-Za-z]:\//;

/**
 * The path from the root, without `.` and `..` where they can be resolved. A file elsewhere keeps its absolute path.
 *
 * @param file with forward slashes
 * @param root an absolute folder with forward slashes
 */
export function pathFromRoot(file: string, root: string): string {
  const start = isAbsolute(file) ? firstPart(file) : "";
  const path = start + resolved(file.slice(start.length).split("/"));
  const folder = root.replace(/\/*$/, "/");
  return start !== "" && path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The path as an RFC 3986 reference: relative where the path is. */
export function uriOf(path: string): string {
  // A lone surrogate cannot be written in UTF-8, and so not in a URI.
  const encoded = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (!isAbsolute(path)) return encoded;
  return DRIVE.test(path) ? `file:///${encoded.replace("%3A", ":")}` : `file://${encoded}`;
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || DRIVE.test(path);
}

function firstPart(path: string): string {
  return path.startsWith("/") ? "/" : path.slice(0, "C:/".length);
}

function resolved(segments: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === "" || segment === ".") continue;
    const last = kept.at(-1);
    if (segment === ".." && last !== undefined && last !== "..") kept.pop();
    else kept.push(segment);
  }
  return kept.join("/");
}
