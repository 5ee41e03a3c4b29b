import { renderList } from '../../../machine/sitemap.ts';
import { fileTemplate } from '../../page-template.ts';

export const template = fileTemplate('sitemapPart', renderList);
