import type { AnyNode } from 'acorn';
import { type Edit, replaceBetween, replaceNode, type Spot } from './edits.ts';
import { regexEdits } from './regex-edits.ts';

type Swaps = Readonly<Record<string, readonly string[]>>;
const othersOf = (swaps: Swaps, name: string): readonly string[] =>
  (Object.hasOwn(swaps, name) ? swaps[name] : undefined) ?? [];

const comparisons: Swaps = {
  '<': ['<=', '>='],
  '>': ['>=', '<='],
  '<=': ['<', '>'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};
const arithmetic: Swaps = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] };
const logic: Swaps = { '&&': ['||'], '||': ['&&'], '??': ['&&'] };
const assignments: Swaps = { '+=': ['-='], '-=': ['+='], '??=': ['='], '||=': ['='] };
const methods: Swaps = {
  some: ['every'],
  every: ['some'],
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  min: ['max'],
  max: ['min'],
  toLowerCase: ['toUpperCase'],
  toUpperCase: ['toLowerCase'],
  toLocaleLowerCase: ['toLocaleUpperCase'],
  toLocaleUpperCase: ['toLocaleLowerCase'],
  find: ['findLast'],
  findLast: ['find'],
  indexOf: ['lastIndexOf'],
  lastIndexOf: ['indexOf'],
  push: ['unshift'],
  floor: ['ceil'],
  ceil: ['floor'],
};
/** Calls that give something of the same kind as what they are called on. */
const removable = ['filter', 'toSorted', 'sort', 'reverse', 'toReversed', 'trim', 'trimStart', 'trimEnd', 'slice'];

/** What can go wrong in code, as edits of one node; each kind of mutant is one function here. */
export const kinds: readonly ((spot: Spot) => readonly Edit[])[] = [
  ({ node, source }) =>
    node.type === 'BinaryExpression' ? operatorEdits('comparison', comparisons, node, source) : [],
  ({ node, source }) =>
    node.type === 'BinaryExpression' && !isText(node.left) && !isText(node.right)
      ? operatorEdits('arithmetic', arithmetic, node, source)
      : [],
  ({ node, source }) => (node.type === 'LogicalExpression' ? operatorEdits('logic', logic, node, source) : []),
  ({ node, source }) =>
    node.type === 'AssignmentExpression' ? operatorEdits('assignment', assignments, node, source) : [],
  condition,
  negation,
  ({ node, parent }) => (isPlainText(node, parent) ? [replaceNode('text', node, otherText(node))] : []),
  ({ node }) =>
    node.type === 'Literal' && typeof node.value === 'number'
      ? [replaceNode('number', node, String(node.value + 1))]
      : [],
  ({ node }) =>
    node.type === 'Literal' && typeof node.value === 'boolean'
      ? [replaceNode('boolean', node, String(!node.value))]
      : [],
  ({ node }) => (node.type === 'Literal' && node.regex ? regexEdits(node, node.regex) : []),
  method,
  ({ node, source }) =>
    (node.type === 'MemberExpression' || node.type === 'CallExpression') && node.optional ? chain(node, source) : [],
  body,
  ({ node }) => (node.type === 'ArrayExpression' && node.elements.length > 0 ? [replaceNode('list', node, '[]')] : []),
  ({ node, parent }) =>
    node.type === 'SpreadElement' && parent?.type === 'ObjectExpression' ? [replaceNode('spread', node, '...{}')] : [],
  statement,
];

function operatorEdits(
  kind: string,
  swaps: Swaps,
  node: { operator: string; left: AnyNode; right: AnyNode },
  source: string,
): readonly Edit[] {
  return othersOf(swaps, node.operator).flatMap((other) =>
    replaceBetween(kind, source, [node.left.end, node.right.start], [node.operator, other]),
  );
}

function condition({ node }: Spot): readonly Edit[] {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
    return ['true', 'false'].map((value) => replaceNode('condition', node.test, value));
  return node.type === 'WhileStatement' ? [replaceNode('condition', node.test, 'false')] : [];
}

function negation({ node }: Spot): readonly Edit[] {
  const isNegation = node.type === 'UnaryExpression' && (node.operator === '!' || node.operator === '-');
  return isNegation ? [{ kind: 'negation', start: node.start, end: node.start + 1, replacement: '' }] : [];
}

const isText = (node: AnyNode): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

const noTextOfProgram = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportAttribute'];

function isPlainText(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!isText(node) || !parent || noTextOfProgram.includes(parent.type)) return false;
  if (parent.type === 'TaggedTemplateExpression') return false;
  return !(parent.type === 'Property' && parent.key === node && !parent.computed);
}

const otherText = (node: AnyNode): string => (node.end - node.start > 2 ? "''" : "'mutant'");

function method({ node, source }: Spot): readonly Edit[] {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const { object, property } = node.callee;
  if (property.type !== 'Identifier') return [];
  const others = othersOf(methods, property.name).map((other) => replaceNode('method', property, other));
  const removed = { kind: 'method', start: object.end, end: node.end, replacement: '' };
  const dropped = removable.includes(property.name) && source[object.end] !== '?' ? [removed] : [];
  return [...others, ...dropped];
}

function chain(node: AnyNode, source: string): readonly Edit[] {
  const from =
    node.type === 'MemberExpression' ? node.object.end : node.type === 'CallExpression' ? node.callee.end : 0;
  const dot = node.type === 'MemberExpression' && !node.computed ? '.' : '';
  return replaceBetween('chain', source, [from, node.end], ['?.', dot]);
}

function body({ node, parent }: Spot): readonly Edit[] {
  if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement')
    return [replaceNode('body', node.body, 'undefined')];
  const isBody = node.type === 'BlockStatement' && node.body.length > 0 && parent?.type !== 'TryStatement';
  return isBody ? [replaceNode('body', node, '{}')] : [];
}

/** A call, an assignment, `throw`, `continue` or `break` that is not made. */
function statement({ node }: Spot): readonly Edit[] {
  const isDone = ['ExpressionStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(node.type);
  return isDone ? [replaceNode('statement', node, ';')] : [];
}
