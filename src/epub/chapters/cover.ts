/** The cover: the title in type, over a shelf with one book's back for each study. */
import { lightPalette } from '../../design/palette.ts';
import { languageOwnName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import { inOneLine } from '../../rendering/both-languages.ts';
import { type BookContext, type BookDocument, secondContext } from '../book.ts';
import { oneLine } from './both.ts';
import { asText, type Lettering } from './lettering.ts';
import { wrapLines } from './wrap-lines.ts';

/** Units of the drawing; the shape that readers' shelves expect. */
export const coverSize = { width: 1200, height: 1800 } as const;
const margin = 110;
const shelf = 1500;
const serif = { role: 'serif', weight: 600 } as const;
const sans = { role: 'sans', weight: 400 } as const;

export function coverDocument(context: BookContext): BookDocument {
  return {
    id: 'cover',
    kind: 'cover',
    title: oneLine(context, ({ t }) => t('book:book.cover')),
    markup: `<section epub:type="cover">${coverDrawing(context)}</section>`,
    entry: undefined,
    figures: [],
    images: [],
  };
}

/** The drawing by itself, also for the picture that shelves of reading systems show. */
export function coverDrawing(
  context: BookContext,
  letter: Lettering = asText(context.edition.publication.theme),
): string {
  const { accent, onAccent } = lightPalette(context.edition.publication.theme);
  const second = secondContext(context);
  const label = inOneLine(labelOf(context), second && labelOf(second), context.translator);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="cover" viewBox="0 0 ${coverSize.width} ${coverSize.height}" role="img" aria-label="${label}">
<rect x="0" y="0" width="${coverSize.width}" height="${coverSize.height}" fill="${accent}"/>
<g fill="${onAccent}">${words(context, letter)}${backs(context)}<rect x="${margin}" y="${shelf}" width="${coverSize.width - 2 * margin}" height="6"/>
${letter(oneLine(context, imprintLine(context)), { x: margin, y: 1620, size: 44, ...sans })}
${letter(languagesLine(context), { x: margin, y: 1690, size: 44, ...sans })}</g>
</svg>`.markup;
}

const labelOf = ({ edition, study, translator }: BookContext): string =>
  translator.t('book:book.coverOf', { title: plain(study?.title ?? edition.shortTitle) });

const plain = (text: ResolvedText): string => plainInline(text.text, text.language);

/** The title, as large as it fits, and below it the collection's whole title. */
function words({ edition, study, beside }: BookContext, letter: Lettering): Html {
  const main = plain(study?.title ?? edition.shortTitle);
  const below = [
    study ? plain(edition.shortTitle) : subtitle(plain(edition.title), main),
    beside && subtitle(plain(beside.edition.title), plain(beside.edition.shortTitle)),
  ];
  const width = coverSize.width - 2 * margin;
  const size = [128, 108, 92, 78, 66].find((each) => wrapLines(main, width / each).length <= 5) ?? 56;
  const lines = wrapLines(main, width / size).slice(0, 9);
  const end = 260 + (lines.length - 1) * size * 1.18;
  const small = below.map((text) => (text ? wrapLines(text, width / 50).slice(0, 5) : []));
  return joinHtml([
    ...lines.map((text, at) => letter(text, { x: margin, y: Math.round(260 + at * size * 1.18), size, ...serif })),
    html`<rect x="${margin}" y="${Math.round(end + 66)}" width="160" height="8"/>`,
    ...small.flatMap((block, at) => {
      // The second title stands apart from the first.
      const above = small.slice(0, at).reduce((sum, { length }) => sum + length * 68 + (length > 0 ? 44 : 0), 0);
      return block.map((text, line) =>
        letter(text, { x: margin, y: Math.round(end + 160 + above + line * 68), size: 50, ...sans }),
      );
    }),
  ]);
}

/** What a whole title says beyond the short one; undefined where that is nothing. */
function subtitle(full: string, short: string): string | undefined {
  if (full === short) return undefined;
  const rest = full.startsWith(`${short}:`) ? full.slice(short.length + 1).trim() : full;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

const imprintLine =
  ({ edition }: BookContext) =>
  ({ t }: Translator): string =>
    t('common:edition', { edition: edition.edition.id });

/** The languages of the book by their own names. */
const languagesLine = ({ edition, beside }: BookContext): string =>
  [edition, ...(beside ? [beside.edition] : [])].map(({ language }) => languageOwnName(language)).join(' · ');

/** One back for each study of the edition, drawn from its slug; the book's own study stands out. */
function backs({ edition, study }: BookContext): Html {
  const studies = edition.studies.slice(0, 60);
  const step = Math.min(96, (coverSize.width - 2 * margin) / Math.max(1, studies.length));
  return joinHtml(
    studies.map(({ slug }, at) => {
      const seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
      const height = 190 + (seed % 130);
      const width = step * (0.62 + (seed % 4) * 0.09);
      const opacity = study ? (study.slug === slug ? 1 : 0.28) : 0.45 + (seed % 5) * 0.11;
      return html`<rect x="${(margin + at * step).toFixed(1)}" y="${shelf - height}" width="${width.toFixed(1)}" height="${height}" fill-opacity="${opacity.toFixed(2)}"/>`;
    }),
  );
}
