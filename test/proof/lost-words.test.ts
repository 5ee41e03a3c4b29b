/** The proof that no word is lost: it holds on all content, and finds each loss that is planted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostInDocument, lostInDocuments } from '../../src/books/lost-in-book.ts';
import { studyIdPrefix, studyPlace } from '../../src/books/places.ts';
import { planBook } from '../../src/epub/plan-book.ts';
import type { ResolvedItem } from '../../src/model/language-edition.ts';
import { compendiumBody } from '../../src/pdf/book/compendium.ts';
import { studyFileBody } from '../../src/pdf/book/study-file.ts';
import { type LostWords, lostWords } from '../../src/proof/lost-words.ts';
import { readShownWords } from '../../src/proof/shown-words.ts';
import { writtenWords } from '../../src/proof/words.ts';
import { attributeOf, type MarkupElement, type MarkupNode, textOf, writeNodes } from '../../src/text/markup/tree.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { lostFrom, writtenItem } from '../helpers/proof.ts';

const { publication, pictures } = await demonstration();
const languages = publication.languages.map(({ code }) => code);
const book = (slug: string) => `book-${slug}`;

for (const language of languages)
  test(`the books of the demonstration show every word (${language})`, () => {
    const request = bookRequest(publication, language, { pictures });
    assert.deepEqual(lostInDocuments(request, book, planBook(request).documents, 'EPUB'), []);
    assert.deepEqual(lostInDocument(request, book, compendiumBody(request).content.markup, 'PDF'), []);
  });

test('a bilingual book shows every word of both languages', () => {
  const request = bookRequest(publication, 'en', { pictures });
  const { edition, translator } = bookRequest(publication, 'uk', { pictures });
  const both = { ...request, beside: { edition, translator } };
  assert.deepEqual(lostInDocuments(both, book, planBook(both).documents, 'EPUB'), []);
  assert.deepEqual(lostInDocument(both, book, compendiumBody(both).content.markup, 'PDF'), []);
});

/** A text with what it is shown as. */
interface Shown {
  readonly item: ResolvedItem;
  readonly nodes: readonly MarkupNode[];
}

const shown: Shown[] = languages.flatMap((language) => {
  const whole = bookRequest(publication, language, { pictures });
  return whole.edition.studies.flatMap((item) => {
    const request = bookRequest(publication, language, { pictures, slug: item.slug });
    const chapter = planBook(request).documents.find(({ id }) => id === studyPlace(item.slug));
    return [
      { item, nodes: chapter?.content.nodes ?? [] },
      { item, nodes: studyFileBody(request).content.nodes },
    ];
  });
});

const lostIn = ({ item }: Shown, nodes: readonly MarkupNode[]): LostWords[] =>
  lostWords(item, readShownWords(writeNodes(nodes)), {
    prefixes: [studyIdPrefix(item.slug)],
    start: studyPlace(item.slug),
  });

/** What the builder adds, which no text says. */
const added = (element: MarkupElement): boolean =>
  ['figure', 'nav', 'sup', 'svg', 'caption'].includes(element.name) ||
  /page-reference|notice|back|note-number|figure/.test(attributeOf(element, 'class') ?? '') ||
  attributeOf(element, 'role') === 'doc-backlink';

/** The nodes with words in sections and notes, by their path in the tree. */
function wordyNodes(nodes: readonly MarkupNode[], isText = false, path: readonly number[] = []): number[][] {
  return nodes.flatMap((node, at) => {
    const own = [...path, at];
    if (typeof node === 'string') return isText && writtenWords(node).length > 0 ? [own] : [];
    if (added(node)) return [];
    const isPart =
      isText ||
      /^(?:text|note-text)$/.test(attributeOf(node, 'class') ?? '') ||
      attributeOf(node, 'role') === 'doc-footnote';
    const isWordy = isPart && writtenWords(textOf(node.children)).length > 0;
    return [...(isWordy ? [own] : []), ...wordyNodes(node.children, isPart, own)];
  });
}

