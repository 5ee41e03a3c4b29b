import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { findCache } from '../../src/storage/installation.ts';

const home = '/home/ana';
const inProject = { root: '/srv/ours/node_modules/compendium', here: '/srv/ours/net', env: {}, home };
const yes = (): boolean => true;
const no = (): boolean => false;

test('a clone keeps its own cache', () => {
  const clone = { ...inProject, root: '/srv/compendium' };
  assert.equal(findCache(clone, path.posix, yes), '/srv/compendium/.cache');
});

test('a package has its cache in the project that depends on it', () => {
  assert.equal(findCache(inProject, path.posix, yes), '/srv/ours/.cache/compendium');
  const nested = { ...inProject, root: '/srv/ours/node_modules/tool/node_modules/compendium' };
  assert.equal(findCache(nested, path.posix, yes), '/srv/ours/.cache/compendium');
});

test('a package that starts elsewhere, or cannot write there, has its cache in the user’s folder', () => {
  assert.equal(findCache({ ...inProject, here: '/srv' }, path.posix, yes), '/home/ana/.cache/compendium');
  assert.equal(findCache(inProject, path.posix, no), '/home/ana/.cache/compendium');
  const env = { XDG_CACHE_HOME: '/var/cache/ana' };
  assert.equal(findCache({ ...inProject, env }, path.posix, no), '/var/cache/ana/compendium');
});

test('the cache is found on Windows, on another drive too', () => {
  const windows = {
    root: 'C:\\ours\\node_modules\\compendium',
    here: 'C:\\ours\\net',
    env: { LOCALAPPDATA: 'C:\\Users\\Ana\\AppData\\Local' },
    home: 'C:\\Users\\Ana',
  };
  assert.equal(findCache(windows, path.win32, yes), 'C:\\ours\\.cache\\compendium');
  const ofUser = 'C:\\Users\\Ana\\AppData\\Local\\compendium';
  assert.equal(findCache({ ...windows, here: 'D:\\texts' }, path.win32, yes), ofUser);
  assert.equal(findCache(windows, path.win32, no), ofUser);
});
