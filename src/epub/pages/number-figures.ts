import type { Translator } from '../../i18n/translator.ts';
import { figureLabel } from '../../rendering/pictures/figure-number.ts';
import { escapeHtml } from '../../text/html.ts';
import type { BookDocument } from '../book.ts';

/** Numbers the figures of chosen studies from one, as those of the whole collection are. */
export function numberFigures(documents: readonly BookDocument[], translator: Translator): BookDocument[] {
  let last = 0;
  const labelOf = (number: number): string => escapeHtml(figureLabel(translator, number));
  return documents.map((document) => {
    const figures = document.figures.map((figure, at) => ({ ...figure, number: last + at + 1 }));
    const labels = new Map(document.figures.map(({ number = 0 }, at) => [labelOf(number), labelOf(last + at + 1)]));
    last += figures.length;
    const markup = document.markup.replace(
      /(<span class="figure-number">)([^<]*)/g,
      (_, start: string, label: string) => `${start}${labels.get(label) ?? label}`,
    );
    return { ...document, figures, markup };
  });
}
