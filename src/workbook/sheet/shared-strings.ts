/** The texts that cells share, by index. */

import type { Package } from "../package.ts";
import { overLimit } from "../zip/fault.ts";
import { strikes } from "./cell-looks.ts";
import { takingPlain } from "./plain-elements.ts";
import { plainStrings } from "./plain-strings.ts";
import { detachedText, LARGE_PART_BYTES, unescapedText } from "./stored-text.ts";
import { parseXml, type XmlAttributes } from "./xml.ts";

export interface SharedStrings {
  /** Rich text joined, phonetic aids left out. */
  readonly texts: readonly string[];
  /** Those of which a part is struck through. */
  readonly struck: ReadonlySet<number>;
}

/** @throws FaultError over limits or on damage */
export function readSharedStrings(pkg: Package, part: string): SharedStrings {
  const reader = new StringsReader(pkg, part);
  const handlers = {
    open: (name: string, attributes: XmlAttributes) => reader.open(name, attributes),
    close: (name: string) => reader.close(name),
    text: (piece: string) => reader.text(piece),
  };
  const plain = plainStrings({
    isBetweenStrings: () => reader.isBetweenStrings(),
    takeString: (text) => reader.takeString(text),
  });
  parseXml(pkg, part, handlers, { filter: (parser) => takingPlain(plain, parser) });
  return { texts: reader.texts, struck: reader.struck };
}

/** The state between the events of the part. */
class StringsReader {
  readonly texts: string[] = [];
  readonly struck = new Set<number>();
  readonly #pkg: Package;
  readonly #part: string;
  readonly #large: boolean;
  #total = 0;
  #text = "";
  #depth = 0;
  #inItem = false;
  #inText = false;
  #inPhonetic = false;
  #runStruck = false;

  constructor(pkg: Package, part: string) {
    this.#pkg = pkg;
    this.#part = part;
    this.#large = pkg.declaredSize(part) > LARGE_PART_BYTES;
  }

  isBetweenStrings(): boolean {
    return this.#depth === 1;
  }

  /** A string that the parser need not see. */
  takeString(text: string): void {
    this.#startItem();
    this.#add(text);
    this.#keepItem();
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#depth += 1;
    if (name === "si") this.#startItem();
    else if (name === "rPh") this.#inPhonetic = true;
    else if (name === "r") this.#runStruck = false;
    else if (name === "strike") this.#runStruck = strikes(attributes);
    else if (name === "t") this.#inText = this.#inItem && !this.#inPhonetic;
  }

  text(piece: string): void {
    if (!this.#inText) return;
    if (this.#runStruck && piece.trim() !== "") this.struck.add(this.texts.length);
    this.#add(piece);
  }

  close(name: string): void {
    this.#depth -= 1;
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
    else if (name === "si") this.#keepItem();
  }

  #startItem(): void {
    const { sharedStrings } = this.#pkg.limits;
    if (this.texts.length >= sharedStrings) throw overLimit("sharedStrings", sharedStrings, this.#part);
    this.#inItem = true;
    this.#text = "";
    this.#runStruck = false;
  }

  #add(piece: string): void {
    const { textLength, keptTextLength } = this.#pkg.limits;
    this.#text += piece;
    this.#total += piece.length;
    if (this.#text.length > textLength) throw overLimit("textLength", textLength, this.#part);
    if (this.#total > keptTextLength) throw overLimit("textLength", keptTextLength, this.#part);
  }

  #keepItem(): void {
    this.#inItem = false;
    const unescaped = unescapedText(this.#text);
    this.texts.push(this.#large ? detachedText(unescaped) : unescaped);
  }
}
