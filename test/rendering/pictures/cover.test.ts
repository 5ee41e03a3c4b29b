import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { coverDrawing } from '../../../src/epub/chapters/front/cover.ts';
import { coverPage } from '../../../src/pdf/book/front/cover.ts';
import { type CoverWords, coverDesign, coverWords, planCover } from '../../../src/rendering/pictures/cover.ts';
import { bookRequest, fixturePublication } from '../../helpers/book-requests.ts';

const publication = { ...fixturePublication, title: { en: 'Collection: of studies', uk: 'Збірка: студій' } };
const request = { ...bookRequest(publication, 'uk'), beside: bookRequest(publication, 'en') };
const expected = [
  ['uk', 'Збірка'],
  ['uk', 'Студій'],
  ['en', 'Collection'],
  ['en', 'Of studies'],
  ['uk', 'Видання 2026'],
  ['uk', 'Українська'],
  ['uk', 'Міська бібліотека'],
  ['uk', '1\u00a0березня 2026'],
  ['en', '2026 edition'],
  ['en', 'English'],
  ['en', 'City &lt;Library&gt; &amp; Archive'],
  ['en', '1\u00a0March 2026'],
];

test('PDF and EPUB have the same words on their covers, in the same order, each line in its language', () => {
  const page = [...coverPage(request).markup.matchAll(/<p class="[^"]*"(?: lang="([^"]*)")?>([^<]*)</g)];
  assert.deepEqual(
    page.map(([, language = 'uk', words]) => [language, words]),
    expected,
  );
  const drawing = [...coverDrawing(request).markup.matchAll(/<text lang="([^"]*)"[^>]*>([^<]*)</g)];
  assert.deepEqual(
    drawing.map(([, language, words]) => [language, words]),
    expected,
  );
});

test('both show the same shelf, with a spine for each study', () => {
  const shelfIn = (markup: string): string[] =>
    markup.match(/<rect x="[\d.]+" y="[\d.]+"[^>]*fill-opacity[^>]*>/g) ?? [];
  assert.deepEqual(shelfIn(coverPage(request).markup), shelfIn(coverDrawing(request).markup));
  assert.equal(shelfIn(coverPage(request).markup).length, 2);
});

test('the PDF’s style sheet has the measures of the design', () => {
  const sheet = readFileSync(new URL('../../../src/pdf/styles/cover.css', import.meta.url), 'utf8');
  const rules = sheet.slice(sheet.indexOf('.cover {'), sheet.indexOf('.imprint {'));
  const shown = [...rules.matchAll(/calc\(([\d.]+) \* var\(--unit\)\)/g)].map(([, length]) => Number(length));
  const { top, margin, bottom, gap, rule, below, rest, foot } = coverDesign;
  const lengths = [top, margin, bottom, gap, rule, below.apart, gap, rest];
  assert.deepEqual(shown, lengths);
  const leadings = [coverDesign.title.leading, below.leading, foot.leading];
  const shownLeadings = [...rules.matchAll(/(?:line-height: |\/ )([\d.]+)/g)].map(([, leading]) => Number(leading));
  assert.deepEqual(
    shownLeadings.filter((each) => each > 1 && each < 2),
    leadings,
  );
});

const wordsWith = (title: string): CoverWords => ({
  ...coverWords(request),
  title: { text: title, language: 'uk' },
});

test('words below the title and in the foot are not smaller than requested', () => {
  const { below, foot } = coverDesign;
  const [usual, large] = [planCover(wordsWith('Збірка'), 141), planCover(wordsWith('Збірка'), 141, 4.3)];
  assert.deepEqual(usual.sizes, { below: below.size, foot: foot.size });
  assert.deepEqual(large.sizes, { below: 4.3, foot: 4.3 });
  assert.ok(usual.board && large.board && large.board < usual.board);
});

test('a long title is smaller, and takes the space of the shelf if necessary', () => {
  const short = planCover(wordsWith('Збірка'), 150);
  const long = planCover(wordsWith('Бібліотеки та громади '.repeat(5)), 150);
  const endless = planCover(wordsWith('Бібліотеки та громади '.repeat(30)), 150);
  assert.equal(short.title.size, coverDesign.title.sizes[0]);
  assert.ok(long.title.size < short.title.size && long.board !== undefined);
  assert.equal(endless.board, undefined);
  assert.equal(endless.title.size, coverDesign.title.sizes.at(-1));
});

test('a title that does not begin with the name stays whole', () => {
  const whole = { ...publication, title: { en: 'The whole', uk: 'Уся збірка' } };
  const { title, below } = coverWords(bookRequest(whole, 'uk'));
  assert.deepEqual([title, below], [{ text: 'Уся збірка', language: 'uk' }, []]);
});
