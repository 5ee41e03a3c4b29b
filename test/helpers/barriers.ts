import axe from 'axe-core';
import type { Page } from 'puppeteer';

/**
 * The violations that axe finds on an open page, by all its rules (WCAG 2.2's target size included) or by the given
 * ones.
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const chosen = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  const options = { resultTypes: ['violations'], ...chosen };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
