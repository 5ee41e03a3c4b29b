import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { compendiumBody } from '../src/pdf/book/compendium.ts';
import { studyFileBody } from '../src/pdf/book/study-file.ts';
import { bookRequest, fixturePictures } from './helpers/book-requests.ts';
import { openEpub } from './helpers/opened-epub.ts';
import { publicationWith, studyOf } from './helpers/publication.ts';
import { buildSiteOf } from './helpers/site-output.ts';
import { inputsOf } from './helpers/site-publication.ts';
import { writeEpub } from './helpers/write-epub.ts';

/** A publication whose content is English alone, and says so in every text; the builder's words are Greek. */
const publication = publicationWith({
  languages: ['el', 'en', 'ro', 'uk'].map((code) => ({ code })),
  defaultLanguage: 'en',
  title: { en: 'English collection: English studies' },
  shortTitle: { en: 'English collection' },
  description: { en: 'English description' },
  publisher: 'library',
  funderIds: ['fund'],
  topics: [{ id: 'reading', names: { en: 'English topic' } }],
  programmes: [{ id: 'hub', names: { en: 'English programme' } }],
  partners: [
    {
      id: 'library',
      names: { en: 'English partner' },
      description: { en: 'English partner’s words' },
      country: 'RO',
      role: 'lead',
    },
  ],
  funders: [
    {
      id: 'fund',
      names: { en: 'English funder' },
      acknowledgement: { en: 'English thanks', el: 'Ευχαριστίες: [English thanks]{lang=en}' },
      disclaimer: { en: 'English disclaimer' },
    },
  ],
  studies: [
    studyOf('reading', {
      facts: {
        partners: ['library'],
        topics: ['reading'],
        programme: 'hub',
        funders: ['fund'],
        images: [{ id: 'map', file: 'map.svg', licence: 'CC-BY-4.0' }],
        indicators: [
          { id: 'visits', value: 12, unit: 'people' },
          { id: 'more', value: 24, unit: 'people' },
        ],
        links: [{ id: 'site', url: 'https://site.example/' }],
        changes: [{ id: 'first', date: '2026-02-01' }],
      },
      texts: {
        en: [
          {
            title: 'English study',
            summary: 'English summary',
            place: 'English place',
            images: {
              map: {
                alt: 'English alternative',
                caption: 'English caption',
                credit: 'English credit',
                labels: { where: 'English label' },
              },
            },
            indicators: { visits: 'English visits', more: 'English figures' },
            links: { site: 'English link' },
            changes: { first: 'English change' },
          },
          '## English heading {#challenge}\n\nEnglish text.[^one]\n\n![](map)\n\nTable: English caption\n\n| English | English |\n|--|--|\n| English | English |\n\n[^one]: English note, see [English link](study:reading#challenge).\n',
        ],
      },
    }),
  ],
  editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { en: 'English part' }, studies: ['reading'] }] }],
});

interface Shown {
  readonly text: string;
  readonly language: string | undefined;
}

const spoken = ['alt', 'aria-label', 'title', 'placeholder'];

/** Texts and attributes that are read out, each with the language that the nearest `lang` says. */
const shownIn = (node: Tree.ParentNode, around: string | undefined): Shown[] =>
  node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') return [{ text: (child as Tree.TextNode).value.trim(), language: around }];
    if (!('tagName' in child) || ['script', 'style', 'head'].includes(child.tagName)) return [];
    const language = child.attrs.find(({ name }) => name === 'lang')?.value ?? around;
    const attributes = child.attrs.filter(({ name }) => spoken.includes(name));
    return [...attributes.map(({ value }) => ({ text: value, language })), ...shownIn(child, language)];
  });

/** Greek words that are not said to be Greek, and English ones that are not said to be English. */
const mistaken = (source: string, around?: string): string[] =>
  shownIn(parse(source), around).flatMap(({ text, language }) => {
    const isWrong =
      (/\p{Script=Greek}/u.test(text) && language !== 'el') || (/English/.test(text) && language !== 'en');
    return isWrong ? [`${language}: ${text}`] : [];
  });

test('every text of a PDF has its language', () => {
  const request = bookRequest(publication, 'el', { pictures: fixturePictures });
  const [study] = request.edition.studies;
  assert.deepEqual(mistaken(compendiumBody(request).content.markup, 'el'), []);
  assert.deepEqual(mistaken(studyFileBody({ ...request, study }).content.markup, 'el'), []);
});

test('the imprint of a PDF names each other language in the language of the sentence', () => {
  const { markup } = compendiumBody(bookRequest(publication, 'el')).content;
  assert.match(markup, /αγγλικά[^<]*ρουμανικά[^<]*ουκρανικά/i);
});

for (const slug of [undefined, 'reading'])
  test(`every text of an EPUB ${slug ? 'of a study' : 'of the collection'}`, async () => {
    const request = bookRequest(publication, 'el', { pictures: fixturePictures, ...(slug && { slug }) });
    const { documents, text } = openEpub((await writeEpub(request)).bytes);
    const pages = [...documents.keys()].filter((name) => name.endsWith('.xhtml'));
    assert.ok(pages.includes('OEBPS/cover.xhtml'));
    for (const name of pages) assert.deepEqual(mistaken(text(name)), [], name);
  });

test('every text of the website', async () => {
  const site = await buildSiteOf({ ...(await inputsOf(publication)), pictures: fixturePictures });
  const pages = site.files.filter((name) => name.startsWith('el/') && name.endsWith('.html'));
  assert.ok(pages.length > 10);
  for (const name of pages) assert.deepEqual(mistaken(site.read(name)), [], name);
});
