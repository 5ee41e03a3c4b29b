/** The JSON Schemas (2020-12) of everything that partners and editors write. */
import categories from './categories.schema.json' with { type: 'json' };
import common from './common.schema.json' with { type: 'json' };
import funders from './funders.schema.json' with { type: 'json' };
import newsItem from './news-item.schema.json' with { type: 'json' };
import newsWords from './news-words.schema.json' with { type: 'json' };
import pageWords from './page-words.schema.json' with { type: 'json' };
import partners from './partners.schema.json' with { type: 'json' };
import people from './people.schema.json' with { type: 'json' };
import programmes from './programmes.schema.json' with { type: 'json' };
import publication from './publication.schema.json' with { type: 'json' };
import study from './study.schema.json' with { type: 'json' };
import studyWords from './study-words.schema.json' with { type: 'json' };
import topics from './topics.schema.json' with { type: 'json' };

export const commonSchema = common;

/** One schema for each kind of content file, by name. */
export const contentSchemas = {
  publication,
  people,
  partners,
  funders,
  programmes,
  topics,
  categories,
  study,
  'study-words': studyWords,
  'news-item': newsItem,
  'news-words': newsWords,
  'page-words': pageWords,
};

export type SchemaName = keyof typeof contentSchemas;
