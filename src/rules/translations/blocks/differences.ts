/** Finds the differences between a text and its translation, block by block. Pure. */
import type { TextTree, TreeBlock, TreeSection } from '../../../text/blocks/block-tree.ts';
import { compareAddresses } from '../addresses.ts';
import { compareEmphasis } from '../emphasis.ts';
import { compareFigures } from '../figures/compare-figures.ts';
import { type OriginalWords, originalWords, type PlacedText } from '../language/original-words.ts';
import { type LanguagePair, untranslatedIn } from '../language/untranslated.ts';
import { flat } from '../plain.ts';
import type { Difference, Part } from './difference.ts';
import { type BlockPair, pairBlocks } from './pair-tree.ts';
import { familyOf, lengthOf, textsOf } from './profile.ts';
import { settled } from './settle.ts';

export interface Comparison extends LanguagePair {
  readonly known: OriginalWords;
  /** The length of the translation divided by the length of the original. */
  readonly ratio: number;
  /** Ids of headings that differ between the two texts. */
  readonly anchors: ReadonlyMap<string, string>;
}

const remembered = new WeakMap<TextTree, OriginalWords>();

/** The sentences of an original, also of the texts in its front matter. */
export function wordsOf(original: TextTree, fields: () => readonly string[]): OriginalWords {
  const found = remembered.get(original);
  if (found) return found;
  const made = originalWords(() => [
    ...fields().map((text): PlacedText => ({ text, line: 1 })),
    ...blocksIn(original)
      .flatMap(withParts)
      .map(({ text, first }): PlacedText => ({ text, line: first })),
  ]);
  remembered.set(original, made);
  return made;
}

const withParts = (block: TreeBlock): TreeBlock[] => [block, ...block.parts.flatMap(withParts)];

/** All outermost blocks of a text, with headings and notes. */
export const blocksIn = ({ sections, notes }: TextTree): TreeBlock[] => [
  ...sections.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks)),
  ...notes,
];

/** All differences, in the order of the translation. Other rules report sections that only one of the texts has. */
export function differencesOf(
  original: TextTree,
  translation: TextTree,
  known: OriginalWords,
  languages: LanguagePair,
): Difference[] {
  const comparison = {
    ...languages,
    known,
    ratio: ratioOf(original, translation),
    anchors: anchorsOf(original, translation),
  };
  const [theirs, ours] = [original.sections, translation.sections].map((each) => Map.groupBy(each, ({ id }) => id));
  const ofSections = translation.sections.flatMap((section) => {
    const [own, ...more] = theirs?.get(section.id) ?? [];
    // A section that appears twice has its own problem.
    if (!own || more.length > 0 || ours?.get(section.id)?.length !== 1) return foreignBlocks(section, comparison);
    const found = settled(sectionDifferences(own, section, comparison));
    return section.id === '' ? found.map((each) => ({ ...each, isLead: true })) : found;
  });
  const notes = new Map(original.notes.map((note) => [note.id, note]));
  const ofNotes = translation.notes.flatMap((note) => {
    const own = notes.get(note.id);
    return own ? settled(pairDifferences(own, note, comparison)) : [];
  });
  return withoutMovedFigures([...ofSections, ...ofNotes]);
}

/** Removes pictures that were only moved to another section. */
function withoutMovedFigures(differences: readonly Difference[]): Difference[] {
  const ids = (what: Difference['what']): Set<string> =>
    new Set(
      differences.flatMap((each) =>
        each.what === what && each.part === 'figure' ? [...each.missing, ...each.extra] : [],
      ),
    );
  const [missing, extra] = [ids('missing'), ids('extra')];
  return differences.filter(
    (each) =>
      each.part !== 'figure' || ![...each.missing, ...each.extra].some((id) => missing.has(id) && extra.has(id)),
  );
}

/** Finds text in the original's language in a section without a counterpart. */
const foreignBlocks = ({ blocks }: TreeSection, comparison: Comparison): Difference[] =>
  blocks.flatMap((block) => untranslated(block, undefined, comparison));