function without(nodes: readonly MarkupNode[], [at = 0, ...path]: readonly number[]): MarkupNode[] {
  if (path.length === 0) return nodes.filter((_, index) => index !== at);
  return nodes.map((node, index) =>
    index === at && typeof node !== 'string' ? { ...node, children: without(node.children, path) } : node,
  );
}

function nodeAt(nodes: readonly MarkupNode[], [at = 0, ...path]: readonly number[]): MarkupNode {
  const node = nodes[at] ?? '';
  return path.length === 0 || typeof node === 'string' ? node : nodeAt(node.children, path);
}

/** Numbers from 0 to below 1, the same in each run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test('if 500 nodes are removed from chapters and prints, each loss is found with its words', () => {
  const next = numbersFrom(20_261_201);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const all = shown.map((each) => ({ each, paths: wordyNodes(each.nodes) }));
  for (let run = 0; run < 500; run += 1) {
    const { each, paths } = pick(all);
    const path = pick(paths);
    const node = nodeAt(each.nodes, path);
    const removed = writtenWords(typeof node === 'string' ? node : textOf(node.children));
    const lost = lostIn(each, without(each.nodes, path));
    const named = new Set(lost.flatMap(({ words }) => words));
    const about = `${each.item.folder} ${each.item.language} run ${run}: ${removed.slice(0, 12).join(' ')}`;
    assert.ok(lost.length > 0, about);
    assert.ok(
      removed.some((word) => named.has(word)),
      about,
    );
    assert.ok(
      lost.every(({ file, line }) => file.startsWith(each.item.folder) && line > 0),
      about,
    );
  }
});

const kept: readonly string[] = [
  'A *b* **c**d `e f` [g](https://h.org "i") <https://j.org> k&amp;l &eacute;m n\\*o',
  '# A\n\n## B {#c}\n\n### D ###\n\nE\nF\n\n1. g\n2. h\n   - i\n\n> j\n> k',
  '| A | b |\n|---|:-:|\n| c d | e |\n| f | |',
  'Table: A b\n\n| C |\n|---|\n| d |',
  'A[^1] b^[c ^[d] e] f[^2]\n\n[^1]: g\nh\n\n    i\n\n[^2]: j\n\nk',
  'A ^[b\nc] d [e][f] [f] [g]{lang=ro}\n\n[f]: https://a.org/b%20c',
  '```js\nlet a = 1; // [b](c) *d*\n```\n\n    code e',
  '```math\n<math alttext="a"><mi>x</mi></math>\n```',
  'A\n\n![](map)\n\nb',
  'A “b” c-d e’f 1,200.50 ½ g',
];
for (const body of kept) test(`nothing is lost of ${JSON.stringify(body)}`, () => assert.deepEqual(lostFrom(body), []));

test('words that Markdown drops are found with their line', () => {
  const lost = (body: string): string[] => lostFrom(body).map(({ line, words }) => `${line}: ${words.join(' ')}`);
  assert.deepEqual(lost('| A | b |\n|---|---|\n| c | d | e f |'), ['3: e f']);
  assert.deepEqual(lost('A\n\n[^1]: b c'), ['3: b c']);
  assert.deepEqual(lost('A[^1]\n\n[^1]: b\n\n[^1]: c'), ['5: c']);
});

test('a word that is written twice must appear twice', () => {
  const item = { ...writtenItem(''), title: { text: 'A a', language: 'en', origin: 'own' as const } };
  const missing = (markup: string): string[] =>
    lostWords(item, readShownWords(markup), { prefixes: [''] }).flatMap(({ words }) => words);
  assert.deepEqual(missing('<h1>A a</h1>'), []);
  assert.deepEqual(missing('<h1>A</h1><nav>a</nav><p title="a">b</p>'), ['a']);
});
