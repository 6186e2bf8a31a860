/** The summaries that earlier runs left of single sheets: their names hold the sheet's, so nobody knows them beforehand. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { outputPaths } from "../outputs.ts";
import type { Job } from "./job.ts";

/** Names of such summaries by what stands before the sheet. */
type Listing = ReadonlyMap<string, readonly string[]>;

/** Each folder is listed once for a run: what the run itself writes is no earlier summary. */
const listings = new WeakMap<object, Map<string, Listing>>();

/** `Kota.Dinkes.summary.json`; the piece for the sheet has no dot. */
const SHEET_SUMMARY = /^(.+)\.[^.]+\.summary\.json$/;

/**
 * The files beside a workbook that may be summaries of its sheets. Another workbook's may be called so too: whose they
 * are stands in them.
 *
 * @param run what the jobs of one run have in common
 */
export function sheetSummaries(
  { file, folder, keepExtension }: Pick<Job, "file" | "folder" | "keepExtension">,
  run: object,
): readonly string[] {
  const folders = listings.get(run) ?? new Map<string, Listing>();
  listings.set(run, folders);
  const listing = folders.get(folder) ?? listingOf(folder);
  folders.set(folder, listing);
  const { json } = outputPaths(file, folder, { macros: false, keepExtension });
  const stem = path.basename(json, ".summary.json");
  return (listing.get(stem) ?? []).map((name) => path.join(folder, name));
}

function listingOf(folder: string): Listing {
  const listing = new Map<string, string[]>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, stem] = SHEET_SUMMARY.exec(name) ?? [];
    if (stem === undefined) continue;
    const names = listing.get(stem) ?? [];
    listing.set(stem, names);
    names.push(name);
  }
  return listing;
}
