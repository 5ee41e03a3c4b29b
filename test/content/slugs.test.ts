import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

const text = '---\ntitle: A piece of news\nsummary: Short.\n---\n\nText.\n';
const facts = 'originalLanguage: en\npublished: "2021-04-01"\ncategories: [event]\n';

test('a news item cannot have the name of a year, because that is the address of a list', async (context) => {
  const folder = await changedPublication(context, {
    write: {
      'content/news/2021/item.yml': facts,
      'content/news/2021/en.md': text,
      'content/news/open-day/item.yml': `${await replaceIn('content/news/open-day/item.yml')}aliases: ["2019", year-2019]\n`,
    },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, file, params }) => [code, file, params.slug]),
    [
      ['slug-reserved', 'news/2021', '2021'],
      ['slug-reserved', 'news/open-day/item.yml', '2019'],
    ],
  );
});

test('editors may write the pages that the builder completes, and no other reserved ones', async (context) => {
  const names = ['accessibility', 'licence', 'funding', 'report', 'contact', 'changes', 'editions'];
  const write = Object.fromEntries(names.map((name) => [`content/pages/${name}/en.md`, text]));
  const { problems } = await checkFolder(await changedPublication(context, { write }));
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [
      ['slug-reserved', 'pages/changes'],
      ['slug-reserved', 'pages/editions'],
    ],
  );
});

test('a past edition may list a study that has been withdrawn since', async (context) => {
  const editions = `editions:
  - id: older
    date: "2020-05-01"
    parts:
      - title: { en: All, ro: Toate, uk: Усі, el: Όλες }
        studies: [city-library, reading-room]`;
  const write = {
    'content/publication.yml': await replaceIn(
      'content/publication.yml',
      ['studies: [city-library, reading-room]', 'studies: [city-library]'],
      ['editions:', editions],
    ),
    'content/case-studies/reading-room/study.yml': await replaceIn('content/case-studies/reading-room/study.yml', [
      'status: current',
      'status: withdrawn',
    ]),
  };
  const { problems } = await checkFolder(await changedPublication(context, { write }));
  assert.deepEqual(
    problems.filter(({ code }) => code === 'study-withdrawn-listed'),
    [],
  );
});

test('a text may link to a page that the website generates, but not to a section of it', async (context) => {
  const links = '[a](page:licence) [b](page:changes) [c](page:licence#terms) [d](page:licenses)';
  const file = 'content/pages/about/en.md';
  const about = await replaceIn(file);
  const { problems } = await checkFolder(
    await changedPublication(context, { write: { [file]: `${about}\n${links}\n` } }),
  );
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.address]),
    [
      ['link-dead', 'page:licence#terms'],
      ['link-dead', 'page:licenses'],
    ],
  );
});
