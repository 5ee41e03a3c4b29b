/**
 * The pictures that other sites show beside a link to a page: one for each study, and one for all other pages of a
 * language.
 */
import { languageFolder } from '../../model/language-code.ts';
import type { StudyPage } from '../plan/page-kinds.ts';
import type { Page } from '../plan/site.ts';

/** Pixels, as Open Graph recommends. */
export const socialPictureSize = { width: 1200, height: 630 } as const;

/**
 * The path of a page's picture below the base path, in the language of the shown text: `social/uk/studies/reading.png`,
 * `social/uk/home.png`.
 */
export function socialPicturePath(page: Page | StudyPage): string {
  const name = 'study' in page ? `studies/${page.study.slug}` : 'home';
  return `social/${languageFolder(page.versions.shown)}/${name}.png`;
}
