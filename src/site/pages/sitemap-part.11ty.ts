import { fileTemplate } from '../page-template.ts';
import { renderList } from '../sitemap.ts';

export const { data, render } = fileTemplate('sitemapPart', renderList);
