import { HtmlValidate } from 'html-validate';
import type { BuiltSite } from './site-output.ts';

/** The findings of html-validate on every page of a site: `file:line rule: message`. */
export async function htmlFaults({ files, read }: BuiltSite): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    // Pages are also well-formed XML, and titles are as long as partners make them.
    rules: { 'void-style': 'off', 'long-title': 'off' },
  });
  const pages = files.filter((file) => file.endsWith('.html'));
  const reports = await Promise.all(pages.map((page) => validator.validateString(read(page), page)));
  return reports
    .flatMap((report) => report.results)
    .flatMap((result) =>
      result.messages.map((each) => `${result.filePath}:${each.line} ${each.ruleId}: ${each.message}`),
    );
}
