// `npm start`: builds, indexes and serves on PORT (default 4321), in the foreground.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { startServer } from '../host/static-server.ts';
import { settings } from '../content/settings.ts';

const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is “${process.env.PORT}”. It must be a number from 1 to 65535.`);
  process.exit(1);
}
await refuseBusyPort(port);
console.log('Building the site and its search index …');
const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, SITE: process.env.SITE ?? `http://localhost:${port}` },
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { base, outDir } = settings();
try {
  const { origin } = await startServer(outDir, base, { port });
  console.log(`\nIbid is served at ${origin}${base}  (Ctrl C ends it)`);
} catch (error) {
  refusePort(error);
}

/** Ends the command before anything is built if another program listens on the port. */
async function refuseBusyPort(wanted: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free) => {
    probe.once('error', refusePort);
    probe.listen(wanted, 'localhost', () => probe.close(() => free()));
  });
}

function refusePort(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The site can't be served on port ${port}: ${reason}. Set PORT to another port.`);
  process.exit(1);
}