/** The ratio of lengths, from 0.6 to 2, because no language needs far fewer or far more letters than another. */
const ratioOf = (original: TextTree, translation: TextTree): number =>
  Math.min(2, Math.max(0.6, (lengthOfTree(translation) + 1) / (lengthOfTree(original) + 1)));

const lengths = new WeakMap<TextTree, number>();

function lengthOfTree(tree: TextTree): number {
  const known = lengths.get(tree) ?? blocksIn(tree).reduce((sum, block) => sum + lengthOf(block), 0);
  lengths.set(tree, known);
  return known;
}

function anchorsOf(original: TextTree, translation: TextTree): Map<string, string> {
  const ids = (tree: TextTree): string[] =>
    blocksIn(tree).flatMap(({ kind, level = 0, id = '' }) => (kind === 'heading' && level > 2 ? [id] : []));
  const [first, second] = [ids(original), ids(translation)];
  return first.length === second.length ? new Map(first.map((id, at) => [id, second[at] ?? id])) : new Map();
}

const sectionDifferences = (original: TreeSection, translation: TreeSection, comparison: Comparison): Difference[] => [
  ...(original.heading && translation.heading
    ? leafDifferences(original.heading, translation.heading, comparison)
    : []),
  ...childDifferences(original.blocks, translation.blocks, translation.heading, comparison),
];

function childDifferences(
  original: readonly TreeBlock[],
  translation: readonly TreeBlock[],
  around: TreeBlock | undefined,
  comparison: Comparison,
): Difference[] {
  const left =
    original.length < translation.length
      ? leftBehind(translation, translation.length - original.length, comparison)
      : [];
  const own = translation.filter((block) => !left.some(({ near }) => near === block));
  const compare = (pairs: readonly BlockPair[]): Difference[] => {
    let near = around;
    return pairs.flatMap((pair) => {
      const found = oneDifference(pair, near, comparison);
      near = pair.second.at(-1) ?? near;
      return found;
    });
  };
  const [quick, careful] = pairBlocks(original, own, comparison);
  const first = quick && compare(quick);
  if (first && first.filter(isDoubtful).length < 2) return [...first, ...left];
  const second = compare(careful());
  return [...(first && first.length <= second.length ? first : second), ...left];
}

/** Surplus blocks that are in the original's language: somebody translated below them and did not delete them. */
function leftBehind(translation: readonly TreeBlock[], most: number, comparison: Comparison): Difference[] {
  const found = translation.flatMap((block) => untranslated(block, undefined, comparison).slice(0, 1));
  return found.slice(0, most).filter(({ near }) => translation.some((block) => block === near));
}

/** If there are several of these, the blocks probably do not belong together. */
const isDoubtful = ({ what }: Difference): boolean => what === 'figures' || what === 'addresses';

function oneDifference(
  { first, second }: BlockPair,
  near: TreeBlock | undefined,
  comparison: Comparison,
): Difference[] {
  const [a, b] = [joined(first), joined(second)];
  if (a && b) return pairDifferences(a, b, comparison);
  if (a) return [difference('missing', a.kind, { missing: [shown(a)] }, a, near)];
  if (!b) return [];
  const foreign = untranslated(b, undefined, comparison);
  return foreign.length > 0 ? foreign : [difference('extra', b.kind, { extra: [shown(b)] }, undefined, b)];
}

/** Two paragraphs that are one paragraph in the other language. */
function joined(blocks: readonly TreeBlock[]): TreeBlock | undefined {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return first;
  return {
    ...first,
    last: blocks.at(-1)?.last ?? first.last,
    text: blocks.map(({ text }) => text).join('\n'),
    links: blocks.flatMap(({ links }) => links),
    calls: blocks.flatMap(({ calls }) => calls),
    parts: blocks.flatMap(({ parts }) => parts),
  };
}

