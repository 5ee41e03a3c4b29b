/** Finds files in the content folder that nothing reads. */

import { closest } from '../../content/closest.ts';
import { itemKinds } from '../../content/item-kinds.ts';
import { listFileOf, publicationFile, wordsAllowedFile } from '../../content/known-files.ts';
import { problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

const expected = [
  publicationFile,
  wordsAllowedFile,
  ...Object.values(listFileOf).map(({ file }) => file),
  ...Object.values(itemKinds).map(({ folder }) => folder),
];

/** At the top level: data files with unknown names, and names that are similar to those of a known file or folder. */
export const filesExpected: Rule = ({ files }) => {
  const names = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
  return names
    .filter(
      (name) => !expected.includes(name) && (/\.(ya?ml|json)$/i.test(name) || closest(name, expected) !== undefined),
    )
    .map((name) =>
      problem('file-unexpected', { file: name }, { expected: closest(name, expected) ?? expected.join(', ') }),
    );
};
