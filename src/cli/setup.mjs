// Installs what the lock file names, unless it is there already. Runs on the machine's own Node, before any other command.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform)
  .update(process.arch)
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

console.log('Installing what package-lock.json names …');
try {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} catch {
  console.error('The packages could not be installed. Is the npm registry within reach, and Node 20 or later in use?');
  process.exit(1);
}
writeFileSync(stamp, wanted);
