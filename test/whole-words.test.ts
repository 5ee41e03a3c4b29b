import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { compendiumBody } from '../src/pdf/book/compendium.ts';
import { studyFileBody } from '../src/pdf/book/study-file.ts';
import { bookRequest } from './helpers/book-requests.ts';
import { openEpub } from './helpers/opened-epub.ts';
import { publicationWith, studyOf } from './helpers/publication.ts';
import { buildSiteOf } from './helpers/site-output.ts';
import { inputsOf } from './helpers/site-publication.ts';
import { writeEpub } from './helpers/write-epub.ts';

const bound = /пліч-о-пліч|BY-NC-SA/g;
const publication = publicationWith({
  title: { uk: 'Збірка пліч-о-пліч' },
  shortTitle: { uk: 'Збірка' },
  licence: 'CC-BY-NC-SA-4.0',
  topics: [{ id: 'together', names: { uk: 'Робота пліч-о-пліч' } }],
  studies: [
    studyOf('reading', {
      facts: { licence: 'CC-BY-NC-SA-4.0', topics: ['together'] },
      texts: {
        uk: [
          { title: 'Читаємо пліч-о-пліч', summary: 'Пліч-о-пліч, себто пліч-о-пліч.' },
          '## Дія пліч-о-пліч {#action}\n\nМи *пліч-о-пліч*.[^one]\n\n[^one]: Пліч-о-пліч, пліч-о-пліч.\n',
        ],
      },
    }),
  ],
  editions: [
    { id: '2026', date: '2026-03-01', parts: [{ title: { uk: 'Частина пліч-о-пліч' }, studies: ['reading'] }] },
  ],
});

/** What a reader sees of the words: how often whole, and where a line could break them. */
function seen(source: string): { readonly whole: number; readonly broken: readonly string[] } {
  const texts = textsIn(parse(source), false);
  return {
    whole: texts.filter(({ isWhole, text }) => isWhole && text.match(bound)).length,
    broken: texts.flatMap(({ isWhole, text }) => (!isWhole && text.match(bound) ? [text] : [])),
  };
}

const hidden = new Set(['head', 'script', 'style', 'svg', 'template']);

const textsIn = (node: Tree.ParentNode, isWhole: boolean): { readonly text: string; readonly isWhole: boolean }[] =>
  node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') return [{ text: (child as Tree.TextNode).value, isWhole }];
    if (!('tagName' in child) || hidden.has(child.tagName)) return [];
    const isOwn = child.attrs.some(({ name, value }) => name === 'class' && value === 'whole');
    return textsIn(child, isWhole || isOwn);
  });

test('short compounds and names of licences stay whole wherever a PDF shows them', () => {
  const book = compendiumBody(bookRequest(publication, 'uk')).content.markup;
  const file = studyFileBody(bookRequest(publication, 'uk', { slug: 'reading' })).content.markup;
  for (const markup of [book, file]) {
    const { whole, broken } = seen(markup);
    assert.deepEqual(broken, []);
    assert.ok(whole > 8, `${whole}`);
  }
});

test('short compounds and names of licences stay whole in an EPUB', async () => {
  const { documents, text } = openEpub((await writeEpub(bookRequest(publication, 'uk'))).bytes);
  const pages = [...documents.keys()].filter((name) => name.endsWith('.xhtml') && !name.endsWith('cover.xhtml'));
  const found = pages.map((name) => seen(text(name)));
  assert.deepEqual(
    found.flatMap(({ broken }) => broken),
    [],
  );
  assert.ok(found.reduce((sum, { whole }) => sum + whole, 0) > 12);
});

test('short compounds and names of licences stay whole on the pages of the website', async () => {
  const site = await buildSiteOf(await inputsOf({ ...publication, defaultLanguage: 'uk' }));
  const pages = site.files.filter((name) => name.startsWith('uk/') && name.endsWith('.html'));
  assert.deepEqual(
    pages.flatMap((name) => seen(site.read(name)).broken.map((text) => `${name}: ${text.trim()}`)),
    [],
  );
  assert.ok(seen(site.read('uk/case-studies/reading/index.html')).whole > 8);
});
