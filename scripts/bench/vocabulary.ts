/** The words of made-up reports: plain English ones, and names of nobody and of no place. */
const list = (words: string) => words.trim().split(/\s+/);

export const nouns = list(`
harbour council bridge school ferry market library valley tower station orchard river clinic theatre museum
budget timetable contract inquiry permit survey shelter reservoir festival committee tenant driver teacher nurse
engineer farmer skipper baker cyclist resident visitor pupil neighbour volunteer inspector keeper mason gardener
roof wall window engine signal lantern cable pump gate fence pavement crossing platform corridor kitchen garden
plan report letter promise question answer reason result decision warning mistake repair delay bill rent fare tax
winter summer morning evening week month season decade storm flood drought frost wind tide rain fog harvest night
timber stone glass iron clay wool paper bread milk honey apple barley salt coal copper linen leather rope paint
`);

export const adjectives = list(`
new old empty crowded narrow broad quiet noisy cheap costly late early broken sound public private local distant
careful hasty fair unfair heavy light deep shallow steep level bright dim dry wet warm cold safe unsafe plain
ordinary rare common recent former northern southern eastern western upper lower single double whole partial
`);

export const verbs = list(`
open close repair replace inspect measure count move lift lower paint fund delay cancel promise refuse accept
question defend visit leave join share divide protect clean empty fill extend shorten guard record print publish
borrow return examine reopen widen drain plant cut store carry deliver collect teach train hire warn thank
`);

export const links = list('because although while until unless after before since whenever wherever');

export const firstNames = list(`
Ada Bram Cora Dario Edda Fenn Greta Hale Ines Joss Kara Lorne Mirel Nils Oona Perrin Quill Rhea Soren Tilda Ulla
Vance Wanda Xenia Yorick Zelda Alba Benno Carys Dunstan Elowen Falk Gwenda Hester Ivo Jora
`);

const heads = list(
  'Ash Bram Cold Dun Elm Fal Glen Hart Ings Kel Lang Mar Nether Oak Pen Quar Rush Stan Thorn Wex',
);
const tails = list('wick ford ham ley combe stead worth field dale mere bury well cott ridge gate haven');

/** Surnames and places: every head with every tail. */
export const surnames = heads.flatMap((head) => tails.map((tail) => head + tail));

export const roles = list('mayor harbourmaster headteacher surveyor chairman director spokeswoman sergeant');
export const outlets = list('Courier Herald Gazette Echo Argus Mercury Beacon Chronicle Advertiser Observer');
