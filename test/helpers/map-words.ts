/** Changes all text that people have written in a publication, and nothing that only programs read. */
import type { Publication } from '../../src/model/publication.ts';

/** Returns other words for a line (a title, a name, a caption) or for the Markdown of a section. */
export type ChangeWords = (text: string, kind: 'line' | 'markdown') => string;

export const mapWords = (publication: Publication, change: ChangeWords): Publication =>
  mapFacts(publication, change) as Publication;

/** Facts that readers see, although they are the same in all languages. */
const shownFacts = new Set(['given', 'family', 'source', 'credit']);

function mapFacts(value: unknown, change: ChangeWords): unknown {
  if (Array.isArray(value)) return value.map((each) => mapFacts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (key === 'words') return [key, (each as readonly Text[]).map((text) => mapText(text, change))];
      const isShown = shownFacts.has(key) || 'en' in value || 'el' in value;
      return [key, isShown && typeof each === 'string' ? change(each, 'line') : mapFacts(each, change)];
    }),
  );
}

interface Text {
  readonly fields: unknown;
  readonly sections: readonly { readonly title: string; readonly markdown: string }[];
}

const mapText = (text: Text, change: ChangeWords): Text => ({
  ...text,
  fields: mapFields(text.fields, change),
  sections: text.sections.map((each) => ({
    ...each,
    title: each.title && change(each.title, 'line'),
    markdown: change(each.markdown, 'markdown'),
  })),
});

function mapFields(value: unknown, change: ChangeWords): unknown {
  if (typeof value === 'string') return change(value, 'line');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === 'translation' ? each : mapFields(each, change)]),
  );
}
