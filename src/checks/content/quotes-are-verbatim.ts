// Every quote is in the evidence lock, and the lock is consistent and made from the files that the sources name.
import { join } from 'node:path';
import { coverage } from '../../ledger/article.ts';
import { nearest } from '../../text/nearest-word.ts';
import { allEvidence } from '../../ledger/evidence.ts';
import { codePoints, normalise, sha256 } from '../../text/normalise.ts';
import { markDifferences } from '../../text/passages.ts';
import { LOCK_FILE, type Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

const rule = 'quotes-are-verbatim';

export function quotesAreVerbatim(content: Content): Problem[] {
  const { lock } = content;
  if (lock === undefined) {
    return content.sources.size === 0 || content.unread.has(LOCK_FILE)
      ? []
      : [
          {
            file: join(content.folder, LOCK_FILE),
            line: 1,
            col: 1,
            rule,
            message: 'There is no evidence lock. Run `npm run verify -- --sources DIR` with the articles in DIR.',
          },
        ];
  }
  const known = new Map(
    Object.entries(lock.value.sources).map(([id, source]) => [id, source.quotes.map(({ quote }) => quote)]),
  );
  return [
    ...allEvidence(content).flatMap(({ evidence, at }): Problem[] => {
      const quote = normalise(evidence.quote);
      const quotes = known.get(evidence.source) ?? [];
      if (!content.sources.has(evidence.source) || quotes.includes(quote)) return [];
      return [{ ...at(['quote']), rule, message: notLocked(quote, evidence.source, quotes) }];
    }),
    ...lockIsConsistent(content),
  ];
}

function notLocked(quote: string, source: string, quotes: string[]): string {
  const near = nearest(quote, quotes);
  const hint =
    near === undefined
      ? 'No locked quote is similar.'
      : `The nearest locked quote: ${markDifferences(quote, near)} ([-yours-] {+the lock’s+}).`;
  return (
    `“${quote}” is not in the evidence lock of ${source}. ${hint} Quote the source exactly, then run ` +
    `\`npm run verify -- --sources DIR\` with the articles in DIR.`
  );
}

function lockIsConsistent({ lock, sources }: Content): Problem[] {
  if (lock === undefined) return [];
  const problems: Problem[] = [];
  for (const [id, locked] of Object.entries(lock.value.sources)) {
    for (const [index, { quote, sha256: hash, start, end }] of locked.quotes.entries()) {
      if (hash === sha256(quote) && end - start === codePoints(quote)) continue;
      problems.push({
        ...lock.at(['sources', id, 'quotes', index]),
        rule,
        message:
          `The lock entry for “${quote}” was edited by hand: its text, hash and positions ` +
          `do not match. Run \`npm run verify\` to regenerate it.`,
      });
    }
    if (
      locked.own !== locked.length - coverage(locked.setAside) ||
      locked.quotes.some(({ end }) => end > locked.length)
    ) {
      problems.push({
        ...lock.at(['sources', id]),
        rule,
        message:
          `The lock entry for the source “${id}” was edited by hand: its length, its own part and its ` +
          `quotes do not match. Run \`npm run verify\` to regenerate it.`,
      });
    }
    const source = sources.get(id);
    if (source !== undefined && source.value.file.sha256 !== locked.sha256) {
      problems.push({
        ...source.at(['file', 'sha256']),
        rule,
        message:
          'The lock was made from a file with a different hash. Run `npm run ' +
          'verify` with this file, or correct the hash.',
      });
    }
  }
  for (const [id, source] of sources) {
    if (lock.value.sources[id] === undefined)
      problems.push({
        ...source.at(),
        rule,
        message:
          `The source “${id}” is not in the evidence lock. Run \`npm run ` +
          `verify -- --sources DIR\` with its article in DIR.`,
      });
  }
  return problems;
}
