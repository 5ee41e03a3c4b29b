/** Chromium embeds every font as TrueType outlines behind codes of two bytes that are the numbers of glyphs. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { named, type OpenedPdf, pagesOf } from '../../helpers/opened-pdf.ts';
import type { Check } from './conditions.ts';

interface BookFont {
  readonly number: number;
  readonly source: string;
  /** The font behind the codes, which has the widths. */
  readonly descendant: string;
  readonly descriptor: string;
  /** The font file; empty where none is embedded. */
  readonly file: Buffer;
  /** Which characters its codes are. */
  readonly unicode: string;
}

function fontsOf(opened: OpenedPdf): BookFont[] {
  const object = (dictionary: string, key: string): string =>
    opened.objects.get(named(opened, dictionary, key) ?? 0) ?? '';
  const held = (dictionary: string, key: string): string =>
    opened.streams.get(named(opened, dictionary, key) ?? 0) ?? '';
  return [...opened.objects].flatMap(([number, source]) => {
    if (!/^<<\/Type \/Font\n/.test(source) || source.includes('/Subtype /CIDFontType2')) return [];
    const descendant = object(source, 'DescendantFonts');
    const descriptor = object(descendant, 'FontDescriptor');
    const file = Buffer.from(held(descriptor, 'FontFile2'), 'latin1');
    return [{ number, source, descendant, descriptor, file, unicode: held(source, 'ToUnicode') }];
  });
}

const faults = (opened: OpenedPdf, isFault: (font: BookFont) => boolean): string[] => {
  const fonts = fontsOf(opened);
  return fonts.length === 0 ? ['no fonts'] : fonts.filter(isFault).map(({ source }) => source);
};

/** Codes that are glyphs, as Identity-H says: what is asked of other fonts and encodings cannot fail. */
export const otherFonts: Check = (opened) =>
  faults(
    opened,
    ({ source, descendant }) =>
      !/\/Subtype \/Type0\n[\s\S]*\/Encoding \/Identity-H\n/.test(source) ||
      !/\/Subtype \/CIDFontType2\n/.test(descendant) ||
      !/\/Registry \(Adobe\)\s+\/Ordering \(Identity\)\s+\/Supplement 0/.test(descendant),
  );

export const glyphMapping: Check = (opened) =>
  faults(opened, ({ descendant }) => !descendant.includes('/CIDToGIDMap /Identity\n'));

export const fontsNotEmbedded: Check = (opened) => faults(opened, ({ file }) => file.length === 0);

export const unmappedFonts: Check = (opened) => faults(opened, ({ unicode }) => !unicode.includes('begincmap'));

/** The glyphs that each font shows, by the number of its object. */
function shownGlyphs(opened: OpenedPdf): Map<number, Set<number>> {
  const shown = new Map<number, Set<number>>();
  for (const { page, content } of pagesOf(opened)) {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name ?? '', Number(number)]),
    );
    let current = 0;
    for (const [, name, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
      if (name !== undefined) current = fonts.get(name) ?? 0;
      const glyphs = shown.get(current) ?? new Set();
      for (const code of codes?.match(/.{4}/g) ?? []) glyphs.add(Number.parseInt(code, 16));
      shown.set(current, glyphs);
    }
  }
  return shown;
}

/** Calls with every glyph that is shown, and its font; gives those that are called wrong. */
function wrongGlyphs(opened: OpenedPdf, judge: (font: BookFont) => (glyph: number) => boolean): string[] {
  const fonts = new Map(fontsOf(opened).map((font) => [font.number, font]));
  return [...shownGlyphs(opened)].flatMap(([number, glyphs]) => {
    const font = fonts.get(number);
    if (!font) return [`glyphs of no font: ${[...glyphs]}`];
    const isWrong = judge(font);
    return [...glyphs].filter(isWrong).map((glyph) => `glyph ${glyph} of ${font.source}`);
  });
}

export const unencodedCharacters: Check = (opened) =>
  wrongGlyphs(opened, ({ unicode }) => {
    const known = encodedGlyphs(unicode);
    return (glyph) => !known.has(glyph);
  });

function encodedGlyphs(unicode: string): Set<number> {
  const known = new Set<number>();
  for (const [, block = ''] of unicode.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = ''] of block.matchAll(/<(\w{4})> <\w+>/g)) known.add(Number.parseInt(code, 16));
  for (const [, block = ''] of unicode.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = ''] of block.matchAll(/<(\w{4})> <(\w{4})>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) known.add(code);
  return known;
}

export const wrongCodes: Check = (opened) =>
  faults(opened, ({ unicode }) => /<\w{4}> <(?:0000|FEFF|FFFE)>/i.test(unicode));

const openedFont = ({ file }: BookFont): Font => new Font(new Face(new Blob(file)));

/** Not there, or the first of all, which stands for letters that a font lacks. */
export const glyphsMissing: Check = (opened) =>
  wrongGlyphs(opened, (font) => {
    const count = glyphCount(font.file);
    return (glyph) => glyph === 0 || glyph >= count;
  });

/** From the font's table of sizes (OpenType, `maxp`). */
function glyphCount(file: Buffer): number {
  const tables = file.length > 12 ? file.readUInt16BE(4) : 0;
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (file.toString('latin1', at, at + 4) === 'maxp') return file.readUInt16BE(file.readUInt32BE(at + 8) + 4);
  return 0;
}

/** In thousandths of the em; a difference of one comes from rounding. */
export const wrongWidths: Check = (opened) =>
  wrongGlyphs(opened, (font) => {
    const widths = widthsOf(font.descendant);
    const usual = Number(/\/DW (\d+)/.exec(font.descendant)?.[1] ?? 1000);
    const own = openedFont(font);
    const scale = 1000 / own.face.upem;
    return (glyph) => Math.abs((widths.get(glyph) ?? usual) - own.glyphHAdvance(glyph) * scale) > 1;
  });

/** `/W [0 [672 200] 28 30 500]`: from a glyph on, or from one to another. */
function widthsOf(descendant: string): Map<number, number> {
  const widths = new Map<number, number>();
  const list = /\/W \[([\s\S]*?)\]\s*(?=\/|>>|$)/.exec(descendant)?.[1] ?? '';
  for (const [, first, each, from, to, width] of list.matchAll(/(\d+) \[([^\]]*)\]|(\d+) (\d+) (\d+)/g)) {
    each
      ?.trim()
      .split(/\s+/)
      .forEach((value, at) => {
        widths.set(Number(first) + at, Number(value));
      });
    for (let glyph = Number(from); glyph <= Number(to); glyph += 1) widths.set(glyph, Number(width));
  }
  return widths;
}
