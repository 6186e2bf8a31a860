/**
 * Ghosts are styled cells and rows without content. Formatting a column down to the end of the sheet leaves a
 * million of them, and parsing them would take longer than everything else, so they are cut out of the text
 * first. Only what changes nothing is cut: what follows must say by itself where it stands, because a cell
 * without a reference counts on from the one before.
 */
import type { TextSink } from "./text-decoding.ts";

const GHOST_CELLS = /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")?(?:\/>|><\/c>)(?=<c r="|<\/row>)/g;
/** A ghost row may say anything but that it is hidden, or of no height. */
const GHOST_ROWS =
  /<row r="\d{1,7}"(?: (?!hidden="[1t]|ht="0)[\w:]+="[^"<]*")*(?:\/>|><\/row>)(?=<row r="|<\/sheetData>)/g;
/** In a comment or CDATA the same characters are no tags; rows without a number count on from their cells. */
const UNSAFE = /<!|<row(?! r=")/;
/** What is held back for the rest of a tag; far more than any real tag needs. */
const LONGEST_TAG = 65_536;

/** Passes a worksheet's XML on without its ghosts. From the first thing that makes cutting unsafe, all is passed on. */
export function withoutGhosts(sink: TextSink): TextSink {
  let cutting = true;
  let held = "";
  const pass = (text: string) => {
    if (text !== "") sink.write(text);
  };
  return {
    write: (chunk) => {
      if (!cutting) return pass(chunk);
      const text = held + chunk;
      // Only whole tags are looked at.
      const complete = text.lastIndexOf(">") + 1;
      held = text.slice(complete);
      const tags = text.slice(0, complete);
      cutting = !UNSAFE.test(tags) && held.length < LONGEST_TAG;
      if (cutting) return pass(tags.replace(GHOST_CELLS, "").replace(GHOST_ROWS, ""));
      held = "";
      pass(text);
    },
    end: () => {
      pass(held);
      sink.end();
    },
  };
}
