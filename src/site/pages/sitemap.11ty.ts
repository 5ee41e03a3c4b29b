import { wholeSiteTemplate } from '../page-template.ts';
import { renderSitemap } from '../sitemap.ts';

export const { data, render } = wholeSiteTemplate('sitemap.xml', renderSitemap);
