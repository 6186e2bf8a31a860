/**
 * Windows' western code page. Node's own decoder takes it for ISO 8859-1 in some versions, where these characters are
 * invisible controls.
 */

/** What the bytes from 128 to 159 mean; five of them mean nothing. */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes that were read as ISO 8859-1. */
export function westernText(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (sign) => LETTERS[sign.charCodeAt(0) - 0x80] ?? sign);
}
