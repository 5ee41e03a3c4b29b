import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyMutant, chooseMutants, plantMutants } from './plant.ts';

const source = `import { a } from './a.ts';
export const first = (list: readonly string[]): string | undefined =>
  list.filter((each): each is string => each.length > 1 && !each.startsWith('x'))[0]?.trim() ?? 'none';
export function count(n: number): number {
  if (n === 0) throw new Error(\`no \${a}\`);
  return [n + 1, ...(/^\\s+$/.test('') ? [1] : [])].length;
}
`;
const mutants = plantMutants('src/a.ts', source);
const written = (kind: string): string[] =>
  mutants.filter((each) => each.kind === kind).map(({ original, replacement }) => `${original} -> ${replacement}`);

test('each kind of fault is planted wherever possible', () => {
  assert.deepEqual(written('comparison'), ['> -> >=', '> -> <=', '=== -> !==']);
  assert.deepEqual(written('logic'), ['?? -> &&', '&& -> ||']);
  assert.deepEqual(written('chain'), ['?. -> .']);
  assert.deepEqual(written('negation'), ['! -> ']);
  assert.deepEqual(written('number'), ['1 -> 2', '0 -> 1', '0 -> 1', '1 -> 2', '1 -> 2']);
  assert.deepEqual(written('arithmetic'), ['+ -> -']);
  assert.deepEqual(written('pattern').slice(0, 2), ['/^\\s+$/ -> /\\s+$/', '/^\\s+$/ -> /^\\s+/']);
  assert.ok(new Set(mutants.map(({ kind }) => kind)).size >= 12);
});

test('no mutant changes what a module imports', () => {
  assert.deepEqual(
    mutants.filter(({ original }) => original.includes('a.ts')),
    [],
  );
});

test('every mutant has a name that does not change with other lines', () => {
  const ids = mutants.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    plantMutants('src/a.ts', `// One more line.\\n${source}`).map(({ id }) => id),
    ids,
  );
});

test('a mutant is the source with one range replaced', () => {
  const negation = mutants.find(({ kind }) => kind === 'negation');
  assert.ok(negation);
  assert.equal(applyMutant(source, negation), source.replace('!each', 'each'));
});

test('the same mutants are chosen at every run', () => {
  const chosen = chooseMutants(mutants, 5);
  assert.equal(chosen.length, 5);
  assert.deepEqual(chooseMutants(mutants.toReversed(), 5), chosen);
});
