import { renderSitemap } from '../../../machine/sitemap.ts';
import { wholeSiteTemplate } from '../../page-template.ts';

export const { data, render } = wholeSiteTemplate('sitemap.xml', renderSitemap);
