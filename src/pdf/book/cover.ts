import { formatDate, languageOwnName } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import { type BookContext, secondContext } from './context.ts';

/** The first page: words and rules in the publication's colour. */
export function coverPage(context: BookContext): Html {
  const { edition } = context;
  const { name, rest } = splitTitle(edition.title, edition.shortTitle);
  const second = secondContext(context);
  return html`<section class="cover">
<div class="cover-words"${langAttribute(edition.title, edition.language)}>
<p class="cover-title">${name}</p>
${rest && html`<p class="cover-subtitle">${rest}</p>`}
${second && secondWords(second, name)}
</div>
${second ? html`<div class="in-both"><div>${coverFoot(context)}</div><div role="group" lang="${second.edition.language}">${coverFoot(second)}</div></div>` : coverFoot(context)}
</section>`;
}

/** The second title in the same two parts; its name, where it is the same as the first, is not said again. */
function secondWords({ edition: { title, shortTitle } }: BookContext, first: string): Html {
  const { name, rest } = splitTitle(title, shortTitle);
  const isSame = name === first;
  return html`<div class="cover-second" role="group" lang="${title.language}">${!isSame && html`<p class="cover-title">${name}</p>`}${rest && html`<p class="cover-subtitle">${rest}</p>`}</div>`;
}

function coverFoot({ edition, translator }: BookContext): Html {
  const { language } = edition;
  const publisher = edition.partners.find((each) => each.id === edition.publication.publisher);
  return html`<div class="cover-foot">
<p class="cover-edition">${translator.t('common:edition', { edition: edition.edition.id })}<span class="cover-language" lang="${language}">${languageOwnName(language)}</span></p>
${publisher && html`<p class="cover-publisher">${inlineText(publisher.name, language)}</p>`}
<p class="cover-date">${formatDate(language, edition.edition.date)}</p>
</div>`;
}

/** "Occupy Library: case studies from ..." as a name and what it is; a title without a name in it stays whole. */
export function splitTitle(title: ResolvedText, shortTitle: ResolvedText): { name: string; rest: string } {
  const whole = plainInline(title.text, title.language);
  const name = plainInline(shortTitle.text, shortTitle.language);
  const rest = whole.startsWith(`${name}: `) ? whole.slice(name.length + 2).trim() : '';
  if (!rest) return { name: whole, rest: '' };
  return { name, rest: rest.charAt(0).toLocaleUpperCase(title.language) + rest.slice(1) };
}
