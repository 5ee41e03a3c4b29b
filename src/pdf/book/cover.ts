import { formatDate, languageOwnName } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import type { BookContext } from './context.ts';

/** The first page: words and rules in the publication's colour. */
export function coverPage({ edition, beside, translator }: BookContext): Html {
  const { language } = edition;
  const { name, rest } = splitTitle(edition.title, edition.shortTitle);
  const publisher = edition.partners.find((each) => each.id === edition.publication.publisher);
  return html`<section class="cover">
<div class="cover-words"${langAttribute(edition.title, language)}>
<p class="cover-title">${name}</p>
${rest && html`<p class="cover-subtitle">${rest}</p>`}
${beside && html`<p class="cover-subtitle" lang="${beside.edition.title.language}">${plainInline(beside.edition.title.text, beside.edition.title.language)}</p>`}
</div>
<div class="cover-foot">
<p class="cover-edition">${translator.t('common:edition', { edition: edition.edition.id })}<span class="cover-language" lang="${language}">${languageOwnName(language)}</span>${beside && html`<span class="cover-language" lang="${beside.edition.language}">${languageOwnName(beside.edition.language)}</span>`}</p>
${publisher && html`<p class="cover-publisher">${inlineText(publisher.name, language)}</p>`}
<p class="cover-date">${formatDate(language, edition.edition.date)}</p>
</div>
</section>`;
}

/** "Occupy Library: case studies from ..." as a name and what it is; a title without a name in it stays whole. */
export function splitTitle(title: ResolvedText, shortTitle: ResolvedText): { name: string; rest: string } {
  const whole = plainInline(title.text, title.language);
  const name = plainInline(shortTitle.text, shortTitle.language);
  const rest = whole.startsWith(`${name}: `) ? whole.slice(name.length + 2).trim() : '';
  if (!rest) return { name: whole, rest: '' };
  return { name, rest: rest.charAt(0).toLocaleUpperCase(title.language) + rest.slice(1) };
}
