import { renderList } from '../../../machine/sitemap.ts';
import { fileTemplate } from '../../page-template.ts';

export const { data, render } = fileTemplate('sitemapPart', renderList);
