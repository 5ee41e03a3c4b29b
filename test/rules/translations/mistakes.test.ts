import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemCode } from '../../../src/problems/codes.ts';
import { linesOf, problemsWith, type StudyLanguage } from '../../helpers/translated-study.ts';

const original = linesOf('en');
const lineOf = (start: string, from = 0): number =>
  original.findIndex((line, at) => at >= from && line.startsWith(start));
const at = {
  title: lineOf('title:'),
  summary: lineOf('summary:'),
  keyword: lineOf('  - parks'),
  alt: lineOf('    alt:'),
  caption: lineOf('    caption:'),
  label: lineOf('      gate:'),
  from: lineOf('shortTitle:'),
  challenge: lineOf('## Why'),
  families: lineOf('Few families'),
  date: lineOf('On 15 February'),
  card: lineOf('Only 12.5'),
  action: lineOf('## What was'),
  things: lineOf('The librarians'),
  benches: lineOf('- They put'),
  time: lineOf('- They opened'),
  schools: lineOf('- They wrote'),
  picture: lineOf('![](map)'),
  note: lineOf('Nobody asked'),
  study: lineOf('The rules are'),
  head: lineOf('| Month'),
  june: lineOf('| June'),
  july: lineOf('| July'),
  august: lineOf('| August'),
  results: lineOf('## What came'),
  lent: lineOf('The library lent'),
  walls: lineOf('A reader called'),
  definition: lineOf('[^card]:'),
};

type Change = (lines: readonly string[]) => string[];

const without =
  (...lines: readonly number[]): Change =>
  (text) =>
    text.filter((_, line) => !lines.includes(line));
const asInOriginal =
  (...lines: readonly number[]): Change =>
  (text) =>
    text.map((line, each) => (lines.includes(each) ? (original[each] ?? '') : line));
const replaced =
  (line: number, from: string | RegExp, to: string): Change =>
  (text) => {
    assert.match(text[line] ?? '', typeof from === 'string' ? new RegExp(from.replace(/[[\]^*().]/g, '\\$&')) : from);
    return text.map((each, index) => (index === line ? each.replace(from, to) : each));
  };
const inserted =
  (line: number, ...more: readonly string[]): Change =>
  (text) => [...text.slice(0, line), ...more, ...text.slice(line)];
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

interface Mistake {
  readonly name: string;
  readonly change: Change;
  readonly code: ProblemCode;
  /** The line where it is reported, from 0. */
  readonly line: number;
  readonly params?: Readonly<Record<string, string>>;
}

const untranslated = (name: string, line: number, change: Change): Mistake => ({
  name,
  change,
  code: 'translation-untranslated',
  line,
});
const missing = (part: string, line: number, change: Change, name = part): Mistake => ({
  name: `missing ${name}`,
  change,
  code: 'translation-part-missing',
  line,
  params: { part },
});
const extra = (part: string, line: number, change: Change): Mistake => ({
  name: `surplus ${part}`,
  change,
  code: 'translation-part-extra',
  line,
  params: { part },
});
const figures = (
  name: string,
  line: number,
  change: Change,
  params: Readonly<Record<string, string>> = {},
): Mistake => ({
  name,
  change,
  code: 'translation-figures',
  line,
  params,
});
const address = (name: string, line: number, change: Change): Mistake => ({
  name,
  change,
  code: 'translation-address',
  line,
});

