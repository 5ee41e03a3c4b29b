/**
 * Gives elements roles that Chromium keeps. It drops elements without meaning, and their `lang` with them, so each
 * element with a language gets a role that adds nothing else. Description lists become tables whose rows have heads,
 * because Chromium does not know such lists. Links and formulas are repaired later, see `file/structure.ts`: with
 * another role a link is no longer a link, and a formula has its words only as a picture.
 */
import { type Attribute, attributeOf, type MarkupElement, type MarkupNode, mapElements } from '../text/markup/tree.ts';

/** The body of a book with the roles that keep its meaning in the PDF. */
export const keepMeaning = (nodes: readonly MarkupNode[]): readonly MarkupNode[] => mapElements(nodes, withRole);

const byName: Readonly<Record<string, (element: MarkupElement) => MarkupElement>> = {
  span: (element) => (attributeOf(element, 'lang') === undefined ? element : startWith(element, ['role', 'mark'])),
  div: (element) => {
    const name = attributeOf(element, 'class');
    if (name === 'text' && attributeOf(element, 'lang') !== undefined) return behindClass(element, ['role', 'group']);
    return name === 'row' ? rowWithHead(element) : element;
  },
  p: (element) => (attributeOf(element, 'class') === 'formula' ? namedFormula(element) : element),
  dl: (element) => startWith(element, ['role', 'table']),
  dd: (element) => startWith(element, ['role', 'cell']),
};

function withRole(element: MarkupElement): MarkupElement {
  const change = byName[element.name];
  const changed = change ? change(element) : element;
  return attributeOf(changed, 'role') === 'doc-noteref'
    ? { ...changed, attributes: changed.attributes.filter(([name]) => name !== 'role') }
    : changed;
}

function rowWithHead(row: MarkupElement): MarkupElement {
  const [head, ...cells] = row.children;
  if (typeof head !== 'object' || head.name !== 'dt') return row;
  const children = [startWith(head, ['role', 'rowheader']), ...cells];
  return { ...behindClass(row, ['role', 'row']), children };
}

function namedFormula(paragraph: MarkupElement): MarkupElement {
  const [formula] = paragraph.children;
  const words = typeof formula === 'object' && formula.name === 'math' ? attributeOf(formula, 'alttext') : undefined;
  return words === undefined ? paragraph : behindClass(paragraph, ['role', 'img'], ['aria-label', words]);
}

const startWith = (element: MarkupElement, attribute: Attribute): MarkupElement => ({
  ...element,
  attributes: [attribute, ...element.attributes],
});

const behindClass = (element: MarkupElement, ...added: readonly Attribute[]): MarkupElement => ({
  ...element,
  attributes: element.attributes.flatMap((each) => (each[0] === 'class' ? [each, ...added] : [each])),
});
