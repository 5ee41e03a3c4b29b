import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelRows } from '../../../src/rendering/facts/facts-in-both.ts';
import { bookRequest, fixturePublication } from '../../helpers/book-requests.ts';

function view(language: string) {
  const { study, translator } = bookRequest(fixturePublication, language, { slug: 'reading' });
  assert.ok(study);
  return { study, translator };
}
const textsOf = (rows: ReturnType<typeof panelRows>, id: string) => {
  const row = rows.find((each) => each.id === id);
  assert.ok(row, id);
  return {
    labels: row.labels.map(({ text, language }) => `${language} ${text}`),
    values: row.values.map(({ language, list }) => `${language} ${list.map(({ text }) => text).join(', ')}`),
  };
};

test('in one language a row has one label and one list of values', () => {
  assert.deepEqual(textsOf(panelRows([view('en')]), 'countries'), { labels: ['en Country'], values: ['en Romania'] });
});

test('in two languages a row has both labels, and equal values once', () => {
  const rows = panelRows([view('en'), view('uk')]);
  assert.deepEqual(textsOf(rows, 'countries'), {
    labels: ['en Country', 'uk Країна'],
    values: ['en Romania', 'uk Румунія'],
  });
  assert.deepEqual(textsOf(rows, 'licence'), { labels: ['en Licence', 'uk Ліцензія'], values: ['en CC-BY-4.0'] });
  assert.deepEqual(textsOf(rows, 'doi'), { labels: ['en DOI'], values: ['en 10.1234/abc'] });
});

test('a row of only one language is in its usual place', () => {
  const second = view('uk');
  const rows = panelRows([{ ...view('en'), study: { ...view('en').study, place: undefined } }, second]);
  const ids = rows.map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 4), ['kind', 'countries', 'place', 'period']);
  assert.equal(textsOf(rows, 'place').labels.length, 1);
});
