import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookKit, KitDocument } from '../../../src/epub/make-your-own/kit.ts';
import { chooseBook, kitStudyFile } from '../../../src/epub/make-your-own/selection.ts';
import { writeKit } from '../../../src/epub/make-your-own/write-kit.ts';
import { bookRequest } from '../../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const study = (slug: string, person: string) =>
  studyOf(slug, { facts: { authors: [{ person, roles: ['author'] }] }, texts: { en: [{ title: slug }, 'Text.\n'] } });

const publication = publicationWith({
  people: [
    { id: 'ana', given: 'Ana', family: 'Popescu' },
    { id: 'ana-2', given: 'Ana', family: 'Popescu' },
  ],
  studies: [study('one', 'ana'), study('two', 'ana-2'), study('three', 'ana')],
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['one', 'two', 'three'] }] }],
});

test('two people with the same name stay two, and the author of two studies appears once', async () => {
  const { files } = await writeKit(bookRequest(publication, 'en'));
  const read = <T>(name: string): T =>
    JSON.parse(Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString()) as T;
  const chosen = ['one', 'two', 'three'].map((slug) => [slug, read<KitDocument>(kitStudyFile(slug))] as const);
  const { texts } = chooseBook(read<BookKit>('kit.json'), new Map(chosen));
  const about = texts.find(({ name }) => name === 'content.opf')?.text ?? '';
  assert.equal(about.match(/<dc:creator[^>]*>Ana Popescu</g)?.length, 2);
});
