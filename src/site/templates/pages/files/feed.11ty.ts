import { renderFeed } from '../../../machine/feeds/atom.ts';
import { feedFile } from '../../../machine/feeds/feed-paths.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('feed', renderFeed, feedFile);
