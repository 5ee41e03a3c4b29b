/** The metrics of a font, so that a font of the reader's computer can be scaled to the same size. */
import type { FullFont } from './fonts.ts';
import { openFont, setLine } from './full-font.ts';

/** Lengths are in ems. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** The average width of a letter in running text, weighted by frequency. */
  readonly width: number;
}

export function metricsOf(font: FullFont): FontMetrics {
  const { ascender, descender } = openFont(font).hExtents();
  const { unitsPerEm, width: space } = setLine(font, ' ');
  const widths = letters.map(([letter, share]) => setLine(font, letter).width * share);
  const average = sum([...widths, space * spaceShare]) / sum([...letters.map(([, share]) => share), spaceShare]);
  return {
    ascent: thousandths(ascender / unitsPerEm),
    descent: thousandths(-descender / unitsPerEm),
    width: thousandths(average / unitsPerEm),
  };
}

/** Occurrences among ten thousand characters of English text (from @capsizecss/unpack 2.4, MIT). */
const shares =
  'e922 t672 a668 i588 n578 o571 r526 s469 h351 l304 d298 c232 u207 m181 f170 p163 g155 y123 b114 w110 v76 k46 x25 ' +
  'z11 j9 q8 ,83 .79 -18 S41 T41 A40 C31 M25 P23 I22 B20 U16 F15 R15 N14 D13 H13 L12 W12 E11 G11 J9 O9 K7 V5 Y3 ' +
  '053 226 123 515 310 48 67 75 87 96 |38 [21 ]7 \'14 "12 (10 )10 :8 =7 $2 Z2 %1 /1 ;1 Q1 X1';
const letters = shares.split(' ').map((each) => [each.charAt(0), Number(each.slice(1))] as const);
const spaceShare = 1540;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
