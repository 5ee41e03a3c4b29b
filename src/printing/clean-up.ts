/** Functions that clean up if the process ends while browsers are open. */
const cleanUps = new Set<() => void>();
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `cleanUp` when the process ends. Returns a function that cancels this. */
export function cleanUpAtEnd(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0) stopListening();
  };
}

function listen(): void {
  process.once('exit', cleanUpAll);
  for (const signal of endSignals) {
    // If the program itself listens to the signal, it decides how to end, and the `exit` event follows.
    if (process.listenerCount(signal) === 0) process.once(signal, endBySignal);
  }
}

function stopListening(): void {
  process.off('exit', cleanUpAll);
  for (const signal of endSignals) process.off(signal, endBySignal);
}

function cleanUpAll(): void {
  for (const cleanUp of cleanUps) cleanUp();
  cleanUps.clear();
}

function endBySignal(signal: NodeJS.Signals): void {
  stopListening();
  cleanUpAll();
  process.kill(process.pid, signal);
}
