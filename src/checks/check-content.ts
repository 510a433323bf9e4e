// Runs all rules for content over a content folder and collects the problems.
import { readContent, type Content, type Reading } from '../content/read-content.ts';
import { sortProblems, type Problem } from '../content/problem.ts';
import { allProse, type Prose } from '../content/all-prose.ts';
import { addressesPersist } from './content/addresses-persist.ts';
import { answersLeadSomewhere } from './content/answers-lead-somewhere.ts';
import { articlesAreToldWhole } from './content/articles-are-told-whole.ts';
import { changesAreRecorded } from './content/changes-are-recorded.ts';
import { claimsAreCited } from './content/claims-are-cited.ts';
import { eventsLeadToDates } from './content/events-lead-to-dates.ts';
import { figuresShowClaims } from './content/figures-show-claims.ts';
import { headingsHaveIds } from './content/headings-have-ids.ts';
import { idsAreUnique } from './content/ids-are-unique.ts';
import { linesStandApart } from './content/lines-stand-apart.ts';
import { notesCloseSentences } from './content/notes-close-sentences.ts';
import { ownWordsAreFew, ownWordsStateNoFacts } from './content/own-words.ts';
import { pagesHoldNoCode } from './content/pages-hold-no-code.ts';
import { picturesAreThere } from './content/pictures-are-there.ts';
import { quotesAreShort } from './content/quotes-are-short.ts';
import { quotesAreVerbatim } from './content/quotes-are-verbatim.ts';
import { referencesExist } from './content/references-exist.ts';
import { reviewsJudgeWhatExists } from './content/reviews-judge-what-exists.ts';
import { sentencesCarryNotes } from './content/sentences-carry-notes.ts';
import { sourcesAreNotCopied } from './content/sources-are-not-copied.ts';
import { speakersAreNamed } from './content/speakers-are-named.ts';
import { targetsExist } from './content/targets-exist.ts';

const checks: ((content: Content, prose: Prose[]) => Problem[])[] = [
  idsAreUnique,
  referencesExist,
  quotesAreVerbatim,
  quotesAreShort,
  sourcesAreNotCopied,
  sentencesCarryNotes,
  notesCloseSentences,
  ownWordsAreFew,
  ownWordsStateNoFacts,
  speakersAreNamed,
  figuresShowClaims,
  claimsAreCited,
  answersLeadSomewhere,
  eventsLeadToDates,
  articlesAreToldWhole,
  linesStandApart,
  changesAreRecorded,
  reviewsJudgeWhatExists,
  headingsHaveIds,
  targetsExist,
  addressesPersist,
  pagesHoldNoCode,
  picturesAreThere,
];

/**
 * @param dir The content folder.
 * @returns The content as far as it could be read, and every problem, in reading order.
 * @throws If the folder doesn't exist.
 */
export function checkContent(dir: string): Reading {
  const reading = readContent(dir);
  return { content: reading.content, problems: allProblems(reading) };
}

/** @returns The problems met while reading and those that the rules find, in reading order. */
export function allProblems({ content, problems }: Reading): Problem[] {
  const prose = allProse(content);
  return sortProblems([...problems, ...checks.flatMap((check) => check(content, prose))]);
}
