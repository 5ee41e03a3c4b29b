/** Bar charts of a study's comparable figures, the same in site, PDF and EPUB. */
import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedIndicator, ResolvedStudy } from '../../model/language-edition.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { inlineText } from '../language.ts';
import { type Indicator, indicatorRows } from './facts.ts';

/** One bar. Lengths are shares of the chart's width, from 0 to 1. */
export interface Bar {
  readonly indicator: Indicator;
  readonly value: number;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Whether the chart's full width means 100 per cent. */
  readonly isOfWhole: boolean;
}

export interface Figures {
  /** Figures that cannot be compared, for a list. */
  readonly single: readonly Indicator[];
  /** Each chart has bars of one unit and one scale. */
  readonly charts: readonly (readonly Bar[])[];
}

/**
 * Decides which figures are drawn: those with the same unit if there are two or more of them, or if one has a baseline
 * or target. Other figures cannot be compared, and negative values have no honest bar.
 */
export function planFigures(study: ResolvedStudy, translator: Translator): Figures {
  const rows = indicatorRows(study, translator);
  const measured = study.indicators.flatMap(({ facts }, index) => {
    const indicator = rows[index];
    return indicator ? [{ facts, indicator }] : [];
  });
  const groups = [...Map.groupBy(measured, ({ facts }) => facts.unit).values()];
  const charts = groups.filter((group) => isComparable(group.map(({ facts }) => facts)));
  const drawn = new Set(charts.flat());
  return {
    single: measured.filter((each) => !drawn.has(each)).map(({ indicator }) => indicator),
    charts: charts.map(barsOf),
  };
}

type Facts = ResolvedIndicator['facts'];
interface Measured {
  readonly facts: Facts;
  readonly indicator: Indicator;
}

const valuesOf = ({ value, baseline, target }: Facts): number[] =>
  [value, baseline, target].filter((each) => each !== undefined);

function isComparable(group: readonly Facts[]): boolean {
  const values = group.flatMap(valuesOf);
  return values.length > 1 && values.every((value) => value >= 0) && values.some((value) => value > 0);
}

function barsOf(group: readonly Measured[]): Bar[] {
  const greatest = Math.max(...group.flatMap(({ facts }) => valuesOf(facts)));
  const isOfWhole = greatest <= 100 && group.every(({ facts }) => facts.unit === 'percent');
  const whole = isOfWhole ? 100 : greatest;
  const share = (value: number | undefined) => (value === undefined ? undefined : value / whole);
  return group.map(({ facts, indicator }) => ({
    indicator,
    value: facts.value / whole,
    baseline: share(facts.baseline),
    target: share(facts.target),
    isOfWhole,
  }));
}

/**
 * A list with a bar for each figure. The words beside a bar say all that it shows, so screen readers skip the bar.
 * @param around the language of the text around
 * @param beside the same bars in the second language of a bilingual book; their words come after the words of the first
 */
export const renderChart = (bars: readonly Bar[], around: string, beside?: SecondBars): Html =>
  html`<ul class="chart">${bars.map((bar, at) => {
    const second = beside?.bars[at]?.indicator;
    return html`<li>${wordsOf(bar.indicator, around)}
${drawBar(bar)}${detailsOf(bar.indicator)}${second && html`<div class="second" lang="${beside?.language}">${wordsOf(second, beside?.language)}${detailsOf(second)}</div>`}</li>\n`;
  })}</ul>`;

interface SecondBars {
  readonly bars: readonly Bar[];
  readonly language: string;
}

const wordsOf = ({ label, value }: Indicator, around: string): Html =>
  html`<div class="chart-words"><span class="chart-label">${inlineText(label, around)}</span> <strong class="chart-value">${value}</strong></div>`;

function detailsOf({ details, baseline, target }: Indicator): Html | undefined {
  if (details.length === 0) return undefined;
  const key = (detail: string) => (detail === baseline && baselineKey) || (detail === target && targetKey);
  return html`<div class="chart-details">${details.map((detail) => html`<span class="chart-detail">${key(detail)}${detail}</span> `)}</div>`;
}

const height = 22;
/** The width of the largest figure. The rest leaves room for a mark at its end. */
const fullWidth = 99;
/** Even the smallest figure is visible. */
const leastWidth = 0.3;
const percent = (share: number): string => `${Math.round(share * fullWidth * 100) / 100}%`;
const barWidth = (share: number): string => (share === 0 ? '0' : percent(Math.max(share, leastWidth / fullWidth)));

/** Marks differ in shape, not only in colour: a baseline is a dashed line, a target has a head. */
const drawBar = ({ value, baseline, target, isOfWhole }: Bar): Html =>
  html`<svg xmlns="http://www.w3.org/2000/svg" class="chart-bar" width="100%" height="${height}" aria-hidden="true">${isOfWhole && html`<rect class="soft" y="6" width="${percent(1)}" height="12" fill="#e6eff0"/>`}<rect class="accent" y="6" width="${barWidth(value)}" height="12" fill="#0b5563"/>${
    baseline !== undefined && baselineMark(percent(baseline))
  }${target !== undefined && targetMark(percent(target))}</svg>`;

const baselineMark = (x: string): Html =>
  html`<line class="chart-gap" x1="${x}" x2="${x}" y1="2" y2="22" stroke="#fff" stroke-width="5"/><line class="line" x1="${x}" x2="${x}" y1="2" y2="22" stroke="#1b1b1b" stroke-width="2" stroke-dasharray="4 2.5"/>`;

const targetMark = (x: string): Html =>
  html`<line class="chart-gap" x1="${x}" x2="${x}" y1="4" y2="22" stroke="#fff" stroke-width="5"/><line class="line" x1="${x}" x2="${x}" y1="4" y2="22" stroke="#1b1b1b" stroke-width="2"/><circle class="ink" cx="${x}" cy="4" r="4" fill="#1b1b1b"/>`;

const markKey = (mark: Html): Html =>
  html`<svg xmlns="http://www.w3.org/2000/svg" class="chart-key" width="10" height="${height}" aria-hidden="true">${mark}</svg> `;
const baselineKey = markKey(baselineMark('5'));
const targetKey = markKey(targetMark('5'));
