import type { AnyNode } from 'acorn';
import { type Edit, replaceNode } from './edits.ts';

/** One way in which a pattern can be wrong: what is written, and what a mutant has instead. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^\^/, ''],
  [/\$$/, ''],
  [/(?<!\\)\[\^/, '['],
  [/(?<!\\)\[(?!\^)/, '[^'],
  [/(?<=[\])}\w])\+/, ''],
  [/(?<=[\])}\w])\*/, '+'],
  [/(?<=[\])}\w])\?/, ''],
  [/\\s/, '\\S'],
  [/\\d/, '\\D'],
  [/\\p\{/, '\\P{'],
  [/\(\?=/, '(?!'],
  [/\(\?!/, '(?='],
  [/\(\?<=/, '(?<!'],
  [/\(\?<!/, '(?<='],
];

/** The mutants of a regular expression: each changes the first place where one of the faults fits, or drops a flag. */
export function regexEdits(node: AnyNode, { pattern, flags }: { pattern: string; flags: string }): readonly Edit[] {
  const patterns = faults.map(([written, other]) => [pattern.replace(written, () => other), flags] as const);
  const withoutFlag = ['g', 'i'].map((flag) => [pattern, flags.replace(flag, '')] as const);
  return [...patterns, ...withoutFlag]
    .filter(([other, otherFlags]) => other !== pattern || otherFlags !== flags)
    .filter(([other, otherFlags]) => other !== '' && isValid(other, otherFlags))
    .map(([other, otherFlags]) => replaceNode('pattern', node, `/${other}/${otherFlags}`));
}

function isValid(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch (fault) {
    if (fault instanceof SyntaxError) return false;
    throw fault;
  }
}
