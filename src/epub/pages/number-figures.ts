import type { Translator } from '../../i18n/translator.ts';
import { figureLabel } from '../../rendering/pictures/figure-number.ts';
import { fromNodes } from '../../text/markup/html.ts';
import { attributeOf, type MarkupElement, mapElements, textOf, withChildren } from '../../text/markup/tree.ts';
import type { BookDocument } from '../book.ts';

/** Numbers the figures of chosen studies from 1. */
export function numberFigures(documents: readonly BookDocument[], translator: Translator): BookDocument[] {
  let last = 0;
  const labelOf = (number: number): string => figureLabel(translator, number);
  return documents.map((document) => {
    const figures = document.figures.map((figure, at) => ({ ...figure, number: last + at + 1 }));
    const labels = new Map(document.figures.map(({ number = 0 }, at) => [labelOf(number), labelOf(last + at + 1)]));
    last += figures.length;
    const number = (element: MarkupElement): MarkupElement => {
      const label = isNumber(element) ? labels.get(textOf(element.children)) : undefined;
      return label === undefined ? element : withChildren(element, [label]);
    };
    return { ...document, figures, content: fromNodes(mapElements(document.content.nodes, number)) };
  });
}

const isNumber = (element: MarkupElement): boolean =>
  element.name === 'span' && attributeOf(element, 'class') === 'figure-number';
