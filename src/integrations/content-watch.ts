// In dev, reads the content after each change and shows its problems in the browser until they are fixed.
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import type { ErrorPayload, ViteDevServer, WebSocketClient } from 'vite';
import { allProblems } from '../checks/check-content.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { resolveContent, type OpenLedger } from '../ledger/open-ledger.ts';
import { LOADERS, type Refresh } from '../site/ledger-loaders.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** Milliseconds without a change that end a batch: editors and commands write several files at once. */
const QUIET = 60;

/** How many times to ask for the loaders to be run before giving up: for about a minute. */
const ATTEMPTS = 1000;

const CONTENT_FILE = /\.(?:ya?ml|mdx|json)$/u;

/** @param dir The content folder. */
export function contentWatch(dir: string): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const state = new ContentState(dir, logger);
        state.read();
        showProblems(server, state);
        const update = async (): Promise<void> => {
          const hadProblems = state.problems.length > 0;
          state.read();
          if (state.problems.length > 0) server.ws.send(overlayOf(state.problems));
          if (state.opened !== undefined) await runLoaders(state.opened, refreshContent);
          if (state.problems.length === 0 && hadProblems) server.ws.send({ type: 'full-reload' });
        };
        // Updates run one after another, so that an older reading never replaces a newer one.
        let last = Promise.resolve();
        onChange(server, dir, () => {
          last = last.then(update).catch((error: unknown) => {
            logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
          });
        });
      },
    },
  };
}

/** Passes a ledger to the loaders, so that the pages show it. */
async function runLoaders(
  opened: OpenLedger,
  refreshContent: HookParameters<'astro:server:setup'>['refreshContent'],
): Promise<void> {
  let taken = false;
  const context: Refresh = { opened, onTaken: () => (taken = true) };
  // Astro reloads its content config after some changes, and ignores requests until it has.
  for (let attempt = 0; attempt < ATTEMPTS && !taken; attempt += 1) {
    await refreshContent?.({ loaders: LOADERS, context });
    if (!taken) await setTimeout(QUIET);
  }
}

/** The state of the content in dev: the problems of the last reading, and the last ledger that could be built. */
class ContentState {
  problems: Problem[] = [];
  opened: OpenLedger | undefined;
  private readonly dir: string;
  private readonly logger: AstroIntegrationLogger;

  constructor(dir: string, logger: AstroIntegrationLogger) {
    this.dir = dir;
    this.logger = logger;
  }

  /** @throws If the content has no problems but the ledger can't be built, which is a bug in our code. */
  read(): void {
    const reading = readContent(this.dir);
    this.problems = allProblems(reading);
    for (const problem of this.problems) this.logger.error(formatProblem(problem));
    this.logger.info(`Content read: ${this.problems.length} ${this.problems.length === 1 ? 'problem' : 'problems'}.`);
    try {
      this.opened = resolveContent(reading.content);
    } catch (error) {
      if (this.problems.length === 0) throw error;
    }
  }
}

/** Runs the handler once after each batch of changes, additions and removals in the folder. */
function onChange(server: ViteDevServer, dir: string, handler: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(dir);
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (path: string) => {
      if (!resolve(path).startsWith(`${resolve(dir)}${sep}`) || !CONTENT_FILE.test(path)) return;
      clearTimeout(timer);
      timer = globalThis.setTimeout(handler, QUIET);
    });
  }
}

/** Shows the problems in every page that connects, or in place of the pages if no ledger could be built yet. */
function showProblems(server: ViteDevServer, state: ContentState): void {
  server.ws.on('vite:client:connect', (_: unknown, client: WebSocketClient) => {
    if (state.problems.length > 0) client.send(overlayOf(state.problems));
  });
  server.middlewares.use((request, response, next) => {
    const isPage = request.headers.accept?.includes('text/html') === true;
    if (state.opened !== undefined || !isPage) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(problemPage(state.problems));
  });
}

/** A page that lists the problems and reloads once they are fixed. */
function problemPage(problems: Problem[]): string {
  const lines = problems.map((problem) => escapeXml(formatProblem(problem))).join('\n');
  const title = 'The content has problems';
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><script type="module" src="/@vite/client"></script><h1>${title}</h1><pre>${lines}</pre>`;
}

/** Vite's error overlay with all problems, located at the first one. */
function overlayOf(problems: Problem[]): ErrorPayload {
  const [first] = problems;
  if (first === undefined) throw new Error('There is no problem to show.');
  const { file, line, col, rule, message } = first;
  const others = problems.slice(1).map(formatProblem);
  return {
    type: 'error',
    err: {
      name: rule,
      message: [message, ...others].join('\n\n'),
      stack: problems.map(formatProblem).join('\n'),
      loc: { file: relative(process.cwd(), resolve(file)), line, column: col },
      frame: readFileSync(file, 'utf8').split('\n')[line - 1] ?? '',
      plugin: 'content-watch',
    },
  };
}
