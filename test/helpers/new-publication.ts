import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, type TestContext } from 'node:test';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const made = new Map<string, Promise<string>>();
after(async () => {
  for (const folder of made.values()) await rm(await folder, { recursive: true, force: true });
});

/**
 * A folder with a publication in `content` and `locales`, made by `init`. Each test gets its own copy.
 * @param languages the value of `--languages`
 */
export async function newPublication(context: TestContext, languages = 'en'): Promise<string> {
  if (!made.has(languages)) made.set(languages, init(languages));
  const folder = await temporaryFolder(context);
  await cp((await made.get(languages)) ?? '', folder, { recursive: true });
  return folder;
}

async function init(languages: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compendium-test-'));
  const { code, stderr } = await runCli(['init', '.', '--id', 'net', '--languages', languages], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  return folder;
}
