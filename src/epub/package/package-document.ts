/** `content.opf`: the metadata of the book, every file in it, and the reading order. EPUB 3.3. */

import { opening } from '../../books/order.ts';
import type { LocalText } from '../../model/language-edition.ts';
import type { RasterPicture } from '../../model/picture.ts';
import type { EpubCheck } from '../../schemas/types.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { hasElement } from '../../text/markup/tree.ts';
import { type BookDocument, fileOf, imageAddress } from '../book.ts';
import { finishXml } from '../markup.ts';
import type { Accessibility } from './accessibility.ts';
import type { BookMetadata, BookPerson } from './metadata.ts';

export type PackageImage = Pick<RasterPicture, 'name' | 'type'>;

export interface PackageParts {
  /** `urn:uuid:...` */
  readonly identifier: string;
  /** `2026-11-23T00:00:00Z` */
  readonly modified: string;
  readonly language: string;
  readonly metadata: BookMetadata;
  readonly accessibility: Accessibility;
  readonly accessibilitySummary: string;
  /** The summary in the second language of a bilingual book. */
  readonly secondSummary?: LocalText | undefined;
  readonly documents: readonly BookDocument[];
  readonly images: readonly PackageImage[];
  /** File names in the folder `fonts`, with their media types. */
  readonly fontFiles: readonly { readonly name: string; readonly mediaType: string }[];
  /** The printed book that the page list refers to; undefined where there is no page list. */
  readonly pageSource: string | undefined;
  /** The picture for library views, beside the cover document. */
  readonly coverImage: { readonly name: string; readonly mediaType: string } | undefined;
}

