import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demonstration } from '../helpers/demonstration.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { inputsOf } from '../helpers/site-publication.ts';

const { publication, pictures } = await demonstration();
const inputs = { ...(await inputsOf(publication)), pictures };
const site = await buildSiteOf({ ...inputs, leaveOut: ['images', 'social-pictures'] });

test('no two indexed pages of a language have the same title', () => {
  const isListed = (file: string): boolean => site.document(file).find('meta', 'content', 'noindex').length === 0;
  for (const { language } of site.inputs.editions) {
    const files = site.files.filter((file) => file.startsWith(`${language.toLowerCase()}/`) && file.endsWith('.html'));
    const titles = files.filter(isListed).map((file) => site.document(file).find('title')[0]?.text ?? '');
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    assert.ok(titles.length > 50 && titles.every(Boolean), language);
    assert.deepEqual(twice, [], language);
  }
});
