import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { resolveStudy } from '../../model/resolve-study.ts';
import { resolveLocalized } from '../../model/resolve-text.ts';
import { langAttribute } from '../../rendering/language.ts';
import type { EditionEntry } from '../../schemas/types.ts';
import type { PageContext } from '../site.ts';
import { studyLink } from './study-links.ts';
import { words } from './words.ts';

/** The parts of an edition, past or current, with their studies as they are called today. */
export const editionContents = (entry: EditionEntry, context: PageContext): Html[] =>
  entry.parts.map((part) => {
    const { publication } = context.site;
    const title = resolveLocalized(publication, context.language, part.title);
    const studies = part.studies.map((slug) => html`<li>${studyOf(slug, context)}</li>`);
    return html`<section><h2${langAttribute(title, context.language)}>${words(title, title.language)}</h2><ol>${studies}</ol></section>\n`;
  });

function studyOf(slug: string, context: PageContext): Html | undefined {
  const current = context.edition.studies.find((each) => each.slug === slug);
  if (current) return studyLink(current, context);
  const { publication } = context.site;
  const study = publication.studies.find((each) => each.slug === slug);
  return study && formerStudy(resolveStudy(publication, context.language, study), context);
}

/** A withdrawn study has a page that says so; one that the current edition leaves out has none. */
function formerStudy(study: ResolvedStudy, context: PageContext): Html {
  const { t, language } = context.translator;
  return study.facts.status === 'withdrawn'
    ? html`${studyLink(study, context)} <span class="state">${t('site:editions.withdrawn')}</span>`
    : html`${words(study.title, language)} <span class="state">${t('site:editions.leftOut')}</span>`;
}
