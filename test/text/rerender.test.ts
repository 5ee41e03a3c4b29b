import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../src/text/markup/html.ts';
import { type RenderTargets, renderSections } from '../../src/text/render.ts';
import { rerenderSections } from '../../src/text/rerender.ts';
import { splitSections } from '../../src/text/sections.ts';

const sectionsOf = (body: string) =>
  splitSections(body).map((section) => ({
    ...section,
    title: { text: section.title, language: 'en', origin: 'own' as const },
    language: 'en',
    origin: 'own' as const,
    file: 'test.md',
  }));
const body = '## A {#a}\n\nSee [it](study:one).[^1]\n\n![](first)\n\n![](second)\n\n[^1]: A note.\n';

/** Its figures know which of them is the first, as those of a page do. */
function targets(more: Partial<RenderTargets> = {}): () => RenderTargets {
  return () => {
    let figures = 0;
    return {
      idPrefix: '',
      sectionLevel: 2,
      link: () => '/one/',
      figure: (id) => {
        figures += 1;
        return html`<figure>${id} ${figures}</figure>`;
      },
      noteLabel: (number) => `Note ${number}`,
      labelLanguage: 'en',
      ...more,
    };
  };
}

test('a text that was rendered before is not rendered again', () => {
  const first = rerenderSections(sectionsOf(body), targets());
  assert.deepEqual(first, renderSections(sectionsOf(body), targets()()));
  assert.equal(rerenderSections(sectionsOf(body), targets()), first);
});

for (const [name, more] of [
  ['a link leads elsewhere', { link: () => '/two/' }],
  ['a link leads nowhere', { link: () => undefined }],
  ['a figure is another', { figure: (id: string) => html`<figure>${id} of another size</figure>` }],
  ['a note is called otherwise', { noteLabel: (number: number) => `Nota ${number}` }],
  ['ids begin otherwise', { idPrefix: 'faq-' }],
  ['long words may break', { hyphens: true }],
] as const)
  test(`it is rendered again if ${name}`, () => {
    rerenderSections(sectionsOf(body), targets());
    assert.deepEqual(
      rerenderSections(sectionsOf(body), targets(more)),
      renderSections(sectionsOf(body), targets(more)()),
    );
  });

test('it is rendered again if one word is different', () => {
  rerenderSections(sectionsOf(body), targets());
  const changed = sectionsOf(body.replace('See', 'Read'));
  assert.match(rerenderSections(changed, targets()).sections[0]?.html.markup ?? '', /Read/);
});
