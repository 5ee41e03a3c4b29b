import { absoluteUrl } from '../../../../model/addresses.ts';
import type { WholeSite } from '../../../plan/page-kinds.ts';
import { wholeSiteTemplate } from '../../page-template.ts';

export const template = wholeSiteTemplate('robots.txt', renderRobots);

function renderRobots({ site }: WholeSite): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(site.publication, 'sitemap.xml')}\n`;
}
