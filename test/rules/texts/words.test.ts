import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsHaveLabels, requiredWordsPresent, wordsHaveFacts } from '../../../src/rules/texts/words.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const [english, romanian, study] = [`${folder}/en.md`, `${folder}/ro.md`, `${folder}/study.yml`];

test('studies and news need title and summary, pages a title; a variant uses its base’s', async () => {
  const changes = {
    [romanian]: [['title: O bibliotecă pentru tot orașul\nsummary: Cum și-a deschis biblioteca ușile.\n', '']],
    'news/open-day/en.md': [['summary: Come and see.\n', '']],
    'pages/about/en.md': [['title: About us', 'shortTitle: About']],
    'book/foreword/en.md': '---\nshortTitle: A\n---\n\nText.\n',
  } as const;
  assert.deepEqual(await findingsOf(requiredWordsPresent, changes), [
    'city-library/ro.md:1:1 text-missing field=title',
    'city-library/ro.md:1:1 text-missing field=summary',
    'news/open-day/en.md:1:1 text-missing field=summary',
    'pages/about/en.md:1:1 text-missing field=title',
    'book/foreword/en.md:1:1 text-missing field=title',
  ]);
  assert.deepEqual(
    await findingsOf(requiredWordsPresent, {
      [romanian]: [
        ['title:', 'titel:'],
        ['summary: Cum', 'summary: [Cum]\n# '],
      ],
    }),
    [],
  );
});

test('texts for unknown ids are reported with the known ids', async () => {
  const more = (field: string, id: string, words: string) => [`${field}:\n`, `${field}:\n  ${id}: ${words}\n`] as const;
  const changes = {
    [english]: [
      more('images', 'plann', '{ alt: A }'),
      more('indicators', 'reader', 'A'),
      more('links', 'site', 'A'),
      more('documents', 'x', 'A'),
      more('changes', 'y', 'A'),
    ],
    'news/open-day/en.md': [more('speakers', 'ana', 'A'), more('faq', 'prices', '{ question: A, answer: B }')],
  } as const;
  assert.deepEqual(await findingsOf(wordsHaveFacts, changes), [
    'city-library/en.md:5:3 words-unknown-id field=images id=plann suggestion=plan',
    'city-library/en.md:11:3 words-unknown-id field=indicators id=reader suggestion=readers',
    'city-library/en.md:14:3 words-unknown-id field=links id=site suggestion=website',
    'city-library/en.md:17:3 words-unknown-id field=documents id=x suggestion=handout',
    'city-library/en.md:20:3 words-unknown-id field=changes id=y suggestion=corrected',
    'news/open-day/en.md:5:3 words-unknown-id field=speakers id=ana suggestion=ana-pop',
    'news/open-day/en.md:8:3 words-unknown-id field=faq id=prices suggestion=price',
  ]);
  assert.deepEqual(
    await findingsOf(wordsHaveFacts, {
      ...changes,
      [study]: [['[literacy]', '[literacy']],
      'news/open-day/item.yml': 'x',
    }),
    [],
  );
  assert.deepEqual(
    await findingsOf(wordsHaveFacts, {
      ...changes,
      [study]: [
        ['  - id: readers', '  - id: Read ers'],
        ['images:', 'imagse:'],
      ],
      'news/open-day/en.md': [['title:', 'title:']],
    }),
    [
      'city-library/en.md:14:3 words-unknown-id field=links id=site suggestion=website',
      'city-library/en.md:17:3 words-unknown-id field=documents id=x suggestion=handout',
      'city-library/en.md:20:3 words-unknown-id field=changes id=y suggestion=corrected',
    ],
    'what a faulty list has is not known',
  );
});

test('everything in the facts needs its text in the original', async () => {
  const without = (...fields: string[]) => ({ [english]: fields.map((field) => [`${field}\n`, ''] as const) });
  assert.deepEqual(
    await findingsOf(
      factsHaveLabels,
      without('indicators:\n  readers: Readers', 'links:\n  website: Website of the project', '  handout: Handout'),
    ),
    [
      'city-library/en.md:2:1 words-missing-label field=indicators id=readers',
      'city-library/en.md:2:1 words-missing-label field=links id=website',
    ],
  );
  assert.deepEqual(
    await findingsOf(factsHaveLabels, {
      [english]: [
        ['  readers:', '  reader:'],
        ['links:', 'linkz:'],
        ['Handout\n', '[Handout]\n'],
      ],
    }),
    [],
  );
  assert.deepEqual(
    await findingsOf(factsHaveLabels, { [english]: [['  website: Website of the project', '  wholly-other: A']] }),
    ['city-library/en.md:11:1 words-missing-label field=links id=website'],
  );
  assert.deepEqual(await findingsOf(factsHaveLabels, { [english]: 'removed' }), []);
  assert.deepEqual(
    await findingsOf(factsHaveLabels, { 'news/open-day/item.yml': [['faq: [price]', 'faq: [price, place]']] }),
    ['news/open-day/en.md:6:1 words-missing-label field=faq id=place'],
  );
});
