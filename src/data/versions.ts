/** A version of the form of the data, newest first. Numbers follow semantic versioning of the form, not of the facts. */
export interface DataVersion {
  readonly version: string;
  readonly changes: readonly string[];
  /** Digest of all schemas of the version: a test fails where they change and the version does not. */
  readonly schemas: string;
}

export const versions: readonly [DataVersion, ...DataVersion[]] = [
  {
    version: '1.7.0',
    changes: [
      'Articles name an archived copy of the original and the day of its capture (`archived`, `captured`).',
    ],
    schemas: '98dea07002a59dff',
  },
  {
    version: '1.6.0',
    changes: [
      'People have the other names by which articles print them (`aliases`), under which nobody else stands.',
    ],
    schemas: '9e339157b9454b71',
  },
  {
    version: '1.5.0',
    changes: [
      'Statements have their wordings aligned together (`alignment`), also as TEI (`statements.tei.xml`).',
    ],
    schemas: 'c3652920641a604d',
  },
  {
    version: '1.4.0',
    changes: ['Reported speech has topics of its own (`topics` of `indirect`).'],
    schemas: '326aa83cd7987b7f',
  },
  {
    version: '1.3.0',
    changes: ['Places and annotations hold reported speech (`reported`), with bodies of its own.'],
    schemas: '99222893520640c5',
  },
  {
    version: '1.2.0',
    changes: [
      'Reported speech, what an article gives in its own words as said, has a table of its own (`indirect`).',
    ],
    schemas: '2dca97f88d78af74',
  },
  {
    version: '1.1.0',
    changes: [
      'Facts say of what and for when a report prints them (`scope`); `differs` follows from number, certainty and scope.',
      'Statements say whether their wordings may be of several utterances (`separate`).',
    ],
    schemas: '3fd2a9324c010ee4',
  },
  {
    version: '1.0.0',
    changes: [
      'Quotations, statements, figures, articles, people, topics, facts of events and places, as JSON and CSV.',
      'Web annotations, a data package, and a file for each article.',
    ],
    schemas: '12c72fb96f73ebe6',
  },
];

/** The version that every file carries. */
export const dataVersion = versions[0].version;
