// `npm run reviews -- --list FILE | --add FILE --reader NAME | --prune`: lists items to review and records verdicts.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { countReviews, prune, reviewStates } from '../ledger/review-state.ts';
import { reviewables } from '../ledger/reviewables.ts';
import { contentDir } from '../content/content-dir.ts';
import { readContent, REVIEWS_FILE } from '../content/read-content.ts';
import { readText } from '../content/read-text.ts';
import { readingSchema, type Review } from '../schemas/review-verdicts.ts';
import { UserError } from '../text/user-error.ts';
import { dayOf, parseInput, runCommand } from './run-command.ts';
import { sha256Schema } from '../schemas/shared.ts';

const verdictsSchema = z.array(
  z.strictObject({ sha256: sha256Schema, verdict: readingSchema.shape.verdict, note: z.string().optional() }),
);

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      list: { type: 'string' },
      all: { type: 'boolean', default: false },
      add: { type: 'string' },
      reader: { type: 'string' },
      date: { type: 'string' },
      prune: { type: 'boolean', default: false },
    },
  });
  const { content, problems } = readContent(contentDir());
  if (values.prune && problems.length > 0) {
    throw new UserError(
      'Nothing was taken out: some of the content could not be read, so its reviews would be lost. Run `npm run check` and fix what it finds first.',
    );
  }
  const items = reviewables(content);
  const reviews = content.reviews?.value ?? { version: 1 as const, readers: 'Nobody has read yet.', reviews: [] };
  const bySha = new Map(items.map((item) => [item.sha256, item]));
  const kept = new Map(
    prune(reviews.reviews, values.prune ? bySha : undefined).map((review) => [review.sha256, review]),
  );

  const skipped: string[] = [];
  if (values.add !== undefined) {
    if (values.reader === undefined)
      throw new UserError('--add needs --reader NAME: two readings of one item must be by two readers.');
    const date = dayOf(values.date);
    for (const { sha256, verdict, note } of readVerdicts(values.add)) {
      const item = bySha.get(sha256);
      if (item === undefined) {
        skipped.push(sha256);
        continue;
      }
      const review = kept.get(sha256) ?? { kind: item.kind, of: item.of, sha256, readings: [] };
      const others = review.readings.filter((reading) => reading.reader !== values.reader);
      kept.set(sha256, {
        ...review,
        readings: [...others, { reader: values.reader, date, verdict, ...(note ? { note } : {}) }],
      });
    }
  }
  if (values.prune) printGone(reviews.reviews.filter(({ sha256 }) => !bySha.has(sha256)));
  if (values.add !== undefined || values.prune) {
    const sorted = [...kept.values()].toSorted((a, b) =>
      `${a.kind} ${a.of} ${a.sha256}` < `${b.kind} ${b.of} ${b.sha256}` ? -1 : 1,
    );
    writeFileSync(join(contentDir(), REVIEWS_FILE), `${JSON.stringify({ ...reviews, reviews: sorted }, null, 1)}\n`);
  }
  if (values.list !== undefined) {
    const states = reviewStates(items, { ...reviews, reviews: [...kept.values()] });
    const open = items.filter(({ sha256 }) => values.all || states.get(sha256) !== 'holds');
    writeFileSync(values.list, `${JSON.stringify(open, null, 1)}\n`);
    console.log(`${open.length} of ${items.length} items to review, written to ${values.list}.`);
  }
  console.table(countReviews(items, { ...reviews, reviews: [...kept.values()] }));
  if (skipped.length > 0) {
    const were = skipped.length === 1 ? 'verdict was' : 'verdicts were';
    console.error(
      `${skipped.length} ${were} not recorded: nothing here has the sha256 ${skipped.join(', ')}. The text changed since it was handed out.`,
    );
    return 1;
  }
  return 0;
});

/** @throws UserError If there is no such file, or it holds no verdicts. */
function readVerdicts(file: string): z.output<typeof verdictsSchema> {
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`);
  let json: unknown;
  try {
    json = JSON.parse(readText(file));
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseInput(verdictsSchema, json, file);
}

/** Names the reviews whose text is gone, so that no verdict is lost without a word. */
function printGone(gone: Review[]): void {
  if (gone.length === 0) return;
  console.log(`Took out ${gone.length} ${gone.length === 1 ? 'review' : 'reviews'} of what is gone:`);
  for (const { kind, of, readings } of gone) {
    console.log(`  ${kind} of ${of}, judged by ${readings.map(({ reader }) => reader).join(', ')}`);
  }
}
