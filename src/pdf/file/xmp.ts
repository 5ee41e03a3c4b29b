/** The metadata of a PDF as XMP (ISO 16684-1), which catalogues and repositories read. */
import { type Html, type HtmlValue, html, joinHtml } from '../../text/markup/html.ts';
import type { Description } from './description.ts';

export function writeXmp(about: Description): string {
  const date = about.date.toISOString().replace(/\.\d+/, '');
  const packet = html`<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(about.title)}</dc:title>
${about.subject && html`<dc:description>${inDefaultLanguage(about.subject)}</dc:description>\n`}${people(about)}<dc:date><rdf:Seq>${listOf([about.published])}</rdf:Seq></dc:date>
<dc:language><rdf:Bag>${listOf(about.languages)}</rdf:Bag></dc:language>
${identifiers(about.identifiers)}<dc:source>${about.source}</dc:source>
<dc:subject><rdf:Bag>${listOf(about.keywords)}</rdf:Bag></dc:subject>
<dc:rights>${inDefaultLanguage(about.licence)}</dc:rights>
<xmpRights:Marked>${about.isProtected ? 'True' : 'False'}</xmpRights:Marked>
${about.licenceUrl && html`<xmpRights:WebStatement>${about.licenceUrl}</xmpRights:WebStatement>\n`}<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>Compendium</xmp:CreatorTool>
<pdf:Producer>Skia/PDF</pdf:Producer>
<pdf:Keywords>${about.keywords.join(', ')}</pdf:Keywords>
${about.isUniversallyAccessible && html`<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>\n`}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet.markup.replace(notXml, '')}\n<?xpacket end="r"?>`;
}

/** Roles without names are left out. */
const people = ({ authors, contributors, publisher }: Description): Html =>
  html`${authors.length > 0 && html`<dc:creator><rdf:Seq>${listOf(authors)}</rdf:Seq></dc:creator>\n`}${
    contributors.length > 0 && html`<dc:contributor><rdf:Bag>${listOf(contributors)}</rdf:Bag></dc:contributor>\n`
  }${publisher && html`<dc:publisher><rdf:Bag>${listOf([publisher])}</rdf:Bag></dc:publisher>\n`}`;

/** Dublin Core allows only one: an ISBN before a DOI. */
const identifiers = ([first, ...others]: readonly string[]): HtmlValue =>
  first &&
  html`<dc:identifier>${first}</dc:identifier>
<xmp:Identifier><rdf:Bag>${listOf([first, ...others])}</rdf:Bag></xmp:Identifier>\n`;

const inDefaultLanguage = (text: string): Html =>
  html`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
const listOf = (values: readonly string[]): Html => joinHtml(values.map((value) => html`<rdf:li>${value}</rdf:li>`));

const notXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
