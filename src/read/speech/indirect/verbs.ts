import type { Polarity } from '../../../model.ts';
import { phrases } from '../../words.ts';

/** How the content may follow a verb of speech. */
export interface SpeechVerb {
  /** `bare`: with “that” or without; `that` and `whether`: only behind that word; `as`: “described it as”. */
  readonly link: 'bare' | 'that' | 'whether' | 'as';
  readonly polarity: Polarity;
  /** A hearer may stand between: “told the court that …”. */
  readonly hearer: boolean;
}

const VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  [...phrases('indirect-verbs')].map((line) => {
    const [form = '', link = 'that', ...others] = line.split(' ');
    const polarity = others.includes('denied') ? 'denied' : others.includes('asked') ? 'asked' : 'asserted';
    const verb: SpeechVerb = { link: linkOf(link), polarity, hearer: others.includes('hearer') };
    return [form, verb] as const;
  }),
);

function linkOf(printed: string): SpeechVerb['link'] {
  return printed === 'bare' || printed === 'whether' || printed === 'as' ? printed : 'that';
}

/** The verb of speech that a form, in lower case, is; `null` where its content is never given in indirect speech. */
export const speechVerb = (form: string): SpeechVerb | null => VERBS.get(form) ?? null;
