/** The JSON Schemas (2020-12) of all files that partners and editors write. */
import categories from './files/categories.schema.json' with { type: 'json' };
import common from './files/common.schema.json' with { type: 'json' };
import funders from './files/funders.schema.json' with { type: 'json' };
import newsItem from './files/news-item.schema.json' with { type: 'json' };
import newsWords from './files/news-words.schema.json' with { type: 'json' };
import pageWords from './files/page-words.schema.json' with { type: 'json' };
import partners from './files/partners.schema.json' with { type: 'json' };
import people from './files/people.schema.json' with { type: 'json' };
import programmes from './files/programmes.schema.json' with { type: 'json' };
import publication from './files/publication.schema.json' with { type: 'json' };
import study from './files/study.schema.json' with { type: 'json' };
import studyWords from './files/study-words.schema.json' with { type: 'json' };
import topics from './files/topics.schema.json' with { type: 'json' };
import wordsAllowed from './files/words-allowed.schema.json' with { type: 'json' };

export const commonSchema = common;

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
  'words-allowed': wordsAllowed,
};

export type SchemaName = keyof typeof contentSchemas;
