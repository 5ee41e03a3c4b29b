import { renderFeed } from '../feeds/atom.ts';
import { feedFile } from '../feeds/feed-paths.ts';
import { pageTemplate } from '../page-template.ts';

export const { data, render } = pageTemplate('feed', renderFeed, feedFile);
