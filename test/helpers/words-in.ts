import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const spoken = ['alt', 'aria-label', 'title'];

/**
 * What the body of a page says in one language: texts, and attributes that are read aloud. Only what is
 * marked as that language, by the nearest `lang`.
 */
export function wordsIn(source: string, language: string): string {
  // A place where a line may break parts no word.
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
