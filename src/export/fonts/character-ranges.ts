/** First and last code point, both included. */
export type CharacterRange = readonly [first: number, last: number];

/**
 * What the PDF must be able to write: all official languages of the European Union and its
 * neighbours, Vietnamese, and the signs of ordinary prose. Every range costs every visitor some
 * bytes of offline storage.
 */
export const characterRanges: readonly CharacterRange[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1: Western Europe
  [0x100, 0x17f], // Latin Extended-A: Central Europe, the Baltic, Turkish, Maltese
  [0x18f, 0x18f], // Ə and ə: Azerbaijani
  [0x192, 0x192], // ƒ
  [0x1a0, 0x1a1], // Ơ: Vietnamese
  [0x1af, 0x1b0], // Ư: Vietnamese
  [0x1c4, 0x1cc], // Dž, Lj, Nj: Croatian and Serbian
  [0x1e2, 0x1f5], // Ǧ, Ǩ, Ǯ and others: Sámi
  [0x218, 0x21b], // Ș and Ț: Romanian
  [0x259, 0x259],
  [0x2bb, 0x2bc], // ʻ ʼ
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x304], // Combining marks, for text that has no composed form
  [0x306, 0x30c],
  [0x323, 0x328],
  [0x370, 0x3ff], // Greek with tonos
  [0x400, 0x45f], // Cyrillic: Bulgarian, Serbian, Macedonian, Ukrainian, Belarusian, Russian
  [0x490, 0x491], // Ґ: Ukrainian
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, Welsh, capital ẞ
  [0x2010, 0x2027], // Dashes, quotation marks, bullets, ellipsis
  [0x202f, 0x203a], // Narrow space, per mille, primes, angle quotation marks
  [0x2044, 0x2044], // Fraction slash
  [0x2070, 0x2070], // Superscript figures
  [0x2074, 0x208e],
  [0x20a0, 0x20bf], // Currency signs
  [0x2103, 0x2103], // ℃
  [0x2113, 0x2113], // ℓ
  [0x2116, 0x2117], // №
  [0x2120, 0x2122], // ™
  [0x2126, 0x2126], // Ω
  [0x212e, 0x212e], // ℮
  [0x2153, 0x215e], // ⅓ and other fractions
  [0x2212, 0x2212], // Minus
  [0xfb01, 0xfb02], // fi and fl
  [0xfffd, 0xfffd], // The sign for "unknown character"
];
