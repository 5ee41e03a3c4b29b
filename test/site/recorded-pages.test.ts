import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LocaleResources } from '../../src/i18n/translator.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Publication, Study } from '../../src/model/publication.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { type PageTemplate, pageTemplate } from '../../src/site/templates/page-template.ts';
import { type RecordedSite, renderRecorded } from '../helpers/recorded-site.ts';
import { study } from '../helpers/site-items.ts';
import { inputsOf, resources, sitePublication } from '../helpers/site-publication.ts';

/** Everything that an edit can change. */
interface State {
  readonly publication: Publication;
  readonly resources: LocaleResources;
  /** What is not in a publication: books, pictures. */
  readonly shown: (inputs: SiteInputs) => SiteInputs;
}
type Edit = (state: State, text: string, at: number) => State;

const editing =
  (change: (publication: Publication, text: string, at: number) => Partial<Publication>): Edit =>
  (state, text, at) => ({
    ...state,
    publication: { ...state.publication, ...change(state.publication, text, at) },
  });

const changeOne = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at % list.length ? change(one) : one));

const editStudy = (change: (study: Study, text: string, at: number) => Study): Edit =>
  editing(({ studies }, text, at) => ({ studies: changeOne(studies, at, (each) => change(each, text, at)) }));

const showing =
  (change: (inputs: SiteInputs, text: string, at: number) => Partial<SiteInputs>): Edit =>
  (state, text, at) => ({
    ...state,
    shown: (inputs) => {
      const before = state.shown(inputs);
      return { ...before, ...change(before, text, at) };
    },
  });

/** Gives a word of the site another wording, in one language. */
const word =
  (...path: readonly string[]): Edit =>
  (state, text) => {
    const changed = (tree: unknown, [key = '', ...below]: readonly string[]): unknown => ({
      ...(tree as object),
      [key]: below.length ? changed((tree as Record<string, unknown>)[key], below) : text,
    });
    return { ...state, resources: changed(state.resources, path) as LocaleResources };
  };

const withBody = ({ words, ...each }: Study, text: string, at: number): Study => ({
  ...each,
  words: changeOne(words, at, (own) => ({
    ...own,
    sections: changeOne(own.sections, 0, (section) => ({ ...section, markdown: `${section.markdown}\n${text}\n` })),
  })),
});

const edits: Readonly<Record<string, Edit>> = {
  text: editStudy(withBody),
  title: editStudy(({ words, ...each }, text, at) => ({
    ...each,
    words: changeOne(words, at, (own) => ({ ...own, fields: { ...own.fields, title: text } })),
  })),
  summary: editStudy(({ words, ...each }, text) => ({
    ...each,
    words: words.map((own) => ({ ...own, fields: { ...own.fields, summary: text } })),
  })),
  topics: editStudy(({ facts, ...each }) => ({ ...each, facts: { ...facts, topics: ['reading'], programme: 'hub' } })),
  facts: editStudy(({ facts, ...each }, _text, at) => ({
    ...each,
    facts: { ...facts, countries: [at % 2 ? 'MD' : 'GR'], sdgs: [1 + at], updated: '2026-03-03', doi: `10.1/${at}` },
  })),
  withdraw: editStudy(({ facts, ...each }) => ({
    ...each,
    facts: { ...facts, status: facts.status === 'current' ? 'withdrawn' : 'current' },
  })),
  addStudy: editing(({ studies, editions }, text, at) => {
    const slug = `new-${studies.length}`;
    const added = study(slug, { topics: ['reading'] }, { en: [{ title: text }, `## C {#challenge}\n\n${text}\n`] });
    const listed = editions.map((edition) => ({
      ...edition,
      parts: changeOne(edition.parts, at, (part) => ({ ...part, studies: [slug, ...part.studies] })),
    }));
    return { studies: [...studies, added], editions: listed };
  }),
  leaveOut: editing(({ editions }, _text, at) => ({
    editions: changeOne(editions, 1, (edition) => ({
      ...edition,
      parts: changeOne(edition.parts, at, ({ studies, ...part }) => ({ ...part, studies: studies.slice(1) })),
    })),
  })),
  part: editing(({ editions }, text) => ({
    editions: editions.map((edition) => ({
      ...edition,
      parts: changeOne(edition.parts, 0, (part) => ({ ...part, title: { ...part.title, en: text } })),
    })),
  })),
  edition: editing(({ editions }, _text, at) => ({
    editions: changeOne(editions, at, (edition) => ({ ...edition, doi: `10.1234/${at}`, date: '2026-04-04' })),
  })),
  partner: editing(({ partners }, text, at) => ({
    partners: changeOne(partners, at, (one) => ({ ...one, names: { ...one.names, en: text } })),
  })),
  morePartners: editing(({ partners }, text) => ({
    partners: [...partners, { id: `p${partners.length}`, names: { en: text }, country: 'EL', role: 'partner' }],
  })),
  person: editing(({ people }, text) => ({ people: people.map((one) => ({ ...one, family: text })) })),
  funder: editing(({ funders }, text) => ({
    funders: funders.map((one) => ({ ...one, acknowledgement: { en: text } })),
  })),
  topic: editing(({ topics }, text) => ({ topics: topics.map((one) => ({ ...one, names: { uk: text, en: text } })) })),
  news: editing(({ news }, text, at) => ({
    news: changeOne(news, at, (item) => ({
      ...item,
      words: item.words.map((own) => ({ ...own, fields: { ...own.fields, title: text } })),
    })),
  })),
  newsDate: editing(({ news }, _text, at) => ({
    news: changeOne(news, at, (item) => ({ ...item, facts: { ...item.facts, published: `2026-05-0${at + 1}` } })),
  })),
  fewerNews: editing(({ news }) => ({ news: news.slice(1) })),
  fewerPages: editing(({ pages }) => ({ pages: pages.slice(1) })),
  page: editing(({ pages }, text, at) => ({
    pages: changeOne(pages, at, (one) => ({
      ...one,
      words: one.words.map((own) => ({ ...own, fields: { ...own.fields, title: text } })),
    })),
  })),
  name: editing(({ shortTitle }, text) => ({ shortTitle: { ...shortTitle, en: text } })),
  description: editing((_, text) => ({ description: { en: text } })),
  contact: editing((_, _text, at) => ({ contact: `office${at}@network.example` })),
  licence: editing((_, _text, at) => ({ licence: at % 2 ? 'CC0-1.0' : 'CC-BY-SA-4.0' })),
  theme: editing(({ theme }, _text, at) => ({ theme: { ...theme, accent: at % 2 ? '#0b5563' : '#7a1f3d' } })),
  address: editing((_, _text, at) => ({ basePath: `/b${at}/` })),
  fewerLanguages: editing(({ languages }) => ({
    languages: languages.length > 3 ? languages.slice(0, -1) : languages,
  })),
  navigation: word('en', 'site', 'nav', 'studies'),
  footer: word('ro', 'site', 'footer', 'licenceText'),
  related: word('ro', 'site', 'study', 'previous'),
  downloads: showing(({ downloads }, _text, at) => ({
    downloads: changeOne(downloads, at, (file) => ({ ...file, bytes: file.bytes * 3 })),
  })),
  fewerDownloads: showing(({ downloads }) => ({ downloads: downloads.slice(2) })),
  drawing: showing(({ pictures }) => ({
    pictures: new Map([...pictures].map(([file, picture]) => [file, turned(picture)])),
  })),
  fewerPictures: showing(({ pictures }, _text, at) => ({
    pictures: new Map([...pictures].filter((_, place) => place !== at % 3)),
  })),
};

