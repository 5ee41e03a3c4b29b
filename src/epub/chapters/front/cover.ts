/** The cover as a drawing; `src/rendering/pictures/cover.ts` has its design. */
import { lightPalette } from '../../../design/palette.ts';
import {
  type CoverPlan,
  type CoverWords,
  coverDesign,
  coverShelf,
  coverWords,
  footHeight,
  planCover,
} from '../../../rendering/pictures/cover.ts';
import { type Html, html, joinHtml } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { oneLine } from '../both.ts';
import { asText, type Lettering } from './lettering.ts';

/** Units of the drawing, twelve for each unit of the design. Reading systems expect this shape. */
const coverSize = { width: 1200, height: 1800 } as const;
const unit = coverSize.width / 100;
const margin = coverDesign.margin * unit;
const lineWidth = coverSize.width - 2 * margin;
/** The distance from the top of a line to the top of capitals, relative to the font size. */
const ascent = 0.86;

const titleFont = { role: 'sans', weight: 600 } as const;
const belowFont = { role: 'serif', weight: 400 } as const;

export function coverDocument(context: BookContext): BookDocument {
  return {
    id: 'cover',
    kind: 'cover',
    title: oneLine(context, ({ t }) => t('book:book.cover')),
    content: html`<section epub:type="cover">${coverDrawing(context)}</section>`,
    entry: undefined,
    figures: [],
    images: [],
  };
}

/** The drawing alone, also for the cover picture in a reading system's library. */
export function coverDrawing(
  context: BookContext,
  letter: Lettering = asText(context.edition.publication.theme),
): Html {
  const { accent, onAccent } = lightPalette(context.edition.publication.theme);
  const words = coverWords(context);
  const plan = planCover(words, coverSize.height / unit);
  const { text, language } = words.title;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="cover" viewBox="0 0 ${coverSize.width} ${coverSize.height}" role="img" aria-label="${text}" lang="${language}">
<rect x="0" y="0" width="${coverSize.width}" height="${coverSize.height}" fill="${accent}"/>
<g fill="${onAccent}">${titleLines(words, plan, letter)}
${plan.board !== undefined && html`<g transform="translate(${margin} ${Math.round((plan.board - coverDesign.shelf) * unit)}) scale(${unit})">${coverShelf(context)}</g>`}
${footLines(words, letter)}</g>
</svg>`;
}

function titleLines({ title }: CoverWords, plan: CoverPlan, letter: Lettering): Html {
  const { top, gap, rule, below: small, title: large } = coverDesign;
  const size = plan.title.size * unit;
  const end = top * unit + plan.title.lines.length * size * large.leading;
  const ruled = end + gap * unit;
  const lines = plan.below.flatMap(({ lines: each, language }, block) =>
    each.map((text) => ({ text, language, apart: block * small.apart })),
  );
  return joinHtml([
    ...plan.title.lines.map((text, at) =>
      letter(text, {
        ...place(top * unit + size * (at * large.leading + ascent)),
        size: Math.round(size),
        language: title.language,
        ...titleFont,
      }),
    ),
    html`<rect x="${margin}" y="${Math.round(ruled)}" width="${lineWidth}" height="${Math.round(rule * unit)}"/>`,
    ...lines.map(({ text, language, apart }, at) =>
      letter(text, {
        ...place(ruled + (rule + gap + apart + small.size * (at * small.leading + ascent)) * unit),
        size: small.size * unit,
        language,
        ...belowFont,
      }),
    ),
  ]);
}

function footLines({ foot }: CoverWords, letter: Lettering): Html {
  const { size, leading } = coverDesign.foot;
  const top = coverSize.height - (coverDesign.bottom + footHeight(foot)) * unit;
  return joinHtml(
    foot.flatMap((lines, column) =>
      lines.map(({ text, language }, at) =>
        letter(text, {
          ...place(top + (at * leading + ascent) * size * unit, column * (lineWidth / 2)),
          size: size * unit,
          language,
          role: 'sans',
          weight: at === 0 ? 600 : 400,
        }),
      ),
    ),
  );
}

const place = (y: number, aside = 0): { readonly x: number; readonly y: number } => ({
  x: margin + aside,
  y: Math.round(y),
});
