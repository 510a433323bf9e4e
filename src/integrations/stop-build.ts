// Ends a build on what an editor has to fix.

/** Prints the reasons and ends the process with exit code 1: an error thrown here would print a stack trace of ours. */
export function stopBuild(reasons: string[]): never {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}
