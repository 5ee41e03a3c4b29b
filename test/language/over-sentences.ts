/**
 * Runs the rules of a language over a file of real sentences, one a line, and prints each problem with its sentence:
 * `npx node test/language/over-sentences.ts uk sentences.txt`
 */
import { readFileSync } from 'node:fs';
import { tidyText } from '../../src/language/hygiene/hygiene.ts';

const [language = '', file = ''] = process.argv.slice(2);
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
let found = 0;
for (const sentence of sentences) {
  const { problems } = tidyText(language, sentence, { file, bodyStart: 0 });
  if (problems.length > 0) found += 1;
  for (const { code, params } of problems)
    process.stdout.write(`${code}\t${params.words || params.word}\t${sentence}\n`);
}
process.stdout.write(`${found} of ${sentences.length} sentences have a problem\n`);
