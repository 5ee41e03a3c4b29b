/** Features of a block that do not depend on the language, to find its translation. */
import type { TreeBlock } from '../../../text/blocks/block-tree.ts';
import { numberKeys } from '../figures/compare-figures.ts';
import type { Likeness } from './align.ts';

interface Profile {
  readonly length: number;
  /** Numbers, addresses, notes and pictures, which are the same in all languages. */
  readonly anchors: ReadonlySet<string>;
  readonly shape: readonly number[];
}

const known = new WeakMap<TreeBlock, Profile>();

export const textsOf = (block: TreeBlock): string[] => [block.text, ...block.parts.flatMap(textsOf)];

export const lengthOf = ({ text, parts }: TreeBlock): number =>
  parts.reduce((sum, part) => sum + lengthOf(part), text.length);

function profileOf(block: TreeBlock, language: string): Profile {
  const found = known.get(block);
  if (found) return found;
  const texts = textsOf(block);
  const all = texts.join(' ');
  const made = {
    length: all.length,
    anchors: new Set([
      ...texts.flatMap((text) => numberKeys({ text, language })),
      ...namesIn(block),
      ...(all.match(/\p{Lu}{2,}/gu) ?? []),
    ]),
    shape: shapeOf(all, block.parts.length),
  };
  known.set(block, made);
  return made;
}

const namesIn = (block: TreeBlock): string[] => [
  ...(block.kind === 'figure' || block.kind === 'note' ? [`!${block.id}`] : []),
  ...block.calls.map((label) => `^${label}`),
  ...block.links.map((link) => `(${link.replace(/^https?:\/\/([^/]*).*$/, '$1')}`),
  ...block.parts.flatMap(namesIn),
];

/** The numbers of signs that translators keep. */
const shapeOf = (text: string, parts: number): number[] => [
  (text.match(/[.!?;…](?=\s|$)/g) ?? []).length,
  (text.match(/[“«„]|"(?=\p{L})/gu) ?? []).length,
  (text.match(/\(/g) ?? []).length,
  (text.match(/\*\*|__/g) ?? []).length,
  (text.match(/`/g) ?? []).length,
  /:\s*$/.test(text) ? 3 : 0,
  parts,
];

const families: Readonly<Record<string, string>> = { bullets: 'list', numbers: 'list' };
export const familyOf = ({ kind }: TreeBlock): string => families[kind] ?? kind;

/** @param ratio the length of the translation divided by the length of its original */
export const likenessOf =
  (original: string, translation: string, ratio: number): Likeness<TreeBlock> =>
  (first, second) => {
    if (familyOf(first) !== familyOf(second)) return -1.2;
    const [a, b] = [profileOf(first, original), profileOf(second, translation)];
    const far = Math.abs(Math.log((b.length + 8) / ((a.length + 8) * ratio)));
    const shared = [...a.anchors].filter((each) => b.anchors.has(each)).length;
    const all = new Set([...a.anchors, ...b.anchors]).size;
    const anchors = all === 0 ? 0.6 : shared === 0 ? -0.8 : 2.5 * (shared / all);
    const differing = a.shape.reduce((sum, count, at) => sum + Math.min(3, Math.abs(count - (b.shape[at] ?? 0))), 0);
    const level = first.level === second.level ? 0 : -0.5;
    return 1 - Math.min(1.6, far * 1.4) + anchors + level + (0.6 - Math.min(1.2, differing * 0.2));
  };
