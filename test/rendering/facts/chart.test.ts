import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { createTranslators } from '../../../src/i18n/translator.ts';
import { loadLocales } from '../../../src/locales/load-locales.ts';
import { resolveStudy } from '../../../src/model/resolve/resolve-study.ts';
import { planFigures, renderChart } from '../../../src/rendering/facts/chart.ts';
import type { IndicatorFacts } from '../../../src/schemas/types.ts';
import { folderStore } from '../../../src/storage/folder-store.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';
import { parseXml } from '../../helpers/xml.ts';

const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../../locales'))]);

function plan(indicators: readonly IndicatorFacts[], language = 'en') {
  const labels = Object.fromEntries(indicators.map(({ id }) => [id, id]));
  const study = studyOf('reading', {
    facts: { indicators: [...indicators] },
    texts: { en: [{ title: 'A', indicators: labels }, '## C {#challenge}\nA\n'] },
  });
  const publication = publicationWith({ studies: [study] });
  return planFigures(resolveStudy(publication, language, study), createTranslators(resources, publication)(language));
}

const shares = (indicators: readonly IndicatorFacts[]) =>
  plan(indicators).charts.map((bars) => bars.map(({ value, baseline, target }) => [value, baseline, target]));

test('figures of different units are not compared', () => {
  const { single, charts } = plan([
    { id: 'libraries', value: 6, unit: 'libraries' },
    { id: 'countries', value: 3, unit: 'countries' },
  ]);
  assert.deepEqual(charts, []);
  assert.deepEqual(
    single.map(({ value }) => value),
    ['6\u00A0libraries', '3\u00A0countries'],
  );
});

test('figures of one unit share a scale, and the others stay numbers', () => {
  const figures = [
    { id: 'visitors', value: 750, unit: 'people' },
    { id: 'countries', value: 15, unit: 'countries' },
    { id: 'speakers', value: 75, unit: 'people' },
  ] as const;
  assert.deepEqual(shares(figures), [
    [
      [1, undefined, undefined],
      [0.1, undefined, undefined],
    ],
  ]);
  assert.deepEqual(
    plan(figures).single.map(({ label }) => label.text),
    ['countries'],
  );
});

test('a baseline and a target belong to the scale; zero is a baseline', () => {
  assert.deepEqual(shares([{ id: 'readers', value: 120, unit: 'people', baseline: 0, target: 200 }]), [[[0.6, 0, 1]]]);
});

test('a percentage is drawn on a scale to 100', () => {
  assert.deepEqual(shares([{ id: 'women', value: 40, unit: 'percent', baseline: 20 }]), [[[0.4, 0.2, undefined]]]);
  assert.deepEqual(shares([{ id: 'growth', value: 150, unit: 'percent', target: 200 }]), [[[0.75, undefined, 1]]]);
});

test('negative values and zeros alone are not drawn', () => {
  assert.deepEqual(shares([{ id: 'balance', value: -2, unit: 'euro', target: 5 }]), []);
  assert.deepEqual(shares([{ id: 'visits', value: 0, unit: 'people', baseline: 0 }]), []);
});

test('the words beside a bar say all that it shows, in the page’s language; screen readers skip the bar', () => {
  const { charts } = plan(
    [{ id: 'readers', value: 1200, unit: 'people', baseline: 40, target: 2000, date: '2021-06' }],
    'uk',
  );
  const markup = renderChart(charts[0] ?? [], 'uk').markup;
  const words = markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[ \n]+/g, ' ')
    .trim();
  assert.equal(
    words,
    'readers 1\u00A0200\u00A0осіб червень 2021 початкове значення: 40\u00A0осіб цільове значення: 2\u00A0000\u00A0осіб',
  );
  assert.ok(markup.includes('<span lang="en">readers</span>'));
  assert.equal(markup.match(/<svg/g)?.length, markup.match(/aria-hidden="true"/g)?.length);
});

test('a chart is well-formed and needs no styles of its own', () => {
  const { charts } = plan([{ id: 'readers', value: 3, unit: 'people', baseline: 1, target: 4 }]);
  const markup = renderChart(charts[0] ?? [], 'en').markup;
  assert.doesNotThrow(() => parseXml(markup));
  assert.doesNotMatch(markup, /style=|<style/);
});
