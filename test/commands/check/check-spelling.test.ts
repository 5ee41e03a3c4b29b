import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkSpelling } from '../../../src/commands/check/spelling/check-spelling.ts';
import { changedPublication, checkFolder, replaceIn } from '../../helpers/fixture-publication.ts';

/** A dictionary as npm installs it beside the content. */
async function installDictionary(folder: string, language: string, words: readonly string[]): Promise<void> {
  const place = path.join(folder, 'node_modules', `dictionary-${language}`);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'index.js'), '');
  await writeFile(
    path.join(place, 'package.json'),
    JSON.stringify({ name: `dictionary-${language}`, main: 'index.js' }),
  );
  await writeFile(path.join(place, 'index.aff'), 'SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\nSFX S Y 1\nSFX S 0 s .\n');
  await writeFile(path.join(place, 'index.dic'), `${words.length}\n${words.join('\n')}\n`);
}

async function publicationSaying(context: TestContext, sentence: string, allowed: string): Promise<string> {
  const about = await replaceIn('content/pages/about/en.md');
  return changedPublication(context, {
    write: {
      'content/pages/about/en.md': `${about.split('---\n').slice(0, 2).join('---\n')}---\n\n## Words {#words}\n\n${sentence}\n`,
      'content/words-allowed.yml': allowed,
    },
  });
}

test('a word is right if its dictionary has it, if it is a name of the publication, or if it is allowed', async (context) => {
  const sentence =
    'Libraries lend librery: the library, libarys, makerspace and COVID-19 at [lend](https://lendx.example).';
  const folder = await publicationSaying(context, sentence, '- makerspace\n');
  await installDictionary(folder, 'en', ['words', 'libraries', 'lend', 'book/S', 'the', 'library', 'and', 'at']);
  const { content } = await checkFolder(folder);
  assert.ok(content);
  const problems = await checkSpelling(content, path.join(folder, 'content'));
  const found = problems.filter(({ file }) => file === 'pages/about/en.md');
  assert.deepEqual(
    found.map(({ code, line, column, params }) => [code, line, column, params.word]),
    [
      ['spelling-unknown', 7, 16, 'librery'],
      ['spelling-unknown', 7, 38, 'libarys'],
    ],
  );
});

test('without a dictionary the check says how to get it', async (context) => {
  const folder = await publicationSaying(context, 'Words.', '[]\n');
  const { content } = await checkFolder(folder);
  assert.ok(content);
  const problems = await checkSpelling(content, path.join(folder, 'content'));
  const command = problems.find(({ params }) => params.language === 'ro')?.params.command;
  assert.equal(command, 'npm install --save-dev dictionary-ro');
  assert.ok(problems.every(({ code }) => code === 'spelling-no-dictionary'));
});
