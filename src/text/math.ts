/**
 * Formulas: a fenced block named `math` with MathML. Only elements and attributes of MathML Core
 * (https://www.w3.org/TR/mathml-core/) that lay a formula out are allowed, without links, styles, events or pictures.
 */
import type { Token } from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Attribute, MarkupElement, MarkupNode } from './markup/tree.ts';

const elements = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mpadded mphantom msub msup msubsup munder mover munderover ' +
    'mmultiscripts mprescripts mtable mtr mtd'
  ).split(' '),
);
const attributes = new Set(
  (
    'alttext dir mathvariant displaystyle scriptlevel form fence separator lspace rspace stretchy symmetric maxsize minsize ' +
    'largeop movablelimits accent accentunder linethickness columnspan rowspan width height depth voffset'
  ).split(' '),
);
/**
 * Common attributes of `<math>` that are dropped: the builder writes the first again, and the second always has the
 * same value.
 */
const known = new Set(['xmlns', 'display']);
const plainValue = /^[\w.%+-]*$/;

export interface CleanMath {
  /** `<math>...</math>`; undefined where the block contains no formula. */
  readonly formula: MarkupElement | undefined;
  /** The parts that were left out, as written: `<maction`, `href`, or the beginning of what is not MathML. */
  readonly refused: readonly string[];
}

export function cleanMath(source: string): CleanMath {
  const refused: string[] = [];
  const roots = parseFragment(source).childNodes.filter((node) => !isSpace(node));
  const [root, ...others] = roots;
  const isMath = root !== undefined && 'tagName' in root && root.tagName === 'math';
  if (!isMath || others.length > 0) refused.push(source.trim().split('\n')[0]?.slice(0, 40) ?? '');
  return { formula: isMath ? cleanElement(root, refused) : undefined, refused };
}

const isSpace = (node: Tree.ChildNode): boolean =>
  node.nodeName === '#comment' || (node.nodeName === '#text' && (node as Tree.TextNode).value.trim() === '');

function cleanNode(node: Tree.ChildNode, refused: string[]): MarkupNode[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value];
  if (!('tagName' in node)) return [];
  if (elements.has(node.tagName)) return [cleanElement(node, refused)];
  refused.push(`<${node.tagName}`);
  return [];
}

function cleanElement(element: Tree.Element, refused: string[]): MarkupElement {
  const { tagName: name, attrs, childNodes } = element;
  const kept = attrs.flatMap(({ name: key, value }): Attribute[] => {
    if (attributes.has(key) && (key === 'alttext' || plainValue.test(value))) return [[key, value]];
    if (!known.has(key)) refused.push(key);
    return [];
  });
  const inside = childNodes.flatMap((child) => cleanNode(child, refused));
  const children = name === 'mo' ? inside.map(asOperator) : inside;
  return { name, attributes: [...(name === 'math' ? ofFormula : variable(element)), ...kept], children };
}

const ofFormula: readonly Attribute[] = [
  ['xmlns', 'http://www.w3.org/1998/Math/MathML'],
  ['display', 'block'],
];

/**
 * Style sheets make single letters italic. Browsers would replace them by other characters, which few typefaces have.
 */
const variable = ({ tagName, childNodes: [first] }: Tree.Element): Attribute[] =>
  tagName === 'mi' && first?.nodeName === '#text' && [...(first as Tree.TextNode).value.trim()].length === 1
    ? [['class', 'variable']]
    : [];

/** Browsers draw a hyphen as a minus. Writing the minus keeps it in the subset of the font. */
const asOperator = (node: MarkupNode): MarkupNode => (typeof node === 'string' && node.trim() === '-' ? '−' : node);

export const isMathBlock = ({ type, info }: Token): boolean => type === 'fence' && info.trim() === 'math';
