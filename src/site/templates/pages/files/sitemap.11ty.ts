import { renderSitemap } from '../../../machine/sitemap.ts';
import { wholeSiteTemplate } from '../../page-template.ts';

export const template = wholeSiteTemplate('sitemap.xml', renderSitemap);
