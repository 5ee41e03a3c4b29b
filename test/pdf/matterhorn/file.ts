import { catalogueOf, elementsOf, named, type OpenedPdf, pagesOf } from '../../helpers/opened-pdf.ts';
import type { Check } from './conditions.ts';

/** Objects that have a key, or a key with a value, which nothing in our books has. */
export const present =
  (...keys: readonly string[]): Check =>
  ({ objects }) =>
    [...objects].flatMap(([number, source]) =>
      keys.filter((key) => new RegExp(`/${key}(?![\\w])`).test(source)).map((key) => `${number} has /${key}`),
    );

function metadataOf(opened: OpenedPdf): string {
  const number = named(opened, catalogueOf(opened), 'Metadata') ?? 0;
  return /\/Type \/Metadata\s+\/Subtype \/XML/.test(opened.objects.get(number) ?? '')
    ? Buffer.from(opened.streams.get(number) ?? '', 'latin1').toString('utf8')
    : '';
}

export const lackingMetadata: Check = (opened) => (metadataOf(opened).includes('<rdf:RDF') ? [] : ['no XMP']);

export const lackingTitle: Check = (opened) =>
  /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<\s]/.test(metadataOf(opened)) ? [] : ['no dc:title'];

export const hiddenTitle: Check = (opened) =>
  /\/DisplayDocTitle true/.test(catalogueOf(opened)) ? [] : ['no DisplayDocTitle'];

/** Where the catalogue names the language, that of everything is known; elements may have another. */
export const languageUnknown: Check = (opened) => {
  const main = /\/Lang \(([^)]*)\)/.exec(catalogueOf(opened))?.[1];
  const languages = [main, ...elementsOf(opened).map(({ source }) => /\/Lang \(([^)]*)\)/.exec(source)?.[1] ?? 'en')];
  return languages.filter((code) => !isLanguage(code)).map((code) => `the language is ${code}`);
};

function isLanguage(code: string | undefined): boolean {
  try {
    return code !== undefined && Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}

export const encryption: Check = ({ trailer }) => (trailer.includes('/Encrypt') ? ['the file is encrypted'] : []);

const annotationsOf = ({ objects }: OpenedPdf): [number, string][] =>
  [...objects].filter(([, source]) => /^<<\/Type \/Annot\n/.test(source));

/** Our books have links and no other annotations: what is asked of those cannot fail. */
export const annotationsBeside: Check = (opened) =>
  annotationsOf(opened).flatMap(([number, source]) =>
    source.includes('/Subtype /Link\n') ? [] : [`${number}: ${source}`],
  );

export const badTabs: Check = (opened) =>
  pagesOf(opened).flatMap(({ page, number }) =>
    page.includes('/Annots') && !page.includes('/Tabs /S\n') ? [`page object ${number}`] : [],
  );

export const silentLinks: Check = (opened) =>
  annotationsOf(opened).flatMap(([number, source]) =>
    /\/Contents (?:\([^)]|<FEFF[0-9A-F])/.test(source) ? [] : [`${number}`],
  );

/** Each leads through the tree of parents to an element that has it. */
export const linksOutsideStructure: Check = (opened) => {
  const root = opened.objects.get(named(opened, catalogueOf(opened), 'StructTreeRoot') ?? 0) ?? '';
  const tree = opened.objects.get(named(opened, root, 'ParentTree') ?? 0) ?? '';
  const parents = new Map(
    [...tree.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key = '', element]) => [key, Number(element)]),
  );
  return annotationsOf(opened).flatMap(([number, source]) => {
    const element = opened.objects.get(parents.get(/\/StructParent (\d+)/.exec(source)?.[1] ?? '') ?? 0) ?? '';
    return /\/S \/Link\n/.test(element) && element.includes(`/Obj ${number} 0 R`) ? [] : [`${number}: ${element}`];
  });
};

/** Content of elements stands on pages only, and not in pieces that several pages could show. */
export const sharedContent: Check = ({ objects, streams }) =>
  [...streams].flatMap(([number, held]) =>
    /\/Subtype \/Form\b/.test(objects.get(number) ?? '') && held.includes('/MCID') ? [`${number}`] : [],
  );
