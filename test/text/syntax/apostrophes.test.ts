import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyText } from '../../../src/language/hygiene/hygiene.ts';
import { plainInline } from '../../../src/text/inline.ts';

const shown: readonly [string, string, string][] = [
  ['en', "Rock 'n' roll of the '60s, and 'tis good.", 'Rock ’n’ roll of the ’60s, and ’tis good.'],
  ['en', "Give 'em the '90s 'til now.", 'Give ’em the ’90s ’til now.'],
  ['en', "The '68 revolt, 'twas loud.", 'The ’68 revolt, ’twas loud.'],
  ['en', "We went 'round the town.", 'We went ’round the town.'],
  ['en', "'Round the town' is a song, '20 years on' a book.", '‘Round the town’ is a song, ‘20 years on’ a book.'],
  ['en', "She said 'yes' and dogs' bones.", 'She said ‘yes’ and dogs’ bones.'],
  ['en', '"\'Tis good," he said.', '“’Tis good,” he said.'],
  ['en', 'She said: "One.', 'She said: “One.'],
  ['en', 'A 5" pipe.', 'A 5" pipe.'],
  ['el', "Θα 'ναι 'ς τον τόπο, μου 'χει πει.", 'Θα ’ναι ’ς τον τόπο, μου ’χει πει.'],
  ['el', "Είδα 'κείνον 'στον δρόμο.", 'Είδα ’κείνον ’στον δρόμο.'],
  ['el', 'Είπε: "Ένα \'δύο\' τρία."', 'Είπε: «Ένα “δύο” τρία.»'],
  ['uk', 'Він сказав: "Так.', 'Він сказав: «Так.'],
  ['ro', "Anii '90 au trecut.", 'Anii ’90 au trecut.'],
];
for (const [language, written, words] of shown) {
  test(`${language}: ${written} is shown as ${words}`, () => {
    assert.equal(plainInline(written, language).replaceAll('\u00A0', ' '), words);
  });
}

const turned: readonly [string, string, string][] = [
  ['en', 'In the ‘90s, ‘tis said, rock ‘n’ roll.', 'In the ’90s, ’tis said, rock ’n’ roll.'],
  ['el', 'Θα ‘ναι ‘στον τόπο.', 'Θα ’ναι ’στον τόπο.'],
];
for (const [language, written, right] of turned) {
  test(`${language}: marks that a word processor has turned are proposed as apostrophes`, () => {
    const { problems } = tidyText(language, written, { file: 'a.md' });
    const code = language === 'en' ? 'en-apostrophe' : 'el-apostrophe';
    const [found, ...more] = problems;
    assert.deepEqual([found?.code, more.length], [code, 0]);
    const edits = [...(found?.edits ?? [])].reverse();
    assert.equal(
      edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), written),
      right,
    );
  });
}

test('a quotation that begins with such a word stays a quotation', () => {
  assert.deepEqual(tidyText('en', 'She sang ‘round the town’ and ‘90 songs’.', { file: 'a.md' }).problems, []);
});
