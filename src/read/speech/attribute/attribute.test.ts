import { expect, test } from 'vitest';
import { blocksOf } from '../../../tests/marked.ts';
import { readBody } from '../grammar/reading.ts';
import { findQuotations } from '../quotations/quotations.ts';
import { attribute } from './attribute.ts';
import { know } from './resolve.ts';

const OPENING = 'Ann Lee, the head of the harbour board, met the mayor, Bob Ray, in Saltmarsh.';

/** An article, and who speaks in it, in order. */
const CASES: Readonly<Record<string, readonly [string, ...(string | null)[]]>> = {
  leading: ['Ann Lee said: “We are ready.”', 'Ann Lee'],
  'leading with a hearer': ['Ann Lee told the Saltmarsh Echo: “We are ready.”', 'Ann Lee'],
  'leading with a hearer and that': ['Ann Lee told reporters that they were “very ready”.', 'Ann Lee'],
  trailing: ['“We are ready,” Ann Lee said.', 'Ann Lee'],
  'trailing, inverted': ['“We are ready,” said Ann Lee, who runs the harbour.', 'Ann Lee'],
  'inverted before': ['Said Ann Lee: “We are ready.”', 'Ann Lee'],
  medial: ['“We are ready,” said Ann Lee, “and we always were.”', 'Ann Lee'],
  'according to': ['The night was “a very long one”, according to Ann Lee.', 'Ann Lee'],
  'a title is cut off': ['“We are ready,” said Chief Inspector Ann Lee.', 'Ann Lee'],
  'a role before the name is cut off': ['“We are ready,” harbour spokeswoman Ann Lee said.', 'Ann Lee'],
  'an apposition between name and verb': [
    '“We are ready,” Ann Lee, the head of the harbour board, said.',
    'Ann Lee',
  ],
  'a name in apposition to a role': ['The board’s director, Ann Lee, said: “We are ready.”', 'Ann Lee'],
  'a party in brackets': ['“We are ready,” Ann Lee (Ind, Saltmarsh) said.', 'Ann Lee'],
  'a relative clause': ['Ann Lee, who runs the harbour, said: “We are ready.”', 'Ann Lee'],
  'two verbs of one subject': ['Ann Lee stood up and said: “We are ready.”', 'Ann Lee'],
  'a participle after a cue': ['It was late, Ann Lee said, adding: “We are ready.”', 'Ann Lee'],
  'a preposition does not make a subject': [
    'Workers marching through the streets chanted: “We are ready.”',
    'Workers',
  ],
  'a surname after the full name': [`${OPENING}\n\n“We are ready,” Lee said.`, 'Ann Lee'],
  'a surname with a title': [`${OPENING}\n\n“We are ready,” Ms Lee said.`, 'Ann Lee'],
  'a full name that comes later': [
    '“We are ready,” said Mrs Lee.\n\nAnn Lee has led the board since May.',
    'Ann Lee',
  ],
  'two people of one surname told by title': [
    'Ann Lee met her brother Tom Lee.\n\n“We are ready,” Mr Lee said.\n\n“We are not,” Mrs Lee said.',
    'Tom Lee',
    'Ann Lee',
  ],
  'he and she': [`${OPENING}\n\n“We are ready,” she said.\n\n“So are we,” he said.`, 'Ann Lee', 'Bob Ray'],
  'the same pronoun keeps its person': [
    'Ann Lee opened the harbour.\n\n“We are ready,” she said.\n\nShe added: “We always were.”',
    'Ann Lee',
    'Ann Lee',
  ],
  'a role points back': [`${OPENING}\n\n“We are ready,” the mayor said.`, 'Bob Ray'],
  'a role of leaders points back to a leader': [
    'Matthew Reed, the head of harbour policing, spoke on Monday.\n\nThe police chief said they were “very ready”.',
    'Matthew Reed',
  ],
  'a role that opens the story is named later': [
    'A senior harbour officer said they were “very ready”.\n\nAnn Lee, head of harbour policing, said more was to come.',
    'Ann Lee',
  ],
  'a head of another body is named later': [
    'Ann Lee, head of harbour policing, spoke.\n\nThe boss of the Coast Agency laid bare the “very real danger”.\n\nThe agency’s director, Bob Ray, said so in May.',
    'Bob Ray',
  ],
  'an unnamed person is not the last one named': [
    `${OPENING}\n\nA young man shouted at them. “You are not ready,” the man said.`,
    'the man',
  ],
  'a nominal speaker keeps its words': [
    '“We are ready,” said a spokeswoman for the force.',
    'a spokeswoman for the force',
  ],
  'a body': ['“We are ready,” the Harbour Board said in a statement.', 'the Harbour Board'],
  'a document': ['“We are ready,” the report said.', 'the report'],
  'a joint statement': ['“We are ready,” Ann Lee and Bob Ray said.', 'Ann Lee and Bob Ray'],
  officials: ['“We are ready,” officials said.', 'officials'],
  'it goes back to the body': [
    'The Harbour Board said it was late. “We are ready,” it added.',
    'The Harbour Board',
  ],
  'the same paragraph goes on': ['“We are ready,” Ann Lee said. “We always were.”', 'Ann Lee', 'Ann Lee'],
  'reported speech sets up the next words': ['Ann Lee said the wait was over. “We are ready.”', 'Ann Lee'],
  'the next paragraph goes on with no cue': ['Ann Lee said the wait was over.\n\n“We are ready.”', 'Ann Lee'],
  'a paragraph that ends in a colon': ['The Harbour Board replied:\n\n“We are ready.”', 'The Harbour Board'],
  'two speakers in turn': [
    '“Are we ready?” asked Ann Lee.\n\n“We are,” replied Bob Ray.\n\n“Good,” said Lee.',
    'Ann Lee',
    'Bob Ray',
    'Ann Lee',
  ],
  'hearsay goes to who is said to have said it': [
    'Ann Lee said that Bob Ray told her: “We are ready.”',
    'Bob Ray',
  ],
  'a label with a party': ['Ann Lee (Ind): “We are ready.”', 'Ann Lee'],
  'a transcript label inside the marks': [`${OPENING}\n\n“LEE: We are ready.”`, 'Ann Lee'],
  'signed with a dash': ['“We are ready.” — Ann Lee', 'Ann Lee'],
  'signed with a hyphen': ['“We are ready.” - Ann Lee, Saltmarsh.', 'Ann Lee'],
  'which opens a clause of its own': ['It was late, to which Ann Lee replied: “We are ready.”', 'Ann Lee'],
  'whoever is told does not speak': ['Ann Lee was told: “You are ready.”', null],
  'nobody is known': ['“We are ready.”', null],
  'described by': ['The plan was described by Ann Lee as “a mess”.', 'Ann Lee'],
  'words on both sides of and': [
    'Ann Lee called it “a mess” and Bob Ray said it was “fine”.',
    'Ann Lee',
    'Bob Ray',
  ],
  'a place is nobody': ['Ann Lee came to Saltmarsh. “We are ready,” she said.', 'Ann Lee'],
  'a possessor is not the speaker': ['“We are ready,” Ann Lee’s lawyer said.', 'Ann Lee’s lawyer'],
  'questions and answers': [
    'The harbour has a new head, Ann Lee, and Lee is at ease.\n\nQ: Are you ready?\n\nA: We are ready.\n\nQ: Since when?\n\nA: Since May.',
    null,
    'Ann Lee',
    null,
    'Ann Lee',
  ],
  'an interview with names': [
    'Bob Ray: Are you ready?\n\nAnn Lee: We are ready.\n\nBob Ray: Since when?\n\nAnn Lee: Since May.',
    'Bob Ray',
    'Ann Lee',
    'Bob Ray',
    'Ann Lee',
  ],
  'an unnamed role and then he': [
    `${OPENING}\n\nA council spokesman said: “We are ready.”\n\nHe added: “We always were.”`,
    'A council spokesman',
    'A council spokesman',
  ],
  'honours are no part of the name': ['Ann Lee KC told the jury: “We are ready.”', 'Ann Lee'],
  'a role with a complement and then a name': [
    '“We are ready,” said former secretary of state Ann Lee.',
    'Ann Lee',
  ],
  'another of a party is nobody named': [
    '“We are ready,” said another Saltmarsh Republican.',
    'another Saltmarsh Republican',
  ],
  'initials for somebody who is not to be known': [
    'Officers spoke to the boy’s mother, DL, who was tired.\n\n“We are ready,” she said.',
    'DL',
  ],
  'a man who asked to be called by a letter': [
    `${OPENING}\n\nThe man I met by the quay, who asked to be called K, is a diver. “We are ready,” he says.`,
    'K',
  ],
  'an envoy and where he sits': [
    'Velmora’s ambassador to Norland Lan Qimeng said it was “a long winter”. Lan said: “We are ready.”',
    'Lan Qimeng',
    'Lan Qimeng',
  ],
  'a firm behind what it is called': [
    'Marketing firm Halden Lights said it was “ready”.\n\nThe company said: “We are ready.”',
    'Halden Lights',
    'Halden Lights',
  ],
  'an embassy by its noun': [
    'The Velmoran embassy replied.\n\nThe embassy said: “We are ready.”',
    'Velmoran embassy',
  ],
  'whoever they quote as warning': [
    'The Tarn agency also quoted Ann Lee as warning that it was a “new silence”.',
    'Ann Lee',
  ],
  'a speech that somebody uses': ['Ann Lee used her speech to warn against a “quiet war”.', 'Ann Lee'],
  'when stands between subject and verb': ['Ann Lee last year spoke of a “very real danger”.', 'Ann Lee'],
  'a companion is not who speaks': [
    'Ann Lee, standing outside the harbour with her husband, Tom, said: “We are ready.”',
    'Ann Lee',
  ],
  'a source close to somebody': ['A source close to Lee said: “We are ready.”', 'A source close to Lee'],
  'for whom it is so': ['For Ann Lee, the news “deepens the sorrow” of the town.', 'Ann Lee'],
  'a statement with a colon': ['Here is the Echo’s statement: “We stand by it.”', 'Echo'],
  'a report of parliament': [
    'Mr BOB RAY (Saltmarsh) (15:07): Are we ready?\n\nMs ANN LEE (Northmoor) (15:08): We are.\n\nMr BOB RAY (Saltmarsh) (15:10): Since when?\n\nMs ANN LEE (Northmoor) (15:11): Since May.',
    'BOB RAY',
    'ANN LEE',
    'BOB RAY',
    'ANN LEE',
  ],
  'blocks without marks under who said them': [
    'Ports Minister Ann Lee said:\n\nWe are ready.\n\nThe cranes are here.\n\nHarbour chief Bob Ray said:\n\nIt is late.',
    'Ann Lee',
    'Bob Ray',
  ],
  'a line with a colon and no words of anybody': [
    'The minister Ann Lee said:\n\nThe harbour lies in the north.',
  ],
  'an uncommon verb': ['“We are ready,” Ann Lee harrumphed.', 'Ann Lee'],
};

test.each(Object.entries(CASES))('%s', (_name, [text, ...speakers]) => {
  const blocks = blocksOf(text);
  const reading = readBody(text, blocks);
  const found = attribute(know(reading), findQuotations(reading));
  expect(found.map((one) => one.speaker)).toEqual(speakers);
  for (const one of found) {
    if (one.mentionAt !== null) expect(text.slice(one.mentionAt.start, one.mentionAt.end)).toBe(one.mention);
    if (one.cueAt !== null) expect(text.slice(one.cueAt.start, one.cueAt.end)).toBe(one.cue);
    expect(one.speaker === null).toBe(one.confidence === 0);
  }
});
