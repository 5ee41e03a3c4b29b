/** Lengths in SVG and CSS in px (CSS Values and Units, 6). Units that depend on the surroundings are left out. */

/** The length of each unit in px. A quarter inch is 24 px. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

/** A length in px; undefined for a percentage and for what is not a length. */
export function lengthOf(written: string | undefined, em = 16): number | undefined {
  const [, number, unit = ''] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? '') ?? [];
  const factor = /^em$/i.test(unit) ? em : pixels[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
