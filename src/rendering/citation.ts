import { citeStudy } from '../citation/cite.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Html, type HtmlValue, html, joinHtml } from '../markdown/html.ts';
import { plainInline } from '../markdown/render.ts';
import { absoluteUrl, studyPath } from '../model/addresses.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';
import { langAttribute } from './language.ts';

/** Marks of the private use area: no text of a publication has them. */
const titleMark = '\uE000';
const addressMark = '\uE001';

/**
 * The address under which a study is cited: its page in the language that its text is really in, so that site
 * and books agree on one.
 */
export const citedAddress = ({ publication }: LanguageEdition, study: ResolvedStudy): string =>
  absoluteUrl(publication, studyPath(study.textLanguage, study.slug));

/** How to cite a study, with its title marked where it is in another language, and its address as a link. */
export function renderCitation(edition: LanguageEdition, study: ResolvedStudy, translator: Translator): Html {
  const marked = { ...study, title: { ...study.title, text: titleMark } };
  const sentence = citeStudy(edition, marked, translator, addressMark);
  const address = citedAddress(edition, study);
  const values: Readonly<Record<string, HtmlValue>> = {
    [titleMark]: html`<span${langAttribute(study.title, edition.language)}>${plainInline(study.title.text, study.title.language)}</span>`,
    [addressMark]: html`<a class="address" href="${address}">${address}</a>`,
  };
  return joinHtml(sentence.split(new RegExp(`(${titleMark}|${addressMark})`)).map((piece) => values[piece] ?? piece));
}
