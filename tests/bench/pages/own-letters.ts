import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FACES = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts', import.meta.url));

/**
 * Settings of fontconfig by which a browser has Bengali letters of its own beside the machine's typefaces, as phones
 * sold to Bengali readers have them.
 * @returns what to add to the browser's environment, and the folder to remove after it
 */
export function ownLetters(): { env: { FONTCONFIG_FILE: string }; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'boithok-letters-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${FACES}/noto-sans-bengali/400Regular</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { env: { FONTCONFIG_FILE: file }, folder };
}
