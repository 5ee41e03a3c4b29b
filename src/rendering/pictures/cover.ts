/**
 * The cover of a book, with the same design in PDF and EPUB: the title in sans above a rule, the subtitle in serif, a
 * shelf with one book spine for each study, and below it edition, languages, publisher, date. Lengths are hundredths of
 * the page's width.
 */
import { capitalised, formatDate, languageOwnName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { LanguageEdition, ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import { plainInline } from '../../text/inline.ts';
import { type Html, html, joinHtml } from '../../text/markup/html.ts';
import { estimateWidth, wrapLines } from './wrap-lines.ts';

export type CoverLine = Pick<ResolvedText, 'text' | 'language'>;

export interface CoverParts {
  readonly edition: LanguageEdition;
  /** Undefined for the whole collection. */
  readonly study: ResolvedStudy | undefined;
  readonly beside?: { readonly edition: LanguageEdition; readonly translator: Translator } | undefined;
  readonly translator: Translator;
}

export interface CoverWords {
  readonly title: CoverLine;
  readonly below: readonly CoverLine[];
  /** For each language of the book a column: edition, name of the language, publisher, date. */
  readonly foot: readonly (readonly CoverLine[])[];
}

export const coverDesign = {
  margin: 12.5,
  top: 22,
  /** The distance between title and rule, and between the rule and the words below it. */
  gap: 4.2,
  rule: 0.35,
  title: { sizes: [9.4, 8.4, 7.4, 6.4, 5.6, 4.8], leading: 1.1 },
  /** `apart`: between the two titles of a bilingual book. */
  below: { size: 4, leading: 1.34, apart: 1.8 },
  /** The height of the shelf with the tallest spine. */
  shelf: 27,
  foot: { size: 3, leading: 1.45 },
  /** The distance between shelf and foot. */
  rest: 4.5,
  bottom: 9,
} as const;

const lineWidth = 100 - 2 * coverDesign.margin;

export function coverWords(parts: CoverParts): CoverWords {
  const { edition, study, beside } = parts;
  const own = splitTitle(edition.title, edition.shortTitle);
  const second = beside && splitTitle(beside.edition.title, beside.edition.shortTitle);
  const other = second?.name.text === own.name.text ? undefined : second?.name;
  const below = [study ? plain(edition.shortTitle) : own.rest, other, second?.rest];
  return {
    title: study ? plain(study.title) : own.name,
    below: below.filter((each) => each !== undefined),
    foot: [footOf(parts), ...(beside ? [footOf(beside)] : [])],
  };
}

function footOf({ edition, translator }: Pick<CoverParts, 'edition' | 'translator'>): CoverLine[] {
  const { language, publisher } = edition;
  return [
    { text: translator.t('common:edition', { edition: edition.entry.id }), language },
    { text: languageOwnName(language), language },
    ...(publisher ? [plain(publisher.name)] : []),
    { text: formatDate(language, edition.entry.date), language },
  ];
}

const plain = ({ text, language }: ResolvedText): CoverLine => ({ text: plainInline(text, language), language });

/**
 * Splits "Occupy Library: case studies from ..." into the name and the rest. A title that does not begin with the name
 * stays whole.
 */
export function splitTitle(title: ResolvedText, shortTitle: ResolvedText): { name: CoverLine; rest?: CoverLine } {
  const whole = plain(title);
  const { text: name } = plain(shortTitle);
  const { language } = title;
  const rest = whole.text.startsWith(`${name}: `) ? whole.text.slice(name.length + 2).trim() : '';
  if (!rest) return { name: whole };
  return { name: { text: name, language }, rest: { text: capitalised(language, rest), language } };
}

export interface CoverPlan {
  readonly title: { readonly size: number; readonly lines: readonly string[] };
  readonly below: readonly (CoverLine & { readonly lines: readonly string[] })[];
  /** The font sizes of the words below the title and of the foot. */
  readonly sizes: { readonly below: number; readonly foot: number };
  /** The position of the shelf's board; undefined where the words need its room. */
  readonly board: number | undefined;
}

/**
 * Fits the words: the title is as large as possible above the shelf.
 * @param height of the page
 * @param least the smallest font size
 */
export function planCover({ title, below, foot }: CoverWords, height: number, least = 0): CoverPlan {
  const design = coverDesign;
  const sizes = { below: Math.max(design.below.size, least), foot: Math.max(design.foot.size, least) };
  const board = height - design.bottom - footHeight(foot, sizes.foot) - design.rest;
  const small = below.map((line) => ({ ...line, lines: wrapLines(line.text, lineWidth / sizes.below) }));
  const room = board - design.shelf - design.gap - design.top;
  const titles = design.title.sizes.map((size) => ({ size, lines: wrapLines(title.text, lineWidth / size) }));
  const plans = titles.map((plan) => ({ title: plan, height: heightOf(plan, small, sizes.below) }));
  const fits = plans.find((plan) => plan.height <= room);
  const plan = fits ?? plans.find((each) => each.height <= room + design.shelf) ?? plans.at(-1);
  return { title: plan?.title ?? { size: 4.8, lines: [] }, below: small, sizes, board: fits && board };
}

export const footHeight = (foot: CoverWords['foot'], size: number = coverDesign.foot.size): number =>
  Math.max(...foot.map(({ length }) => length)) * size * coverDesign.foot.leading;

function heightOf({ size, lines }: CoverPlan['title'], below: CoverPlan['below'], belowSize: number): number {
  const { title, below: small, gap, rule } = coverDesign;
  const count = below.reduce((sum, each) => sum + countLines(each.lines, belowSize), 0);
  const apart = Math.max(0, below.length - 1) * small.apart;
  return countLines(lines, size) * size * title.leading + 2 * gap + rule + count * belowSize * small.leading + apart;
}

/** A word that is wider than a line is broken. */
const countLines = (lines: readonly string[], size: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((estimateWidth(line) * size) / lineWidth)), 0);

/**
 * One spine for each study of the edition, drawn from its slug, on a board. The book's own study stands out. Rectangles
 * reach from 0 to the width of a line and from 0 down to the height of the shelf.
 */
export function coverShelf({ edition, study }: Pick<CoverParts, 'edition' | 'study'>): Html {
  const studies = edition.studies.slice(0, 60);
  const step = Math.min(8, lineWidth / Math.max(1, studies.length));
  const { shelf, rule } = coverDesign;
  const backs = studies.map(({ slug }, at) => {
    const seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
    const height = shelf - 0.5 - (seed % 130) / 12;
    const width = step * (0.62 + (seed % 4) * 0.09);
    const opacity = study ? (study.slug === slug ? 1 : 0.28) : 0.45 + (seed % 5) * 0.11;
    return html`<rect x="${(at * step).toFixed(2)}" y="${(shelf - height).toFixed(2)}" width="${width.toFixed(2)}" height="${height.toFixed(2)}" fill-opacity="${opacity.toFixed(2)}"/>`;
  });
  return html`${joinHtml(backs)}<rect x="0" y="${shelf}" width="${lineWidth}" height="${rule}"/>`;
}