const mistakes: readonly Mistake[] = [
  untranslated('a paragraph', at.families, asInOriginal(at.families, at.date)),
  untranslated('one sentence', at.families, asInOriginal(at.families)),
  untranslated('a short paragraph', at.card, asInOriginal(at.card)),
  untranslated('a section with its heading', at.challenge, asInOriginal(...range(at.challenge, at.action))),
  untranslated('a section with a list', at.action, asInOriginal(...range(at.action, at.picture))),
  untranslated('a heading', at.results, asInOriginal(at.results)),
  untranslated('an item of a list', at.time, asInOriginal(at.time)),
  untranslated('a note', at.definition, asInOriginal(at.definition)),
  untranslated('the title', at.title, asInOriginal(at.title)),
  untranslated('the summary', at.summary, asInOriginal(at.summary)),
  untranslated('a description', at.alt, asInOriginal(at.alt)),
  untranslated('a label', at.label, asInOriginal(at.label)),
  missing('paragraph', at.date, without(at.card, at.card + 1)),
  missing('paragraph', at.lent, without(at.walls, at.walls + 1), 'last paragraph'),
  missing('row', at.head, without(at.june), 'first row'),
  missing('row', at.july, without(at.august), 'last row'),
  { name: 'a missing cell', change: replaced(at.july, ' 410 |', ''), code: 'table-cells-missing', line: at.july },
  { name: 'a missing last cell', change: replaced(at.july, ' 900 |', ''), code: 'table-cells-missing', line: at.july },
  missing('cell', at.july, replaced(at.july, ' 900 |', ' |'), 'words of a cell'),
  missing('item', at.benches, without(at.time)),
  missing('item', at.time, without(at.schools), 'last item'),
  missing('bullets', at.things, without(...range(at.benches, at.schools + 1))),
  missing('table', at.study, without(...range(at.head, at.august + 1))),
  missing('figure', at.schools, without(at.picture, at.picture + 1)),
  missing('link', at.schools, replaced(at.schools, /\[(.*?)\]\(.*?\)/, '$1')),
  missing('link', at.note, replaced(at.study, /\[(.*?)\]\(.*?\)/, '$1'), 'link to a study'),
  missing('note', at.note, (lines) => without(at.definition)(replaced(at.note, '[^card]', '')(lines))),
  missing('keyword', at.keyword - 2, without(at.keyword)),
  missing('keyword', 1, without(...range(at.keyword - 2, at.keyword + 2)), 'keywords'),
  missing('emphasis', at.benches, replaced(at.benches, /\*\*/g, '')),
  missing('words', at.caption - 2, without(at.caption), 'caption'),
  extra('paragraph', at.card + 2, inserted(at.card + 2, 'Ελλάδα, România, Україна: 🌳.', '')),
  extra('item', at.schools + 1, inserted(at.schools + 1, '- 🌳🌳🌳🌳')),
  extra('row', at.august + 1, inserted(at.august + 1, '| 🌳 | 1 | 2 |')),
  extra('emphasis', at.time, replaced(at.time, /(\p{L}+) (\p{L}+)/u, '$1 **$2**')),
  extra('keyword', at.keyword - 2, inserted(at.keyword, '  - 🌳')),
  extra('link', at.families, replaced(at.families, /(\p{L}+)\./u, '[$1](https://other.example/).')),
  figures('another number in a table', at.june, replaced(at.june, '340', '430'), { missing: '340', extra: '430' }),
  figures('digits that changed places', at.lent, replaced(at.lent, '250', '520')),
  figures('another day', at.date, replaced(at.date, '15', '25'), { missing: '15', extra: '25' }),
  figures('another year', at.date, replaced(at.date, '2019', '2018'), { missing: '2019', extra: '2018' }),
  figures('another decimal', at.card, replaced(at.card, '12,5', '12,6')),
  figures('a decimal sign in another place', at.card, replaced(at.card, '12,5', '1,25')),
  figures('a percentage that is none', at.card, replaced(at.card, ' %', '')),
  figures('another price', at.card, replaced(at.card, /3(?= (?:euro|євро|ευρώ))/, '5')),
  figures('another currency', at.card, replaced(at.card, /3 (?:euro|євро|ευρώ)/, '$ 3')),
  figures('another time', at.time, replaced(at.time, /15[.:]00|3 μ\.μ\./, '16:30')),
  figures('another year in the summary', at.summary, replaced(at.summary, '2019', '2017')),
  figures('another year in a note', at.definition, replaced(at.definition, '2020', '2002')),
  address('another study', at.study, replaced(at.study, 'study:second#results', 'study:first#results')),
  address('another section', at.study, replaced(at.study, '#results', '#action')),
  address('another address', at.schools, replaced(at.schools, /https:.*list/, 'https://schools.example/en/all')),
  address('another site', at.schools, replaced(at.schools, 'schools.example', 'scools.example')),
  {
    name: 'a label much longer than its room',
    change: replaced(at.label, /: (.*)$/, ': $1 – $1 – $1'),
    code: 'translation-label-long',
    line: at.label,
  },
  {
    name: 'a language without a text',
    change: replaced(at.from, 'from: en', 'from: fr'),
    code: 'translation-from-missing',
    line: at.from,
    params: { language: 'fr', suggestion: 'en' },
  },
];

const months: Readonly<Record<StudyLanguage, readonly [string, string]>> = {
  en: ['', ''],
  ro: ['februarie', 'martie'],
  uk: ['лютого', 'березня'],
  el: ['Φεβρουαρίου', 'Μαρτίου'],
};
const marks: Readonly<Record<StudyLanguage, readonly [RegExp, string, ProblemCode]>> = {
  en: [/x/, '', 'en-quotes'],
  ro: [/„(.*)”/, '“$1”', 'ro-quotes'],
  uk: [/«(.*)»/, '“$1”', 'uk-quotes'],
  el: [/«(.*)»/, '“$1”', 'translation-quotes'],
};

for (const language of ['ro', 'uk', 'el'] as const) {
  const right = linesOf(language);
  test(`a correct translation has no problem: ${language}`, async () => {
    assert.deepEqual(await problemsWith({ en: original.join('\n'), [language]: right.join('\n') }), []);
  });
  const [wrongMark, otherMark, markCode] = marks[language];
  const own: readonly Mistake[] = [
    figures('another month', at.date, replaced(at.date, ...months[language])),
    {
      name: 'quotation marks of another language',
      change: replaced(at.walls, wrongMark, otherMark),
      code: markCode,
      line: at.walls,
    },
  ];
  for (const { name, change, code, line, params = {} } of [...mistakes, ...own]) {
    test(`one warning at the right place: ${name} (${language})`, async () => {
      const text = change(right).join('\n');
      const found = await problemsWith({ en: original.join('\n'), [language]: text });
      const shown = found.map((each) => ({
        code: each.code,
        severity: each.severity,
        file: each.file,
        params: each.params,
      }));
      assert.equal(found.length, 1, JSON.stringify(shown));
      const [only] = found;
      assert.equal(only?.code, code);
      assert.equal(only?.severity, 'warning');
      assert.equal(only?.file, `case-studies/first/${language}.md`);
      assert.ok(only?.column !== undefined && only.column > 0);
      for (const [key, value] of Object.entries(params)) assert.equal(only?.params[key], value);
      assert.equal(only?.line, line + 1, JSON.stringify(shown));
    });
  }
}
