import { styleText } from 'node:util';
import { printable, printableLine } from '../../problems/printable.ts';

export type Style = 'error' | 'warning' | 'note' | 'ok' | 'strong' | 'faint';
export type Paint = (style: Style, text: string) => string;

/** Where a command writes: results with `print`, everything else with `say`. */
export interface Terminal {
  /** Writes a line to standard output: the result of the command. */
  print(line: string): void;
  /** Writes a line to standard error: progress, notices, faults. */
  say(line: string): void;
  /** Replaces the last line; does nothing if the output is not a terminal. */
  overwrite(line: string): void;
  /** Whether `overwrite` has an effect. */
  readonly isInteractive: boolean;
  readonly paint: Paint;
}

const formats = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  ok: 'green',
  strong: 'bold',
  faint: 'dim',
} as const;

export const plain: Paint = (_style, text) => text;
const coloured: Paint = (style, text) => styleText(formats[style], text, { validateStream: false });

/** The terminal of this process. Colours are only for terminals and respect NO_COLOR. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let overwriting = false;
  const finishLine = (): void => {
    if (overwriting) stderr.write('\r\u001b[K');
    overwriting = false;
  };
  return {
    print: (line) => {
      finishLine();
      stdout.write(`${printableLine(line)}\n`);
    },
    say: (line) => {
      finishLine();
      stderr.write(`${printableLine(line)}\n`);
    },
    overwrite: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${printable(line).slice(0, stderr.columns - 1)}`);
      overwriting = true;
    },
    isInteractive: stderr.isTTY === true,
    paint: wantsColours(stdout) ? coloured : plain,
  };
}

const wantsColours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && stream.hasColors();
