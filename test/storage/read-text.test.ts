import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxLineLength } from '../../src/problems/limits.ts';
import { decodeText } from '../../src/storage/read-text.ts';

const decode = (text: string) => decodeText('a.md', Buffer.from(text));

test('a line may be as long as the limit, and a longer one is a problem where it passes the limit', () => {
  const longest = 'ж'.repeat(maxLineLength);
  assert.deepEqual(decode(`a\n${longest}\n`).problems, []);
  const { text, problems } = decode(`a\r\n${longest}b\r\nc`);
  assert.equal(text, undefined);
  assert.deepEqual(
    problems.map(({ code, line, column, params }) => ({ code, line, column, params })),
    [
      {
        code: 'line-too-long',
        line: 2,
        column: maxLineLength + 1,
        params: { length: maxLineLength + 1, limit: maxLineLength },
      },
    ],
  );
});
