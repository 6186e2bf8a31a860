/**
 * Streams the XML of one part as events with local names. Prefixes are dropped without looking them up: what a
 * prefix stands for never matters to us, and generators that write them sometimes forget to declare them.
 */
import { SaxesParser } from "saxes";
import type { Package } from "../package.ts";
import { damaged, overLimit } from "../zip/fault.ts";
import { decodingInto, type TextSink } from "./text-decoding.ts";

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `attributes` as written or, where asked for, by local name. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** `enough` ends the parsing: what follows is of no interest. The part's checksum is still looked at. */
  readonly close: (name: string) => unknown;
  /** Text and CDATA; one text may come in several pieces. */
  readonly text: (text: string) => void;
}

/** How much is handed to the parser at a time, so that a text without an end is noticed before it is kept. */
const PIECE_LENGTH = 65_536;
/** A real part nests some ten levels. */
const DEPTH = 128;

export interface XmlOptions {
  /** The most bytes that the part may have; by default the limit for parts that are kept. */
  readonly allowed?: number;
  /**
   * Gives attributes by local name, without namespace declarations; one without a prefix wins. Only relationships
   * are named with a prefix, and looking at every attribute of every cell takes a fifth of the time of parsing them.
   */
  readonly localAttributes?: true;
  /** Goes before the parser and may leave out what the handlers would pass over anyway. */
  readonly filter?: (parser: TextSink) => TextSink;
}

/**
 * Parses a part from its first to its last byte.
 *
 * @throws FaultError over a limit, on a missing part, on broken data or XML
 */
export function parseXml(
  pkg: Pick<Package, "limits" | "inflate">,
  part: string,
  handlers: XmlHandlers,
  options: XmlOptions = {},
): void {
  const { allowed = pkg.limits.indexPartBytes, filter = (parser) => parser } = options;
  const open = options.localAttributes ? byLocalName(handlers.open) : handlers.open;
  const parser = parserOf(part, { ...handlers, open }, pkg.limits.textLength);
  const bytes = decodingInto(filter(parser));
  pkg.inflate(part, bytes.write, allowed);
  bytes.end();
}

/**
 * Parses the text of a part.
 *
 * @throws FaultError over the limit of a text, on broken XML
 */
export function parseXmlText(
  { part, text }: { readonly part: string; readonly text: string },
  handlers: XmlHandlers,
  textLength: number,
): void {
  const parser = parserOf(part, handlers, textLength);
  parser.write(text);
  parser.end();
}

/** Thrown out of the parser when a handler has read all it wants. */
const ENOUGH = new Error("enough");

function parserOf(part: string, handlers: XmlHandlers, textLength: number): TextSink {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  /** Characters since the last event: the parser keeps them until the tag or the text is complete. */
  let pending = 0;

  parser.on("opentag", (tag) => {
    pending = 0;
    depth += 1;
    if (depth > DEPTH) throw damaged(part, "XML nested too deep");
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    pending = 0;
    depth -= 1;
    if (handlers.close(localName(tag.name)) === "enough") throw ENOUGH;
  });
  const takeText = (text: string) => {
    pending = 0;
    if (text.length > textLength) throw overLimit("textLength", textLength, part);
    handlers.text(text);
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  // Entities are never expanded, and a workbook has no use for a document type but an attack.
  parser.on("doctype", () => {
    throw damaged(part, "XML with a document type");
  });
  parser.on("error", () => {
    throw damaged(part, "XML malformed");
  });

  let done = false;
  const parse = (text: string) => {
    try {
      parser.write(text);
    } catch (error) {
      if (error !== ENOUGH) throw error;
      done = true;
    }
  };
  return {
    write: (text) => {
      for (let at = 0; at < text.length && !done; at += PIECE_LENGTH) {
        const piece = text.length <= PIECE_LENGTH ? text : text.slice(at, at + PIECE_LENGTH);
        pending += piece.length;
        parse(piece);
        if (pending > textLength + PIECE_LENGTH) throw overLimit("textLength", textLength, part);
      }
    },
    end: () => {
      if (!done) parser.close();
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function byLocalName(open: XmlHandlers["open"]): XmlHandlers["open"] {
  return (name, attributes) => open(name, withoutPrefixes(attributes));
}

function withoutPrefixes(attributes: XmlAttributes): XmlAttributes {
  if (!Object.keys(attributes).some((name) => name.includes(":"))) return attributes;
  const local: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith("xmlns:") && name.includes(":")) local[localName(name)] = value;
  }
  for (const [name, value] of Object.entries(attributes)) if (!name.includes(":")) local[name] = value;
  return local;
}
