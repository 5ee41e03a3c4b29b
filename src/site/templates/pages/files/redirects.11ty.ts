import { linkTo } from '../../../plan/links.ts';
import type { WholeSite } from '../../../plan/page-kinds.ts';
import { pathOf } from '../../../plan/site.ts';
import { wholeSiteTemplate } from '../../page-template.ts';

export const template = wholeSiteTemplate('_redirects', renderRedirects, ({ moved }) => moved.length > 0);

/** Former addresses, for hosts that redirect by this file: Netlify and Cloudflare Pages. */
function renderRedirects({ site, moved }: WholeSite): string {
  const lines = moved.map((page) => `${linkTo(site, pathOf(page))} ${linkTo(site, pathOf(page.target))} 301\n`);
  return lines.join('');
}
