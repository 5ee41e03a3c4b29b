/** The pictures that other sites show beside a link to a page: one for each study, one for all other pages. */
import { languageFolder } from '../../model/language-code.ts';
import type { StudyPage } from '../plan/page-kinds.ts';
import type { Page } from '../plan/site.ts';

/** Pixels, as Open Graph recommends them. */
export const socialPictureSize = { width: 1200, height: 630 } as const;

/**
 * A page's picture below the base path, in the language of the text that it shows: `social/uk/studies/reading.png`,
 * `social/uk/home.png`.
 */
export function socialPicturePath(page: Page | StudyPage): string {
  const name = 'study' in page ? `studies/${page.study.slug}` : 'home';
  return `social/${languageFolder(page.versions.shown)}/${name}.png`;
}
