/** The options of the printing browser: quiet, without a network, the same on every machine. */

/** Only intercepted requests are answered. No name resolves, so nothing gets out even if interception fails. */
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

/** Glyphs are placed by the font's metrics, not on a screen's pixels. */
const exact = ['--font-render-hinting=none', '--force-color-profile=srgb'];

/** /dev/shm is small in containers, and books are large. */
const roomy = ['--disable-dev-shm-usage'];

/** @param sandbox false where the system allows none: for root, and where user namespaces are forbidden */
export const printerFlags = (sandbox: boolean): string[] => [
  ...lockedDown,
  ...quiet,
  ...exact,
  ...roomy,
  ...(sandbox ? [] : ['--no-sandbox', '--disable-setuid-sandbox']),
];

/** Chromium refuses to run its sandbox as root. */
export const sandboxAllowed = (): boolean => process.getuid?.() !== 0;
