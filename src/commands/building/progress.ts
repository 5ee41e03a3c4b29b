/** The progress of long work: one changing line on a terminal, plain lines elsewhere. */
import type { Progress } from '../../build/options.ts';
import { formatBytes, formatNumber } from '../../i18n/formatters.ts';
import type { OnBrowserEvent } from '../../printing/browser-event.ts';
import type { Session } from '../command-line/command.ts';

export function showProgress({ terminal, translator: { t } }: Session): Progress {
  const show = terminal.isInteractive ? terminal.overwrite : terminal.say;
  return ({ stage: id, state, name, done, total }) => {
    const stage = t(`cli:build.stages.${id}`);
    if (name) show(t('cli:build.step', { stage, done, total, name }));
    else if (state === 'start') show(stage);
  };
}

export function showBrowser({ terminal, translator: { t, language } }: Session): OnBrowserEvent {
  let shown = -1;
  return (event) => {
    if (event.kind === 'start') return terminal.say(t('cli:browser.start', { name: event.name, folder: event.folder }));
    if (event.kind === 'install') return terminal.say(t('cli:browser.install', { command: event.command }));
    const share = event.total > 0 ? event.done / event.total : 0;
    // On a terminal each per cent is shown, elsewhere a line for each tenth.
    const step = Math.floor(share * (terminal.isInteractive ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const values = {
      bar: '█'.repeat(Math.floor(share * 20)).padEnd(20, '░'),
      percent: formatNumber(language, share, { style: 'percent' }),
      done: formatBytes(language, event.done),
      total: formatBytes(language, event.total),
    };
    (terminal.isInteractive ? terminal.overwrite : terminal.say)(t('cli:browser.download', values));
  };
}
