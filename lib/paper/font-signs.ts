/** The characters that every cut of the PDF's font has, in ranges: Roboto as pdfmake brings it. A test asks the font whether this is so. */
const RANGES = `
  0020-007E 00A0-017F 018F 0192 01A0-01A1 01AF-01B0 01F0 01FA-01FF 0218-021B 0237 0259 02BC 02C6-02C7 02C9 02D8-02DD 02F3
  0300-0301 0303 0309 030F 0323 0384-038A 038C 038E-03A1 03A3-03CE 03D1-03D2 03D6 0400-0486 0488-0513 1E00-1E01 1E3E-1E3F
  1E80-1E85 1E9E 1EA0-1EF9 1F4D 2000-200B 2010-2011 2013-2015 2017-201E 2020-2022 2025-2027 2030 2032-2033 2039-203A 203C
  2044 2070 2074-208E 20A3-20A4 20A6-20AC 20B1 20B9-20BA 20BC-20BD 20C1 2105 2113 2116 2122 2126 212E 215B-215E 2202 2206
  220F 2211-2212 221A 221E 222B 2248 2260 2264-2265 25A0 25CA-25CB 25CF
`;

const pairs = RANGES.trim()
  .split(/\s+/)
  .map((range) => range.split('-').map((end) => Number.parseInt(end, 16)));
const SIGNS = new Set(pairs.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));

export const fontHas = (sign: string): boolean => SIGNS.has(sign.codePointAt(0) ?? -1);
