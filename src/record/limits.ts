/** How much one page, list, chart or file of the site holds at most. What is more stands on further pages, which it names. */
export const limits = {
  /** Entries of a list that stands whole on its own page. */
  listed: 200,
  /** Entries on the first page of a list that is longer. */
  newest: 50,
  /** Reports on the first page of the site. */
  onHome: 30,
  /** Topics or events in the list beside each page, by name. */
  named: 9,
  /** Reports and quotations on the page of a topic. */
  ofTopic: { reports: 60, quotations: 80 },
  /** Reported speech on the page of one person. */
  reportedOfPerson: 50,
  /** Quotations that a long topic tells: in several reports, with a figure, all together. */
  toldOfTopic: { shared: 20, figured: 10, all: 50 },
  /** What is chosen by rule for a topic without prose; the page says the numbers of words. */
  chosen: { quotations: 4, fewestWords: 8, mostWords: 60, statements: 4 },
  /** Speakers at the head of a topic. */
  speakersOfTopic: 12,
  /** Facts of a worksheet: one sheet of paper with room to write. */
  onOneSheet: 8,
  /** Wordings laid beside each other: nobody compares more, and comparing thousands would never end. */
  collated: 12,
  /** Reports of a chart with a mark for each; of more it counts. */
  drawn: 60,
  /** Speakers with a row of their own in a chart; all others are counted as one. */
  speakersCounted: 20,
  /** Rows of a chart that can be read at a glance; of more years, ten or a hundred are one row. */
  yearsCounted: 40,
  /** Rows and columns of the chart of words that travelled. */
  travelled: { statements: 40, outlets: 8 },
  /** Rows of the chart of times that are spoken of, and figures among them. */
  times: { rows: 40, figures: 24 },
  /** The same where sentences say of which times they speak; the chart says the number in words. */
  timesInWords: 30,
  /** Reports of the chart of what is said in each; the chart says the number in words. */
  strips: 12,
  /** Rows of the chart of who is quoted where, and reports in one. */
  voices: { speakers: 8, reports: 6 },
  /** Quotations that show what a chart rests on. */
  quotedOfChart: 3,
  /** Reports drawn on a card. */
  onCard: 3,
  /** Entries of a feed. */
  inFeed: 50,
  /** Reports of a site that has an archive without being asked: some 50 MB unpacked. */
  archived: 500,
} as const;
