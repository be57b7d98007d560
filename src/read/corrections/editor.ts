import type {
  Block,
  IndirectQuotation,
  Message,
  PrintedMetadata,
  Quotation,
  Seed,
  Source,
  TopicKeywords,
  TopicTag,
} from '../../model.ts';
import { overrideBlocks } from './blocks.ts';
import { complainTo, type Locate } from './failure.ts';
import { checkCaptured, checkPrinted } from './printed.ts';
import { overrideSpeech } from './speech.ts';
import { overrideTopics } from './topics.ts';

/** What an editor says of a seed, step by step: each takes what was read and gives it back corrected. */
export interface Editor {
  readonly blocks: (read: readonly Block[]) => Block[];
  readonly topics: (read: readonly TopicTag[]) => TopicTag[];
  readonly quotations: (read: readonly Quotation[]) => Quotation[];
  readonly reported: (read: readonly IndirectQuotation[]) => IndirectQuotation[];
  /** What is wrong with the editor's file, and what the seed's checks ask that it does not answer yet. */
  readonly messages: (checks: readonly Message[], metadata: PrintedMetadata) => Message[];
}

/** Makes the editor of a seed from its source file. */
export function editorOf(
  seed: Seed,
  source: Source,
  topics: readonly TopicKeywords[],
  locate: Locate,
): Editor {
  const wrong: Message[] = [];
  const complain = complainTo(wrong, locate);
  const all = (source.overrides ?? []).map((override, index) => ({ ...override, index }));
  const naming = <Name extends string>(name: Name) =>
    all.filter((one): one is Extract<(typeof all)[number], Record<Name, unknown>> => name in one);
  return {
    blocks: (read) => overrideBlocks(seed, read, naming('block'), complain),
    topics: (read) => overrideTopics(read, topics, naming('topic'), complain),
    quotations: (read) => overrideSpeech(seed, read, naming('quotation'), topics, complain),
    reported: (read) => overrideSpeech(seed, read, naming('reported'), topics, complain),
    messages: (checks, metadata) => {
      checkPrinted(seed, metadata, source, complain);
      checkCaptured(metadata, source, complain);
      return [...wrong, ...checks.filter((one) => !isAnswered(one, source))];
    },
  };
}

/** What the text lacks, and the entry of a source file that makes up for it. */
const ANSWERS: Readonly<Record<string, keyof Source>> = {
  'missing-date': 'published',
  'missing-headline': 'headline',
  'missing-publisher': 'publisher',
};

/** What a source file has answered, were it only with “unknown” and the reason, is not asked again. */
function isAnswered({ rule }: Message, source: Source): boolean {
  const entry = ANSWERS[rule];
  return entry !== undefined && source[entry] !== undefined;
}
