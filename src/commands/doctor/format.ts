import type { Translate } from '../../i18n/translator.ts';
import type { Paint } from '../command-line/terminal.ts';
import type { Finding } from './findings.ts';

const styles = { ok: 'ok', missing: 'error', absent: 'warning' } as const;

/** A line for each finding: state, name and version, then where it is or what to do. */
export function formatFindings(findings: readonly Finding[], t: Translate, paint: Paint): string {
  const names = findings.map((each) => [t(`cli:doctor.${each.id}`), each.version ?? ''].join(' ').trim());
  const width = Math.max(...names.map((name) => name.length));
  const states = Math.max(...findings.map((each) => t(`cli:doctor.states.${each.state}`).length));
  return findings
    .map((each, index) => {
      const state = paint(styles[each.state], t(`cli:doctor.states.${each.state}`).padEnd(states));
      const about = [each.path, each.note, each.neededFor === 'tests' ? t('cli:doctor.forTests') : undefined];
      return `${state}  ${(names[index] ?? '').padEnd(width)}  ${about.filter((part) => part !== undefined).join(' · ')}`.trimEnd();
    })
    .join('\n');
}
