import { lightPalette } from '../../../../design/palette.ts';
import { linkTo, linkToHome, manifestFile } from '../../../plan/links.ts';
import type { Page } from '../../../plan/site.ts';
import { plainString } from '../../components/words/words.ts';
import { iconFiles } from '../../icons.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('manifest', renderManifest, manifestFile);

/** The data that phones need to install the site as an app (W3C Web Application Manifest). */
function renderManifest({ context }: Page): string {
  const { site, edition, language } = context;
  const { accent, paper } = lightPalette(site.publication.theme);
  const manifest = {
    id: linkToHome(context),
    name: plainString(edition.title),
    short_name: plainString(edition.shortTitle),
    description: plainString(edition.description),
    lang: language,
    start_url: linkToHome(context),
    scope: linkTo(site, ''),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: accent,
    icons: iconFiles.map(({ path, size, purpose }) => ({
      src: linkTo(site, path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}
