import type { EventData } from 'node:test';

interface TestEvent {
  readonly type: string;
  readonly data: EventData.TestPass | EventData.TestFail;
}

/** Reports, for `run.ts`, each test that did not run as one line of JSON: its name, its file and why. */
export default async function* untested(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    const reason = type === 'test:pass' && 'skip' in data ? data.skip : undefined;
    if (reason !== undefined) yield `${JSON.stringify({ name: data.name, file: data.file, reason: String(reason) })}\n`;
  }
}
