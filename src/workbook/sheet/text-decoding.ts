/** Bytes of an XML part → text, chunk by chunk: UTF-8, or UTF-16 where a byte order mark says so. */
import { StringDecoder } from "node:string_decoder";

/** What takes text piece by piece. */
export interface TextSink {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** What takes bytes piece by piece. */
export interface ByteSink {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** Decodes what is written to it. Bytes that are no text become U+FFFD. */
export function decodingInto(sink: TextSink): ByteSink {
  let decode: ((bytes: Uint8Array) => string) | null = null;
  /** The first bytes, until there are enough of them to see a byte order mark. */
  let head: Uint8Array = new Uint8Array(0);
  const pass = (bytes: Uint8Array) => {
    const text = decode?.(bytes) ?? "";
    if (text !== "") sink.write(text);
  };
  const start = () => {
    const { encoding, markBytes } = encodingOf(head);
    decode = decoderOf(encoding);
    pass(head.subarray(markBytes));
  };
  return {
    write: (chunk) => {
      if (decode) return pass(chunk);
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length >= 3) start();
    },
    end: () => {
      if (!decode) start();
      sink.end();
    },
  };
}

type Encoding = "utf8" | "utf16le" | "utf16be";

function encodingOf([first, second, third]: Uint8Array): { encoding: Encoding; markBytes: number } {
  if (first === 0xff && second === 0xfe) return { encoding: "utf16le", markBytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf16be", markBytes: 2 };
  return { encoding: "utf8", markBytes: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}

function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string {
  if (encoding !== "utf16be") {
    const decoder = new StringDecoder(encoding);
    return (bytes) => decoder.write(bytes);
  }
  const decoder = new TextDecoder("utf-16be");
  return (bytes) => decoder.decode(bytes, { stream: true });
}
