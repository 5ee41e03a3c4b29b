/**
 * Compares, by hand, the words of every Markdown file below a folder with what is shown of it:
 * `npm run prove -- FOLDER`. Lines of a `.jsonl` file are texts too: `{"id": ..., "markdown": ...}`.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lostFrom } from '../helpers/proof.ts';

const [folder = 'content'] = process.argv.slice(2);
let texts = 0;
let lines = 0;

function prove(name: string, markdown: string): void {
  texts += 1;
  for (const { line, words } of lostFrom(markdown)) {
    lines += 1;
    console.log(`${name}:${line}: ${words.join(' ')}`);
  }
}

for (const file of globSync('**/*.{md,jsonl}', { cwd: folder })) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (file.endsWith('.md'))
    prove(
      file,
      text.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, '')),
    );
  else
    for (const line of text.split('\n').filter((each) => each.trim())) {
      const { id, markdown } = JSON.parse(line) as { id: string; markdown: string };
      prove(id, markdown);
    }
}
console.log(`${texts} texts, ${lines} lines with words that are not shown.`);
