import { languageFolder } from '../../../model/language-code.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { PageContext } from '../../plan/site.ts';

/**
 * A button that keeps the whole language on the reader's device. It stays hidden until the script finds that the
 * browser supports it. The script takes all its words from the page.
 */
export function keepOffline({ site, language, translator: { t } }: PageContext): Html | undefined {
  if (site.isPreview) return undefined;
  return html`<section class="part keep-offline" id="site-offline" hidden data-language="${languageFolder(language)}" data-progress="${t('site:offline.progress', { done: '%1', total: '%2' })}" data-done="${t('site:offline.done')}" data-failed="${t('site:offline.failed')}">
<h2 class="part-title">${t('site:offline.heading')}</h2>
<div class="part-body"><p>${t('site:offline.lead')}</p>
<p><button type="button">${t('site:offline.keep')}</button></p>
<p role="status" aria-live="polite"></p></div></section>`;
}
