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
    'mmultiscripts mprescripts mtable mtr mtd mstyle'
  ).split(' '),
);
const attributes = new Set(
  (
    'alttext dir mathvariant displaystyle scriptlevel form fence separator lspace rspace stretchy symmetric maxsize minsize ' +
    'largeop movablelimits accent accentunder linethickness columnspan rowspan width height depth voffset'
  ).split(' '),
);
/**
 * Attributes that programs write and that have no effect here: names, alignments, and distances that MathML Core does
 * not have.
 */
const ignored = new Set(
  (
    'xmlns display id xref overflow columnalign rowalign groupalign columnspacing rowspacing columnwidth equalrows ' +
    'equalcolumns numalign denomalign subscriptshift superscriptshift fontfamily'
  ).split(' '),
);
const isIgnored = (name: string, value: string): boolean =>
  ignored.has(name) ||
  /^(?:xmlns:|xml:|altimg)/.test(name) ||
  (/^(?:frame|columnlines|rowlines)$/.test(name) && value === 'none');
const plainValue = /^[\w.%+-]*$/;

export interface CleanMath {
  /** `<math>...</math>`; undefined where the block contains no formula. */
  readonly formula: MarkupElement | undefined;
  /** The parts that were left out, as written: `<maction`, `href`, or the beginning of what is not MathML. */
  readonly refused: readonly string[];
}

export function cleanMath(source: string): CleanMath {
  const refused: string[] = [];
  const roots = parseFragment(withoutPrefixes(source)).childNodes.filter((node) => !isSpace(node));
  const [root, ...others] = roots;
  const isMath = root !== undefined && 'tagName' in root && root.tagName === 'math';
  if (!isMath || others.length > 0) refused.push(beginningOf(source.trim(), isMath));
  return { formula: isMath ? cleanElement(root, refused) : undefined, refused };
}

/** The tag of an element that is not a formula, without attributes; otherwise the first line. */
const beginningOf = (source: string, isMath: boolean): string =>
  (isMath ? undefined : /^<[^\s>]+/.exec(source)?.[0]) ?? source.split('\n')[0]?.slice(0, 40) ?? '';

/** Changes names as Word writes them: `<mml:mfrac>` becomes `<mfrac>`. */
function withoutPrefixes(source: string): string {
  const declared = [...source.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.w3\.org\/1998\/Math\/MathML["']/g)];
  const prefixes = new Set([...declared, ...source.matchAll(/<([\w.-]+):math[\s>]/g)].map(([, prefix = '']) => prefix));
  return prefixes.size === 0
    ? source
    : source.replace(/<(\/?)([\w.-]+):(?=[a-z])/g, (tag, slash: string, prefix: string) =>
        prefixes.has(prefix) ? `<${slash}` : tag,
      );
}

/** Whether the block is in the format of Word and not in MathML. */
export const isOfficeMath = (refused: string): boolean => /^<(?:\w+:)?oMath/i.test(refused);

const isSpace = (node: Tree.ChildNode): boolean =>
  node.nodeName === '#comment' || (node.nodeName === '#text' && (node as Tree.TextNode).value.trim() === '');

function cleanNode(node: Tree.ChildNode, refused: string[]): MarkupNode[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value];
  if (!('tagName' in node)) return [];
  if (elements.has(node.tagName)) return [cleanElement(node, refused)];
  if (node.tagName === 'mfenced') return [fenced(node, refused)];
  if (node.tagName === 'semantics') return presentation(node, refused);
  refused.push(`<${node.tagName}`);
  return [];
}

function cleanElement(element: Tree.Element, refused: string[]): MarkupElement {
  const { tagName: name, attrs, childNodes } = element;
  const kept = attrs.flatMap(({ name: plain, prefix, value }): Attribute[] => {
    const key = prefix ? `${prefix}:${plain}` : plain;
    if (attributes.has(key) && (key === 'alttext' || plainValue.test(value))) return [[key, value]];
    if (!isIgnored(key, value)) refused.push(key);
    return [];
  });
  const inside = childNodes.flatMap((child) => cleanNode(child, refused));
  const children = name === 'mo' ? inside.map(asOperator) : inside;
  return { name, attributes: [...(name === 'math' ? ofFormula : variable(element)), ...kept], children };
}

/** The visible part of `<semantics>`: its first element. The others are descriptions for programs. */
function presentation({ childNodes }: Tree.Element, refused: string[]): MarkupNode[] {
  const [first] = childNodes.filter((node) => 'tagName' in node);
  return first ? cleanNode(first, refused) : [];
}

/** `<mfenced>` of older MathML: brackets and separators as elements (MathML 3, 3.3.8). */
function fenced({ attrs, childNodes }: Tree.Element, refused: string[]): MarkupElement {
  const written = (name: string, usual: string): string =>
    attrs.find((each) => each.name === name)?.value.trim() ?? usual;
  const separators = [...written('separators', ',').replace(/\s/g, '')];
  const inside = childNodes.filter((node) => 'tagName' in node);
  const children = inside.flatMap((node, at): MarkupNode[] => {
    const separator = at === 0 ? '' : (separators[at - 1] ?? separators.at(-1) ?? '');
    return [...(separator === '' ? [] : [operator(separator)]), ...cleanNode(node, refused)];
  });
  const brackets = [written('open', '('), written('close', ')')].map((sign) =>
    sign === '' ? [] : [operator(sign, 'fence')],
  );
  return { name: 'mrow', attributes: [], children: [...(brackets[0] ?? []), ...children, ...(brackets[1] ?? [])] };
}

const operator = (sign: string, kind: 'separator' | 'fence' = 'separator'): MarkupElement => ({
  name: 'mo',
  attributes: [[kind, 'true']],
  children: [sign],
});

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
