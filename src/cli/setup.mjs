// Installs what package-lock.json names, unless that was done already. Runs on the machine's own Node, before any other command.
//
// The lock file also brings a Node of its own, which npm puts first on the PATH of every script. It is there for machines
// whose Node is older than `engines` allows; where the machine's Node is recent enough, that one is used.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const hash = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform)
  .update(process.arch);
const wanted = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  writeFileSync(stamp, wanted);
}
// Once the Node of the lock file runs this, there is none to choose.
if (!process.execPath.includes('node_modules')) chooseNode();

function install() {
  console.log('Installing the packages that package-lock.json lists …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('The packages could not be installed. Can this machine reach the npm registry?');
    process.exit(1);
  }
}

function chooseNode() {
  const manifest = readFileSync('package.json', 'utf8');
  const oldest = /"node": ">=(.+?)"/u.exec(manifest)?.[1] ?? '';
  if (isAtLeast(process.versions.node, oldest)) {
    for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(`node_modules/.bin/${name}`, { force: true });
  } else if (!existsSync('node_modules/.bin/node')) {
    console.error(`Node ${oldest} or later is needed. This is Node ${process.versions.node}.`);
    process.exit(1);
  }
}

/** @type {(version: string, oldest: string) => boolean} */
function isAtLeast(version, oldest) {
  return version.localeCompare(oldest, 'en', { numeric: true }) >= 0;
}
