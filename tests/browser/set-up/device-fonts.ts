import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../app/serve/root.mjs';

const LATIN = 'next/dist/compiled/@vercel/og';
const BENGALI = '@expo-google-fonts/noto-sans-bengali/400Regular';

export interface DeviceFonts {
  /** What to start the browser with beside the environment. */
  env: { FONTCONFIG_FILE: string };
  /** Once the browser is closed. */
  remove(): void;
}

/**
 * Settings of fontconfig by which a browser has Latin letters and, as phones sold to Bengali readers do, Bengali ones of
 * its own, or none, whatever typefaces the machine has.
 */
export function deviceFonts({ bengali }: { bengali: boolean }): DeviceFonts {
  const folder = mkdtempSync(join(tmpdir(), 'boithok-fonts-'));
  const file = join(folder, 'fonts.conf');
  const dirs = [LATIN, ...(bengali ? [BENGALI] : [])].map((dir) => join(root, 'node_modules', dir));
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${dirs.map((dir) => `<dir>${dir}</dir>`).join('\n  ')}
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { env: { FONTCONFIG_FILE: file }, remove: () => rmSync(folder, { recursive: true }) };
}
