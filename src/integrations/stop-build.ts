// Stops a build because of mistakes that an editor has to fix.

/** Prints the reasons and exits with code 1, since throwing an error would also print a stack trace. */
export function stopBuild(reasons: string[]): never {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}
