import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSite, planPages } from '../../../src/site/plan/plan-pages.ts';
import { socialPicturePath } from '../../../src/site/templates/social-picture.ts';
import { siteInputs } from '../../helpers/site-publication.ts';

const pages = planPages(await createSite(await siteInputs('/x/')));

test('a study has its own picture in each language with its text, and all other pages share that of their language', () => {
  const inMoldova = pages.study.filter(({ context }) => context.language === 'ro-MD');
  assert.deepEqual(
    inMoldova.map((page) => socialPicturePath(page)),
    ['social/ro/studies/reading.png', 'social/ro-md/studies/second.png', 'social/en/studies/hostile.png'],
  );
  const others = [pages.home, pages.studies, pages.newsItem, pages.text].map((list) => list[0]);
  for (const page of others) assert.equal(page && socialPicturePath(page), 'social/en/home.png');
});
