/** Turns Markdown's tokens into nodes, with line ends between blocks. */
import type { Token } from 'markdown-it';
import { cleanMath, isMathBlock } from '../math.ts';
import { addText } from './template.ts';
import type { Attribute, MarkupElement, MarkupNode } from './tree.ts';

/** A token that inserts finished nodes into the text. */
export function nodesToken(like: Token, nodes: readonly MarkupNode[]): Token {
  const token = Object.assign(Object.create(Object.getPrototypeOf(like)) as Token, like);
  token.type = 'nodes';
  token.nesting = 0;
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.meta = { nodes };
  return token;
}

/** The nodes of tokens that are whole elements. */
export function tokenNodes(tokens: readonly Token[]): readonly MarkupNode[] {
  const open: MarkupNode[][] = [[]];
  writeTokens(tokens, open);
  return open[0] ?? [];
}

/** @param open the children of the open elements, the innermost last */
function writeTokens(tokens: readonly Token[], open: MarkupNode[][]): void {
  tokens.forEach((token, at) => {
    const here = open.at(-1) ?? [];
    const write = writers[token.type];
    if (token.type === 'inline') writeTokens(token.children ?? [], open);
    else if (write) write(token, here);
    else if (!token.hidden) writeTag(token, tokens[at - 1], tokens[at + 1], open);
  });
}

type Writer = (token: Token, to: MarkupNode[]) => void;

const writers: Readonly<Record<string, Writer>> = {
  text: ({ content }, to) => addText(content, to),
  softbreak: (_, to) => addText('\n', to),
  hardbreak: (_, to) => {
    to.push({ name: 'br', attributes: [], children: [], end: ' />' });
    addText('\n', to);
  },
  code_inline: (token, to) => to.push(element('code', attributesOf(token), [token.content])),
  code_block: (token, to) => writeCode(attributesOf(token), [], token.content, to),
  fence: writeFence,
  nodes: ({ meta, block }, to) => {
    for (const node of (meta as { nodes: readonly MarkupNode[] }).nodes)
      if (typeof node === 'string') addText(node, to);
      else to.push(node);
    if (block) addText('\n', to);
  },
};

const element = (name: string, attributes: readonly Attribute[], children: readonly MarkupNode[]): MarkupElement => ({
  name,
  attributes,
  children,
});

const attributesOf = ({ attrs }: Token): Attribute[] => (attrs ?? []).map(([name, value]) => [name, String(value)]);

function writeCode(onPre: readonly Attribute[], onCode: readonly Attribute[], content: string, to: MarkupNode[]): void {
  to.push(element('pre', onPre, [element('code', onCode, content === '' ? [] : [content])]));
  addText('\n', to);
}

/** A code block named math is a formula. Any other is code in the language that it names. */
function writeFence(token: Token, to: MarkupNode[]): void {
  if (isMathBlock(token)) {
    const { formula } = cleanMath(token.content);
    to.push(element('p', [['class', 'formula']], formula ? [formula] : []));
    addText('\n', to);
    return;
  }
  const [name = ''] = token.info.trim().split(/\s/);
  writeCode([], name ? [['class', `language-${name}`]] : attributesOf(token), token.content, to);
}

/** Blocks are on lines of their own, except beside running text. */
function writeTag(token: Token, before: Token | undefined, after: Token | undefined, open: MarkupNode[][]): void {
  const here = open.at(-1) ?? [];
  const { block, nesting, tag } = token;
  if (nesting === -1) {
    open.pop();
    if (block) addText('\n', open.at(-1) ?? []);
    return;
  }
  if (block && before?.hidden && before.nesting === -1) addText('\n', here);
  if (nesting === 0) {
    here.push({ name: tag, attributes: attributesOf(token), children: [], end: ' />' });
    if (block) addText('\n', here);
    return;
  }
  const children: MarkupNode[] = [];
  here.push(element(tag, attributesOf(token), children));
  open.push(children);
  const holdsText = after && (after.type === 'inline' || after.hidden || (after.nesting === -1 && after.tag === tag));
  if (block && !holdsText) addText('\n', children);
}
