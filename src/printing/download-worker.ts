/** The process that downloads a browser into a folder and reports its progress to its parent. */
import { Browser, install } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import type { DownloadMessage } from './download-browser.ts';

const cacheDir = process.argv[2];
if (!cacheDir) throw new TypeError('The folder to download to is missing.');
const tell = (message: DownloadMessage): void => void process.send?.(message);

const browser = Browser.CHROMEHEADLESSSHELL;
const buildId = PUPPETEER_REVISIONS[browser];
tell({ kind: 'start', name: `${browser} ${buildId}` });
const installed = await install({
  browser,
  buildId,
  cacheDir,
  downloadProgressCallback: (done, total) => tell({ kind: 'download', done, total }),
});
tell({ kind: 'done', executable: installed.executablePath });
process.disconnect();
