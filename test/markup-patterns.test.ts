import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { codeFiles, source } from './rooms/read-imports.ts';

/** Files that look for tags, attributes or escaped letters in a string, with the reason. All other code has a tree. */
const exceptions: Readonly<Record<string, string>> = {
  'text/markup/tree.ts': 'writes the tree',
  'text/markup/read-markup.ts': 'reads the tree from what was written',
  'check/compare-drawing.ts': 'a partner’s drawing as it was sent',
  'images/svg/style/cascade.ts': 'a style sheet in a partner’s drawing',
  'images/svg/standalone.ts': 'a partner’s drawing as it was sent',
  'images/svg/tree.ts': 'a partner’s drawing, before it is read as a tree',
  'documents/kinds.ts': 'a document of a partner’s, of which nobody knows what it is',
  'documents/office.ts': 'XML inside a partner’s document',
  'documents/pdf.ts': 'the syntax and XML of a partner’s PDF',
  'content/hidden-characters.ts': 'escaped letters in a partner’s Markdown',
  'text/math.ts': 'the prefixes of a formula, before it is read as a tree',
  'content/scan-body.ts': 'raw HTML in a partner’s Markdown, which is a problem',
  'language/hygiene/mask.ts': 'raw HTML in a partner’s Markdown, whose letters stay',
  'site/machine/structured-data/json-ld.ts': 'JSON inside a script',
  'locales/locale-keys.ts': 'HTML in a translator’s words, which is a problem',
  'proof/shown-words.ts': 'finished documents, in which all words are looked for',
  'proof/source-lines.ts': 'a partner’s Markdown',
  'rules/translations/plain.ts': 'a partner’s Markdown',
  'site/output/lost-on-pages.ts': 'finished pages, in which all words are looked for',
  'site/output/written-pages.ts': 'finished pages, hundreds of megabytes; see ARCHITECTURE.md',
  'pdf/numbered-print.ts': 'how far into the finished document a place is, to guess its page',
};
/** Patterns for the syntax of PDF files, which has angle brackets too. */
const isPdfSyntax = (file: string): boolean => file.startsWith('pdf/file/');

const literal =
  /(?<=[(=,:[!&|?;{]\s*|=>\s*|return\s+|\n\s*)\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;
const constructed = /new RegExp\((?:[^()]|\([^()]*\))*\)/g;
const search =
  /\.(?:replace|replaceAll|split|indexOf|lastIndexOf|includes|startsWith|endsWith|match|matchAll|search)\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g;
/** A tag, the value of an attribute, or an escaped letter; groups such as `(?<name>` and `(?<=` are none of these. */
const markup = /(?<!\(\?)<(?:[a-z/!?\\[(]|\$\{|$)|="|&(?:amp|lt|gt|quot|#)/i;

const searchesIn = (text: string): string[] => [
  ...[...text.matchAll(literal), ...text.matchAll(constructed)].map(([pattern]) => pattern),
  ...[...text.matchAll(search)].map(([, , words = '']) => words),
];
const searchesMarkup = (text: string): boolean => searchesIn(text).some((pattern) => markup.test(pattern));

test('searches through markup are recognised, and other patterns are not', () => {
  const through = [
    'body.replace(/<span(?=[^>]* lang=")/g, x)',
    'found = / data-page-of="([^"]+)"/g.exec(body)',
    'new RegExp(`<$' + '{name}>`)',
    "html.split('</p>')",
    "text.replaceAll('&amp;', '&')",
  ];
  for (const code of through) assert.ok(searchesMarkup(code), code);
  const others = ['a.replace(/(?<=a)b(?<!c)(?<name>d)/, x)', 'a < b / c', "html`<p class='a'>$" + '{b}</p>`', '/[<&]/'];
  for (const code of others) assert.ok(!searchesMarkup(code), code);
});

test('nothing searches through our own markup as a string, with these exceptions', () => {
  const found = codeFiles().filter(
    (file) => !isPdfSyntax(file) && searchesMarkup(readFileSync(path.join(source, file), 'utf8')),
  );
  assert.deepEqual(found, Object.keys(exceptions).sort());
});
