import { openPrinter, type Printer, type PrintSession } from '../../src/printing/launch.ts';

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** A printer that records the time of loading, layouts and prints. */
export async function watchedPrinter(browser: string): Promise<{ printer: Printer; split: () => string }> {
  const printer = await openPrinter(browser);
  const notes: string[] = [];
  const noted = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    notes.push(`${name} ${((performance.now() - start) / 1000).toFixed(2)}`);
    return result;
  };
  const watch = (session: PrintSession): PrintSession => ({
    ...session,
    print: (options) => noted('print', () => session.print(options)),
    printLayout: (prefix) => noted('layout', () => session.printLayout(prefix)),
  });
  return {
    printer: { ...printer, print: (document, work) => printer.print(document, (session) => work(watch(session))) },
    split: () => `${notes.join(', ')}; the rest is loading, reading and describing`,
  };
}
