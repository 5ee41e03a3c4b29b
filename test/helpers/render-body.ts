import { html } from '../../src/text/markup/html.ts';
import { type RenderedText, renderSections } from '../../src/text/render.ts';
import { splitSections } from '../../src/text/sections.ts';

/** A rendered Markdown body, with one picture, `map`, and one study, `known`. */
export function renderBody(body: string, language: string): RenderedText {
  const sections = splitSections(body).map((section) => ({
    ...section,
    title: { text: section.title, language, origin: 'own' as const },
    language,
    origin: 'own' as const,
    file: 'test.md',
  }));
  return renderSections(sections, {
    idPrefix: 's--',
    link: (address) => (address === 'study:known' ? '/known/' : undefined),
    figure: (id) => (id === 'map' ? html`<figure>map</figure>` : undefined),
    sectionLevel: 2,
    noteLabel: (number) => `Note ${number}`,
    labelLanguage: 'en',
  });
}
