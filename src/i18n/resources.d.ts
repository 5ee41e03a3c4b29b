import type book from '../../locales/en/book.json';
import type cli from '../../locales/en/cli.json';
import type common from '../../locales/en/common.json';
import type problems from '../../locales/en/problems.json';
import type site from '../../locales/en/site.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    // A wrong key does not compile. English has all keys.
    resources: {
      common: typeof common;
      site: typeof site;
      book: typeof book;
      cli: typeof cli;
      problems: typeof problems;
    };
  }
}
