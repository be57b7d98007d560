import type { Block, Message, PrintedMetadata, Quotation, Seed } from '../../model.ts';
import { compareCodeUnits } from '../../text/order.ts';
import { allegation, unattributedNumber } from './claims.ts';
import { contradictions } from './contradictions.ts';
import { relativeWords, weekdays } from './dates.ts';
import { leftOutText, secondArticle, smallBody } from './lost.ts';
import { missingDate, missingHeadline, missingPublisher } from './missing.ts';
import { commentCount, creditLikeByline, listInSpeech } from './page.ts';
import { type Check, subjectOf } from './report.ts';

const CHECKS: readonly Check[] = [
  missingHeadline,
  missingDate,
  missingPublisher,
  smallBody,
  leftOutText,
  secondArticle,
  relativeWords,
  weekdays,
  creditLikeByline,
  listInSpeech,
  commentCount,
  unattributedNumber,
  allegation,
  contradictions,
];

/**
 * What an editor should look at in a seed, in the order of its lines: warnings and hints, never an error.
 * Each message has a stable code, the place (1-based line and column) and what to do about it.
 */
export function lint(
  seed: Seed,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  metadata: PrintedMetadata,
): Message[] {
  const subject = subjectOf(seed, blocks, quotations, metadata);
  return CHECKS.flatMap((check) => check(subject)).sort(
    (a, b) => a.line - b.line || a.column - b.column || compareCodeUnits(a.rule, b.rule),
  );
}