const turned = (picture: Picture): Picture => ({ ...picture, width: picture.height, height: picture.width });

const small = sitePublication('/');
const start: State = {
  publication: { ...small, languages: small.languages.filter(({ code }) => ['en', 'ro', 'ro-MD'].includes(code)) },
  resources,
  shown: (inputs) => inputs,
};

async function renderState(state: State, more: readonly PageTemplate<unknown>[] = []): Promise<RecordedSite> {
  const inputs = state.shown(await inputsOf(state.publication, state.resources));
  return renderRecorded(inputs, state.resources, state.publication, more);
}

/** The pages that differ although nothing that they had read does. */
const unseen = (before: RecordedSite, after: RecordedSite): string[] =>
  changedPages(before, after).filter((file) => {
    const reads = before.readsOf(file);
    return JSON.stringify(before.digestsAt(file, reads)) === JSON.stringify(after.digestsAt(file, reads));
  });

const changedPages = (before: RecordedSite, after: RecordedSite): string[] =>
  [...before.texts].flatMap(([file, text]) => {
    const now = after.texts.get(file);
    return now === undefined || now === text ? [] : [file];
  });

const first = await renderState(start);

test('every read of a page is recorded below its entry in the plan', () => {
  for (const file of first.texts.keys()) assert.deepEqual(first.readsOf(file).hidden, [], file);
});

test('after one edit, each page that differs has read something that changed', async () => {
  for (const [name, edit] of Object.entries(edits))
    assert.deepEqual(unseen(first, await renderState(edit(start, 'One more sentence.', 1))), [], name);
});

const texts = fc.constantFrom('One more sentence.', 'Un text – ș.', 'See [it](study:second#action).', '*Two*', 'x');
const steps = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(edits)), text: texts, at: fc.nat({ max: 5 }) }),
  { minLength: 2, maxLength: 4 },
);

test('after random edits, each page that differs has read something that changed', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      let state = start;
      let before = first;
      for (const { name, text, at } of sequence) {
        state = edits[name]?.(state, text, at) ?? state;
        const after = await renderState(state);
        assert.deepEqual(unseen(before, after), [], name);
        before = after;
      }
    }),
    { numRuns: 10 },
  );
});

test('a template with unrecorded reads is found', async () => {
  let told = 'before';
  const around = pageTemplate(
    'home',
    ({ context }) => `${context.language} ${told}`,
    'around.txt',
  ) as PageTemplate<unknown>;
  const before = await renderState(start, [around]);
  told = 'after';
  assert.deepEqual(unseen(before, await renderState(start, [around])), [
    'en/around.txt',
    'ro/around.txt',
    'ro-md/around.txt',
  ]);
});

test('an edit of a text affects one page of a study, and the recorded reads say so', async () => {
  const edit = edits.text;
  assert.ok(edit);
  const after = await renderState(edit(start, 'One more sentence.', 1));
  const seen = [...first.texts.keys()].filter((file) => {
    const reads = first.readsOf(file);
    return JSON.stringify(first.digestsAt(file, reads)) !== JSON.stringify(after.digestsAt(file, reads));
  });
  assert.deepEqual(seen, changedPages(first, after));
});
