import type { LocaleResources } from '../../src/i18n/translator.ts';
import type { LanguageConfig } from '../../src/model/resolve/resolve.ts';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { digestPage, type PageDigests, type PageReads, recordPages } from '../../src/site/plan/record-pages.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { loadTemplates } from '../../src/site/templates/load-templates.ts';
import { batch, type PageTemplate } from '../../src/site/templates/page-template.ts';

/** A rendered site with the recorded reads of each page. */
export interface RecordedSite {
  readonly texts: ReadonlyMap<string, string>;
  readonly readsOf: (file: string) => PageReads;
  /**
   * Hashes of this site's values in the places that a page has read. The page may belong to another site. Undefined
   * where this site has no such page.
   */
  readonly digestsAt: (file: string, reads: PageReads) => PageDigests | undefined;
}

const templates = [...(await loadTemplates()).values()];

/**
 * Renders every page of a site and writes none.
 * @param more templates beside those of the site
 */
export async function renderRecorded(
  inputs: SiteInputs,
  resources: LocaleResources,
  config: LanguageConfig,
  more: readonly PageTemplate<unknown>[] = [],
): Promise<RecordedSite> {
  const recording = recordPages();
  const plan = planPages(await createSite(recording.inputs(inputs)));
  const texts = new Map<string, string>();
  const onRendered = (file: string, page: string): string => {
    texts.set(file, page);
    return '';
  };
  for (const { kind, render } of [...templates, ...more])
    render({ batch: batch<unknown>(plan[kind], onRendered, recording) });
  const digestsAt = (file: string, reads: PageReads): PageDigests | undefined => {
    const page = recording.pageOf(file);
    return page && digestPage(page, reads, resources, config);
  };
  return { texts, readsOf: recording.readsOf, digestsAt };
}