export function packageDocument(parts: PackageParts): string {
  return finishXml(html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${parts.language}" dir="ltr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataElements(parts)}
${accessibilityElements(parts)}${checkElements(parts.metadata.check)}</metadata>
<manifest>
${manifestItems(parts)}</manifest>
<spine toc="ncx">
${spineItems(parts.documents)}</spine>
</package>
`);
}

function metadataElements({ identifier, modified, language, metadata, coverImage }: PackageParts): Html {
  const { collection, second } = metadata;
  return html`<dc:identifier id="identifier">${identifier}</dc:identifier>
${metadata.identifiers.map((each) => html`<dc:identifier>${each}</dc:identifier>\n`)}<dc:title id="title"${metadata.titleLanguage !== language && html` xml:lang="${metadata.titleLanguage}"`}>${metadata.title}</dc:title>
<meta refines="#title" property="title-type">main</meta>
${second?.titles.map(alternateTitle)}${metadata.languages.map((each) => html`<dc:language>${each}</dc:language>\n`)}${metadata.people.map(personElements)}${element('dc:publisher', metadata.publisher)}<dc:date>${metadata.date}</dc:date>
<dc:rights>${metadata.rights}</dc:rights>
${metadata.licenceUrl && html`<meta property="dcterms:license">${metadata.licenceUrl}</meta>\n`}${second && html`<dc:rights xml:lang="${second.language}">${second.rights}</dc:rights>\n`}${element('dc:description', metadata.description)}${second?.description && html`<dc:description xml:lang="${second.language}">${second.description}</dc:description>\n`}${metadata.subjects.map((each) => element('dc:subject', each))}<dc:source>${metadata.source}</dc:source>
${collection && html`<meta property="belongs-to-collection" id="collection">${collection.title}</meta>\n<meta refines="#collection" property="collection-type">set</meta>\n<meta refines="#collection" property="group-position">${collection.position}</meta>\n`}<meta property="dcterms:modified">${modified}</meta>
${coverImage && html`<meta name="cover" content="cover-image"/>\n`}`;
}

/** The title in one of two languages: EPUB 3.3, D.3.1. */
const alternateTitle = ({ text, language }: LocalText): Html =>
  html`<meta refines="#title" property="alternate-script" xml:lang="${language}">${text}</meta>\n`;

const element = (
  name: 'dc:description' | 'dc:publisher' | 'dc:subject',
  text: string | undefined,
): Html | undefined => {
  if (!text) return undefined;
  if (name === 'dc:publisher') return html`<dc:publisher>${text}</dc:publisher>\n`;
  return name === 'dc:subject'
    ? html`<dc:subject>${text}</dc:subject>\n`
    : html`<dc:description>${text}</dc:description>\n`;
};

function personElements({ element: name, name: words, fileAs, roles }: BookPerson, at: number): Html {
  const id = `person-${at + 1}`;
  const refined = [
    html`<meta refines="#${id}" property="file-as">${fileAs}</meta>\n`,
    ...roles.map((role) => html`<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>\n`),
  ];
  return name === 'creator'
    ? html`<dc:creator id="${id}">${words}</dc:creator>\n${refined}`
    : html`<dc:contributor id="${id}">${words}</dc:contributor>\n${refined}`;
}

function accessibilityElements(parts: PackageParts): Html {
  const { accessibility, accessibilitySummary, secondSummary, pageSource, language } = parts;
  const meta = (property: string, value: string): Html => html`<meta property="schema:${property}">${value}</meta>\n`;
  return html`${accessibility.accessModes.map((each) => meta('accessMode', each))}${accessibility.sufficient.map((each) => meta('accessModeSufficient', each))}${accessibility.features.map((each) => meta('accessibilityFeature', each))}${accessibility.hazards.map((each) => meta('accessibilityHazard', each))}<meta property="schema:accessibilitySummary" xml:lang="${language}">${accessibilitySummary}</meta>
${secondSummary && html`<meta property="schema:accessibilitySummary" xml:lang="${secondSummary.language}">${secondSummary.text}</meta>\n`}${pageSource && html`<meta property="pageBreakSource">${pageSource}</meta>\n`}`;
}

/** Who certified which conformance, and when: EPUB Accessibility 1.1, 5. */
const checkElements = (check: EpubCheck | undefined): Html | undefined =>
  check &&
  html`<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - ${check.level}</meta>
<meta refines="#conformance" property="a11y:certifiedBy" id="certifier">${check.checkedBy}</meta>
<meta refines="#certifier" property="dcterms:date">${check.checkedOn}</meta>
${check.report && html`<link refines="#certifier" rel="a11y:certifierReport" href="${check.report}"/>\n`}`;

function manifestItems({ documents, images, fontFiles, coverImage }: PackageParts): Html {
  const items = [
    item('contents', 'toc.xhtml', 'application/xhtml+xml', 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    item('fonts-style', 'fonts.css', 'text/css'),
    ...documents.map((each) => item(each.id, fileOf(each), 'application/xhtml+xml', propertiesOf(each))),
    ...(coverImage ? [item('cover-image', coverImage.name, coverImage.mediaType, 'cover-image')] : []),
    ...images.map((each, at) => item(`image-${at + 1}`, imageAddress(each.name), each.type)),
    ...fontFiles.map((each, at) => item(`font-${at + 1}`, `fonts/${each.name}`, each.mediaType)),
  ];
  return html`${items}`;
}

const item = (id: string, address: string, type: string, properties?: string): Html =>
  html`<item id="${id}" href="${address}" media-type="${type}"${properties && html` properties="${properties}"`}/>\n`;

function propertiesOf({ content: { nodes } }: BookDocument): string | undefined {
  const has = (wanted: string): boolean => hasElement(nodes, ({ name }) => name === wanted);
  return [has('math') && 'mathml', has('svg') && 'svg'].filter(Boolean).join(' ') || undefined;
}

/** The contents come after the opening and before the text. */
function spineItems(documents: readonly BookDocument[]): Html {
  const before = documents.filter(isBeforeContents).map((each) => each.id);
  const after = documents.filter((each) => !isBeforeContents(each)).map((each) => each.id);
  return html`${[...before, 'contents', ...after].map((id) => html`<itemref idref="${id}"/>\n`)}`;
}

export const isBeforeContents = ({ kind }: Pick<BookDocument, 'kind'>): boolean =>
  opening.some((each) => each === kind);
