import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const spoken = ['alt', 'aria-label', 'title'];

/**
 * The words of a page's body in one language: texts, and attributes that are read aloud. The nearest `lang` decides.
 */
export function wordsIn(source: string, language: string): string {
  // A place for a line break does not separate words.
  const root = parse(source.replaceAll('<wbr />', '')).childNodes.find((node) => node.nodeName === 'html');
  return root && 'tagName' in root ? collect(root, undefined, language).join('\n') : '';
}

function collect(element: Tree.Element, inherited: string | undefined, wanted: string): string[] {
  const own = element.attrs.find(({ name }) => name === 'lang')?.value ?? inherited;
  if (['head', 'script', 'style'].includes(element.tagName)) return [];
  const isWanted = own === wanted;
  const attributes = element.attrs.filter(({ name }) => isWanted && spoken.includes(name)).map(({ value }) => value);
  return [
    ...attributes,
    ...element.childNodes.flatMap((child) => {
      if ('tagName' in child) return collect(child, own, wanted);
      return isWanted && child.nodeName === '#text' ? [(child as Tree.TextNode).value] : [];
    }),
  ];
}
