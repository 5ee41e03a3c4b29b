/** How the printing browser is started: quiet, without a network, the same on every machine. */

/** No name resolves but those that interception answers, so nothing leaves even if interception fails. */
const lockedDown = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-quic'];

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Letters stand where the font puts them, not where a screen's pixels are. */
const exact = ['--font-render-hinting=none', '--force-color-profile=srgb'];

/** /dev/shm is small in containers, and a book is large. */
const roomy = ['--disable-dev-shm-usage'];

/** @param sandbox false where the system allows none: for root, and where user namespaces are forbidden */
export const printerFlags = (sandbox: boolean): string[] => [
  ...lockedDown,
  ...quiet,
  ...exact,
  ...roomy,
  ...(sandbox ? [] : ['--no-sandbox', '--disable-setuid-sandbox']),
];

/** Chromium refuses its sandbox to root. */
export const sandboxAllowed = (): boolean => process.getuid?.() !== 0;
