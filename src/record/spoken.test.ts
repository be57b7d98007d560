import { expect, test } from 'vitest';
import { fictionalProject } from './fictional.ts';
import { checkRecord } from './record.ts';

const figure = (lines: readonly string[], cite = 'counted 12 cracks') => `figures:
  - id: cracks
    label: Cracks
    value: 12
    printed: '12'
    qualifier: exact
    unit: cracks
    population: null
    place: null
    period: null
    asOf: null
${lines.map((line) => `    ${line}`).join('\n')}
    topics: []
    cites:
      - { article: bridge-to-close, exact: ${cite} }
`;

function read(figures: string) {
  const { record, messages } = checkRecord(fictionalProject({ 'content/figures.yaml': figures }));
  return {
    by: record.spoken.get('cracks'),
    told: messages.filter(({ rule }) => rule === 'speaker-not-found'),
  };
}

test('a figure whose number stands in a quotation of its speaker is found', () => {
  const { by, told } = read(
    figure(['speaker: the ann lee', 'certainty: said'], 'old bridge is').replace("'12'", 'old bridge'),
  );
  expect([by, told]).toEqual(['quotation', []]);
});

test('one that stands in nobody’s words is told at its line, with what to do', () => {
  const { by, told } = read(figure(['speaker: Ann Lee', 'certainty: said']));
  expect(by).toBeUndefined();
  expect(told.map(({ path, line, reason }) => `${path}:${line} ${reason}`)).toEqual([
    'content/figures.yaml:12 Unexpected speaker `Ann Lee`, expected who is found to say it: its number stands in no quotation and no reported speech',
  ]);
});

test('an editor may say why, and the outlet’s own words need nobody', () => {
  const reason = 'speakerReason: The sentence before names her.';
  expect(read(figure(['speaker: Ann Lee', reason, 'certainty: said']))).toEqual({ by: 'editor', told: [] });
  expect(read(figure(['speaker: null', 'certainty: stated']))).toEqual({ by: undefined, told: [] });
});

test('words of somebody else are not the speaker’s', () => {
  const { told } = read(
    figure(['speaker: Bo Quill', 'certainty: said'], 'old bridge is').replace("'12'", 'old bridge'),
  );
  expect(told[0]?.reason).toMatch(/its number is said by Ann Lee$/);
});
