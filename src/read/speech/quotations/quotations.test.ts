import { expect, test } from 'vitest';
import { blocksOf, marked } from '../../../tests/marked.ts';
import { readBody } from '../grammar/reading.ts';
import { findQuotations } from './quotations.ts';

/**
 * Each case is an article with its quotations marked: `d` direct or `p` partial and a number for each run; parts of
 * one run carry the same mark.
 */
const CASES: Readonly<Record<string, string>> = {
  'curly double marks': 'Ann Lee said: “⟦d1 We are ready.⟧”',
  'straight double marks': 'Ann Lee said: "⟦d1 We are ready.⟧"',
  'doubled apostrophes': "''⟦d1 We are ready,⟧'' said Ann Lee. ''⟦d2 We don't wait.⟧''",
  'British single marks': '‘⟦d1 We are ready,⟧’ said Ann Lee. ‘⟦d2 We don’t wait.⟧’',
  'straight single marks': "'⟦d1 We are ready,⟧' said Ann Lee. 'But it isn't easy,' she added.".replace(
    "'But it isn't easy,'",
    "'⟦d2 But it isn't easy,⟧'",
  ),
  guillemets: '«⟦d1 We are ready⟧», said Ann Lee.',
  'elided words and decades inside single marks':
    '‘⟦d1 ’Tis the season of the ’80s, and I told ’em so,⟧’ said Ann Lee.',
  'a plural possessive inside single marks':
    '‘⟦d1 The officers’ union was wrong about the Chiefs’ Council,⟧’ said Ann Lee.',
  'plural possessives outside marks':
    'The teachers’ union met the Chiefs’ Council. Ann Lee said: “⟦d1 We are ready.⟧”',
  'straight possessives outside marks':
    'The teachers\' union met in the \'90s. Ann Lee said: "⟦d1 We are ready.⟧"',
  'single inside double': 'Ann Lee said: “⟦d1 They told us ‘never again’ and left.⟧”',
  'double inside single': '‘⟦d1 They told us “never again” and left,⟧’ said Ann Lee.',
  'double inside double': 'Ann Lee said: “⟦d1 They told us “never again” and left.⟧”',
  'nested marks that close together': 'Ann Lee said: “⟦d1 They told us ‘never again.’⟧”',
  'opened with one kind and closed with another': 'Ann Lee said: “⟦d1 We are ready.⟧" Then she left.',
  'a closing mark typed as an opening one': 'Ann Lee said: “⟦d1 We are ready.⟧“ Then she left.',
  'a space after the opening mark': 'Ann Lee was calm. “ ⟦d1 We are ready,⟧” she said.',
  'a doubled comma after the clause': '“⟦d1 We are ready,⟧” Ann Lee said,,',
  'square brackets inside': 'Ann Lee said: “⟦d1 [The council] must act, and [it] will.⟧”',
  'a reporting clause that ends its sentence makes two':
    '“⟦d1 We are ready,⟧” Ann Lee said. “⟦d2 We always were.⟧”',
  'a reporting clause that resumes makes two parts of one':
    '“⟦d1 We are ready,⟧” Ann Lee said, “⟦d1 and we always were.⟧”',
  'adding begins another': '“⟦d1 We are ready,⟧” Ann Lee said, adding: “⟦d2 We always were.⟧”',
  'marks reopened each paragraph':
    'Ann Lee said: “⟦d1 We are ready.⟧\n\n“⟦d1 We always were.⟧\n\n“⟦d1 And we will be.⟧”',
  'a crosshead inside a speech':
    'Ann Lee said: “⟦d1 We are ready.⟧\n\n# A long wait\n\n“⟦d1 We always were.⟧”',
  'a list of links inside a speech':
    'Ann Lee said: “⟦d1 We are ready.⟧\n\n! Bridge to close [REPORT]\n\n“⟦d1 We always were.⟧”',
  'single marks reopened each paragraph': 'Ann Lee said: ‘⟦d1 We are ready.⟧\n\n‘⟦d1 We always were.⟧’',
  'a speech that goes on without a new mark': 'Ann Lee said: “⟦d1 We are ready.⟧\n\n⟦d1 We always were.⟧”',
  'a speech never closed ends with its paragraph':
    'Ann Lee said: “⟦d1 We are ready.⟧\n\nBob Ray said: “⟦d2 So are we.⟧”',
  'a stray mark spoils nothing after it': 'The plank was 12" wide.\n\nAnn Lee said: "⟦d1 We are ready.⟧"',
  'a mark never closed in the middle of a sentence':
    'They called it “a mess and left.\n\nAnn Lee said: “⟦d1 We are ready.⟧”',
  'hard-wrapped lines give one part a line':
    'Ann Lee said: “⟦d1 We are ready and we have⟧\n⟦d1 been so for years.⟧” She left.',
  'quoted words inside reported speech':
    'Ann Lee said the plan was “⟦p1 a mess⟧” and “⟦p2 a waste of money⟧”.',
  'quoted words that begin with that': 'Ann Lee said “⟦p1 that the plan must go⟧”.',
  'a cue further on governs quoted words': 'The plan is a “⟦p1 mess⟧” and must go, Ann Lee said.',
  'according to': 'It was “⟦p1 a very long night⟧”, according to Ann Lee.',
  'scare quotes are no quotation': 'The town opened its new “smart” bins on Monday.',
  'a title is no quotation': 'Her film “The Long Road Home” won a prize.',
  'a nickname is no quotation': 'Ann “Annie” Lee opened the hall.',
  'a word as a word is no quotation': 'The word “ready” means little here.',
  'lettering is no quotation': 'A sign reading “No entry” hung on the gate.',
  'so-called is no quotation': 'The so-called “blue rule” ended in May.',
  'markup is no quotation': '<img alt="A view of the bridge at night">',
  'one word in answer': '“⟦d1 Yes,⟧” Ann Lee said.',
  'a question and its clause': '“⟦d1 Are we ready?⟧” asked Ann Lee.',
  'said that with a whole sentence in lower case':
    'Ann Lee said that “⟦p1 we are ready for anything that comes⟧”.',
  'a clause with no comma': 'Ann Lee said “⟦d1 We are ready.⟧”',
  'an interview without marks':
    'Q: ⟦d1 Are you ready?⟧\n\nA: ⟦d2 We are “ready”.⟧\n\nQ: ⟦d3 Since when?⟧\n\nA: ⟦d4 Since May.⟧',
  'one label makes no interview': 'Note: the bridge is shut.\n\nThe bridge opened in May.',
  'a short report with a transcript inside the marks': 'Ann Lee said this.\n\n“⟦d1 LEE: We are ready.⟧”',
  'a proper name in marks is no quotation': 'Ann Lee said the man was held near the “Gherkin” building.',
  'a title after a clause is no second part':
    '“⟦d1 We are ready,⟧” Ann Lee wrote in her memoir, “Hard Choices.” She left.',
  'a weak verb far off reports nothing':
    'Ann Lee offered to work for all of the next year on the new “smart” bins.',
  'a later verb with a complement reports nothing':
    'That wording – “fit people” – was new when Ann Lee ordered that bins be bought.',
  'a booklet’s name is no quotation': 'The harbour board posts its ‘In case of flood’ booklet to all.',
  'a formula of policy is no quotation': 'Ann Lee said she stood by the “one coast, two laws” formula.',
  'advice called so is no quotation': 'The council issued advice called ‘Preparing for the flood.’',
  'an effect by its name is no quotation': 'Ann Lee said trees stop the urban ‘heat island’ effect.',
  'an epithet before a name is no quotation': 'The channel’s ‘slayer of ministers’, Ann Lee, told me so.',
  'one of several signs is no quotation': '“Fresh today. Gone by four,” reads one, beside the door.',
  'letters that somebody added are no quotation': 'Somebody had added: “ful”.',
  'what a thing points to is no quotation':
    'The fall of the mast points to another “loss of control” accident.',
  'words that go on the sentence are no lettering': 'An engineer agreed the signs “⟦p1 will distract⟧”.',
  'a long object before the words':
    'Ann Lee called the wall that stood at the upper end of the old harbour “⟦p1 a present⟧”.',
  'marks of a wrong encoding': 'Ann Lee said: â€œ⟦d1 We are ready.⟧â€',
  'words set above and signed': '“⟦d1 We are ready⟧” - ANN LEE',
  'a verb that no list knows': '“⟦d1 We are ready,⟧” Ann Lee harrumphed.',
};

test.each(Object.entries(CASES))('%s', (_name, source) => {
  const { text, spans } = marked(source);
  const runs = findQuotations(readBody(text, blocksOf(text)));
  const expected = Object.entries(spans).map(([mark, parts]) => ({
    kind: mark.startsWith('d') ? 'direct' : 'partial',
    words: parts.map((part) => text.slice(part.start, part.end)),
  }));
  expect(
    runs.map((run) => ({ kind: run.kind, words: run.parts.map((part) => text.slice(part.start, part.end)) })),
  ).toEqual(expected);
});

test('nothing is read outside paragraphs and standfirst', () => {
  const text = '# “A long wait,” said Ann Lee\n\nThe bridge opened on Monday.\n';
  expect(findQuotations(readBody(text, blocksOf(text)))).toEqual([]);
});
