// `npm start`: builds, indexes and serves on PORT (default 4321), in the foreground.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { serveDist } from '../host/static-server.ts';
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
const server = createServer(serveDist(outDir, base));
server.on('error', (error) => {
  console.error(`The site could not be served on port ${port}: ${error.message}. Set PORT to another one.`);
  process.exit(1);
});
server.listen(port, 'localhost', () =>
  console.log(`\nIbid is served at http://localhost:${port}${base}  (Ctrl C ends it)`),
);

/** Ends the command before anything is built where another program listens on the port. */
async function refuseBusyPort(wanted: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free) => {
    probe.once('error', (error) => {
      console.error(`Port ${wanted} is not free: ${error.message}. Set PORT to another one.`);
      process.exit(1);
    });
    probe.listen(wanted, 'localhost', () => probe.close(() => free()));
  });
}