function pairDifferences(original: TreeBlock, translation: TreeBlock, comparison: Comparison): Difference[] {
  if (familyOf(original) !== familyOf(translation))
    return [difference('missing', original.kind, { missing: [shown(original)] }, original, translation)];
  if (original.kind === 'figure')
    return original.id === translation.id
      ? []
      : [difference('missing', 'figure', { missing: [original.id ?? ''] }, original, translation)];
  if (original.kind === 'cell' && isEmpty(original) !== isEmpty(translation))
    return isEmpty(translation)
      ? [difference('missing', 'cell', { missing: [shown(original)] }, original, translation)]
      : [difference('extra', 'cell', { extra: [shown(translation)] }, original, translation)];
  if (original.kind === 'code' || original.kind === 'formula') return [];
  const own = original.text === '' && translation.text === '' ? [] : leafDifferences(original, translation, comparison);
  return [...own, ...childDifferences(original.parts, translation.parts, translation, comparison)];
}

const isEmpty = ({ text }: TreeBlock): boolean => text.trim() === '';

/** The differences in the own words of a block, one for each kind. */
function leafDifferences(original: TreeBlock, translation: TreeBlock, comparison: Comparison): Difference[] {
  const foreign = untranslated(translation, original, comparison);
  if (foreign.length > 0) return foreign;
  const both = {
    original: { text: original.text, language: comparison.original },
    translation: { text: translation.text, language: comparison.translation },
  };
  const links = compareAddresses(original.links, translation.links, comparison, comparison.anchors);
  const calls = {
    missing: lacking(original.calls, translation.calls),
    extra: lacking(translation.calls, original.calls),
  };
  return [
    ...(links.missing.length > 0 && links.extra.length > 0
      ? [difference('addresses', 'link', links, original, translation)]
      : onlyOne('link', links, original, translation)),
    ...(original.calls.length === translation.calls.length ? [] : onlyOne('note', calls, original, translation)),
    ...figureDifferences(both.original, both.translation, original, translation),
    ...onlyOne('emphasis', compareEmphasis(original.text, translation.text), original, translation),
  ];
}

function figureDifferences(
  first: { text: string; language: string },
  second: { text: string; language: string },
  original: TreeBlock,
  translation: TreeBlock,
): Difference[] {
  const figures = compareFigures(first, second);
  return figures.missing.length + figures.extra.length === 0
    ? []
    : [difference('figures', 'words', figures, original, translation)];
}

const lacking = (first: readonly string[], second: readonly string[]): string[] =>
  first.filter((each) => !second.includes(each));

interface Both {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const onlyOne = (part: Part, { missing, extra }: Both, original: TreeBlock, translation: TreeBlock): Difference[] => [
  ...(missing.length > 0 ? [difference('missing', part, { missing }, original, translation)] : []),
  ...(extra.length > 0 ? [difference('extra', part, { extra }, original, translation)] : []),
];

/** The words of a block and of the blocks in it that are still in the original's language. */
function untranslated(block: TreeBlock, original: TreeBlock | undefined, comparison: Comparison): Difference[] {
  if (block.kind === 'code' || block.kind === 'formula') return [];
  const words =
    block.text === ''
      ? undefined
      : untranslatedIn(block.text, comparison.known, comparison, {
          beside: original?.text,
          isTitle: block.kind === 'heading',
        });
  if (words !== undefined)
    return [
      {
        ...difference('untranslated', block.kind, { extra: [words] }, original, block),
        line: original?.first ?? comparison.known.lineOf(flat(words)),
      },
    ];
  return original ? [] : block.parts.flatMap((part) => untranslated(part, undefined, comparison));
}

const difference = (
  what: Difference['what'],
  part: Part,
  both: Partial<Both>,
  original: TreeBlock | undefined,
  near: TreeBlock | undefined,
): Difference => ({
  what,
  part,
  missing: both.missing ?? [],
  extra: both.extra ?? [],
  original,
  near,
});

/** The first words of a block. */
export function shown(block: TreeBlock): string {
  if (block.kind === 'figure') return block.id ?? '';
  return textsOf(block)
    .filter((text) => text.trim() !== '')
    .join(' | ');
}
