import assert from 'node:assert/strict';
import { test } from 'node:test';

import { digestReads, stepsOf } from '../../../src/model/memory/digest-reads.ts';

import { recordReads } from '../../../src/model/memory/record-reads.ts';

interface Shelf {
  readonly name: string;
  readonly books: readonly { readonly title: string; readonly pages?: number; readonly tags: readonly string[] }[];
  readonly owner?: { readonly text: string };
}

const shelf: Shelf = {
  name: 'Left',
  books: [
    { title: 'One', tags: ['a', 'b'] },
    { title: 'Two', pages: 2, tags: [] },
  ],
  owner: { text: 'Ana' },
};

/** Whether a reader of `shelf` would have seen another thing in `changed`. */
function notices(read: (shelf: Shelf) => unknown, changed: Shelf): boolean {
  const { view, reads } = recordReads(shelf, (value) => 'text' in value);
  assert.deepEqual(JSON.stringify(read(view)), JSON.stringify(read(shelf)));
  const kept = JSON.parse(JSON.stringify(reads())) as ReturnType<typeof reads>;
  const digest = (value: Shelf): string | undefined =>
    digestReads(
      value,
      kept,
      (text) => text,
      () => true,
    )[''];
  return digest(shelf) !== digest(changed);
}

const [one, two] = shelf.books;
assert.ok(one && two);
const renamed: Shelf = { ...shelf, books: [{ ...one, title: 'Uno' }, two] };
const longer: Shelf = { ...shelf, books: [one, { ...two, pages: 3 }] };
const more: Shelf = { ...shelf, books: [one, two, { title: 'Three', tags: [] }] };
const tagged: Shelf = { ...shelf, books: [{ ...one, tags: ['a', 'c'] }, two] };

test('changes are noticed in what was read, and not elsewhere', () => {
  const titles = ({ books }: Shelf): string[] => books.map(({ title }) => title);
  assert.ok(notices(titles, renamed));
  assert.ok(notices(titles, more));
  assert.ok(!notices(titles, longer));
  assert.ok(!notices(titles, tagged));
  assert.ok(!notices(titles, { ...shelf, name: 'Right' }));
});

test('a search has read the entries that it passed, and none after the result', () => {
  const first = ({ books }: Shelf): unknown => books.find(({ title }) => title === 'One')?.tags[1];
  assert.ok(notices(first, tagged));
  assert.ok(!notices(first, longer));
  assert.ok(!notices(({ books }) => books[0]?.title, more));
});

test('a read of a missing field notices when it is added', () => {
  const { owner: _, ...bare } = shelf;
  assert.ok(notices(({ owner }) => owner?.text, bare));
  const pages = ({ books }: Shelf): unknown => books.map((book) => book.pages ?? 0);
  assert.ok(notices(pages, { ...shelf, books: [{ ...one, pages: 1 }, two] }));
});

test('listing fields, copying and JSON read all fields', () => {
  const { pages: _, ...without } = two;
  const fewer = { ...shelf, books: [one, without] };
  assert.ok(notices(({ books }) => Object.keys(books[1] ?? {}), fewer));
  assert.ok(!notices(({ books }) => Object.keys(books[1] ?? {}), longer));
  assert.ok(notices(({ books }) => ({ ...books[1] }).pages, longer));
  assert.ok(notices(({ books }) => Object.hasOwn(books[1] ?? {}, 'pages'), fewer));
  assert.ok(notices(({ books }) => JSON.stringify(books), tagged));
  assert.ok(notices(({ books }) => 'pages' in (books[1] ?? {}), fewer));
});

test('a value read as a whole notices changes everywhere in it', () => {
  assert.ok(notices(({ owner }) => owner !== undefined, { ...shelf, owner: { text: 'Ion' } }));
});

test('an object that occurs twice has one view', () => {
  const { view } = recordReads({ first: one, all: [one] }, () => false);
  assert.equal(view.all[0], view.first);
  assert.equal(view.all.indexOf(view.first), 0);
});

test('the hashes of paths tell what changed', () => {
  const { view, reads } = recordReads(shelf, () => false);
  JSON.stringify(view);
  const digests = (value: Shelf) =>
    digestReads(
      value,
      reads(),
      (text) => text,
      (path) => path.length < 3,
    );
  const [before, after] = [digests(shelf), digests(longer)];
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  assert.deepEqual(changed.map(stepsOf), [['books', '1'], ['books'], []]);
});
