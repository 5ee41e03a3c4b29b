/** Writes a picture for each study and language that has its text, and one for each language's other pages. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { lightPalette } from '../../../design/palette.ts';
import { languageOwnName } from '../../../i18n/formatters.ts';
import type { ByteCache } from '../../../model/memory/byte-cache.ts';
import type { SitePages, StudyPage } from '../../plan/page-kinds.ts';
import type { Page } from '../../plan/site.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { socialPicturePath } from '../../templates/social-picture.ts';
import { drawSocialPicture } from './draw-social-picture.ts';

/** @param write writes a file into the output */
export async function writeSocialPictures(
  pages: Pick<SitePages, 'home' | 'study'>,
  write: (file: string, content: Uint8Array) => Promise<void>,
): Promise<void> {
  for (const page of [...pages.home, ...pages.study]) {
    if (page.versions.shown !== page.context.language) continue;
    const { publication, typefaces, cache } = page.context.site;
    const drawing = drawSocialPicture(wordsOf(page), lightPalette(publication.theme), typefaces);
    await write(socialPicturePath(page), await paint(drawing, cache));
  }
}

function wordsOf(page: Page | StudyPage) {
  const { edition, language } = page.context;
  const study = 'study' in page ? page.study : undefined;
  return {
    title: plainString(study?.title ?? edition.title),
    publication: plainString(edition.shortTitle),
    language: languageOwnName(language),
    shelf: edition.studies.map(({ slug }) => slug),
    own: study?.slug,
  };
}

/** Few colours make a small file: two, and the steps between them. */
const encoding = { palette: true, colours: 32, compressionLevel: 9, effort: 7 } as const;

async function paint(drawing: string, cache: ByteCache | undefined): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(encoding)).update(drawing).digest('hex');
  const known = await cache?.read(key);
  if (known) return known.bytes;
  const bytes = await sharp(Buffer.from(drawing)).png(encoding).toBuffer();
  await cache?.write(key, { bytes });
  return bytes;
}
