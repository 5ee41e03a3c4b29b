/** Generated Markdown: whatever is written is shown, or a rule of check names it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanBody } from '../../src/content/scan-body.ts';
import { lostFrom } from '../helpers/proof.ts';

let number = 0;
/** Words of which none is twice in a text. */
const word = fc.constant(undefined).map(() => {
  number += 1;
  return `w${number}`;
});
const label = fc.constantFrom('one', 'two', 'three');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

const { line } = fc.letrec<{ line: string }>((tie) => ({
  line: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    words.map((text) => `*${text}*`),
    words.map((text) => `**${text}**`),
    words.map((text) => `\`${text}\``),
    fc.tuple(words, label).map(([text, name]) => `${text}[^${name}]`),
    fc.tuple(words, label).map(([text, name]) => `[${text}][${name}]`),
    words.map((text) => `[${text}](https://a.org/b)`),
    words.map((text) => `[${text}](https://a.org/b c)`),
    words.map((text) => `[${text}]{lang=ro}`),
    words.map((text) => `<b>${text}</b>`),
    words.map((text) => `<!-- ${text} -->`),
    words.map((text) => `![${text}](map)`),
    words.map((text) => `![](map "${text}")`),
    words.map((text) => `&amp; ${text} &nbsp;`),
    tie('line').map((text) => `^[${text}]`),
    fc.tuple(tie('line'), tie('line')).map((texts) => texts.join(' ')),
  ),
}));

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    line,
    fc.tuple(line, line).map((lines) => lines.join('\n')),
    line.map((text) => `### ${text}`),
    fc.constant('### &nbsp;'),
    fc.tuple(label, line).map(([name, text]) => `[^${name}]: ${text}`),
    fc.tuple(label, line, line).map(([name, ...texts]) => `[^${name}]: ${texts.join('\n')}`),
    fc.tuple(label, line, line).map(([name, ...texts]) => `[^${name}]: ${texts.join('\n\n    ')}`),
    label.map((name) => `[${name}]: https://a.org/${name}`),
    fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map(
      (rows) =>
        `| ${rows[0]?.join(' | ')} |\n|${rows[0]?.map(() => '---|').join('')}\n${rows
          .slice(1)
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n')}`,
    ),
    words.map((text) => `\`\`\`\n${text}\n[^one]: ${text}\n\`\`\``),
    words.map((text) => `    ${text}`),
    tie('block').map((text) => `- ${text.replaceAll('\n', '\n  ')}`),
    tie('block').map((text) => `1. ${text.replaceAll('\n', '\n   ')}`),
    tie('block').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
    fc.constant('## Next {#next}'),
    fc.constant('---'),
  ),
}));

const reports = [
  'html',
  'undefinedNotes',
  'unusedNotes',
  'notesTwice',
  'unusedLinks',
  'linksTwice',
  'linkTitles',
  'rows',
  'leftMarkup',
  'openCode',
  'headingNotes',
  'headingLinks',
] as const;

function isReported(body: string): boolean {
  const scan = scanBody(body, 1);
  const pictures = scan.images.some(({ isAlone, alt, title }) => !isAlone || alt !== '' || title !== '');
  return pictures || reports.some((kind) => scan[kind].length > 0);
}

test('a word that is missing on a page is reported', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const body = blocks.join('\n\n');
      const lost = lostFrom(body);
      assert.ok(lost.length === 0 || isReported(body), `${body}\n\nLost: ${JSON.stringify(lost)}`);
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
});
