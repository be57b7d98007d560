/** Names of outlets and agencies, as printed. Used to know a name on a page's edge, never to guess a publisher. */

const list = (names: string): string[] => names.trim().split(/,\s*|\s*\n\s*/u);

const AGENCIES = list(`
  Reuters, Thomson Reuters, Associated Press, The Associated Press, AP, AFP, Agence France-Presse, PA
  PA Media, PA Wire, Press Association, UPI, Xinhua, TASS, Tass, ANI, PTI, IANS, EFE, dpa, DPA, AAP
  Australian Associated Press, The Canadian Press, Canadian Press, Bloomberg, Bloomberg News, Kyodo
  Anadolu, Yonhap, EPA, SWNS, Kyodo News, TNN, Press Trust of India, NZME
`);

const OUTLETS = list(`
  BBC, BBC News, BBC Sport, BBC News Online, Sky News, ITV News, Channel 4 News, Channel 5 News
  STV News, GB News, LBC, TalkTV, The Guardian, Guardian, The Observer, Observer, The Times
  The Sunday Times, The Telegraph, Telegraph, The Daily Telegraph, Daily Telegraph, Daily Mail
  Daily Mail Online, Mail Online, MailOnline, Mail on Sunday, The Mail on Sunday, Daily Mirror
  The Mirror, Mirror, Mirror Online, The Sun, The Sun Online, The US Sun, The Scottish Sun
  Daily Express, Express, Express.co.uk, The Independent, Independent, i, inews, iNews, The i Paper
  Evening Standard, The Standard, Metro, Metro.co.uk, Daily Star, Daily Record, The Scotsman
  The Herald, The National, HuffPost, HuffPost UK, The Huffington Post, Huffington Post
  Manchester Evening News, Liverpool Echo, Birmingham Mail, BirminghamLive, WalesOnline, Wales Online
  Belfast Telegraph, The Irish Times, Irish Times, Irish Independent, Irish Examiner, RTÉ, RTÉ News
  RTE, TheJournal.ie, Yorkshire Post, The Yorkshire Post, Yorkshire Live, Financial Times
  The Economist, New Statesman, The Spectator, The Conversation, openDemocracy, Politico, POLITICO
  Politics Home, PoliticsHome, Byline Times, The Register, Wired, WIRED, Ars Technica, The Verge
  TechCrunch, Mashable, BuzzFeed, BuzzFeed News, CNN, CNN Business, CNBC, NBC News, CBS News, ABC News
  Fox News, Fox Business, MSNBC, PBS, PBS NewsHour, NPR, USA TODAY, USA Today, The New York Times
  New York Times, The Washington Post, Washington Post, The Wall Street Journal, Wall Street Journal
  Los Angeles Times, LA Times, Chicago Tribune, The Boston Globe, Boston Globe, New York Post
  New York Daily News, Newsday, Newsweek, TIME, Time, The Atlantic, The New Yorker, Vox, Slate, Salon
  Axios, The Hill, Breitbart, The Daily Beast, Daily Beast, The Intercept, ProPublica, Mother Jones
  Vice, VICE, VICE News, Forbes, Fortune, Business Insider, Insider, MarketWatch, Yahoo News
  Yahoo News UK, Yahoo, MSN, Al Jazeera, Al Jazeera English, Al Arabiya, Arab News, Gulf News
  Khaleej Times, The Jerusalem Post, Haaretz, The Times of Israel, Times of Israel, Deutsche Welle, DW
  France 24, FRANCE 24, Euronews, euronews, RT, Sputnik, The Times of India, Times of India
  Hindustan Times, The Hindu, The Indian Express, Indian Express, NDTV, India Today, Mint, Dawn
  The Express Tribune, The Straits Times, Straits Times, Channel NewsAsia, CNA
  South China Morning Post, The Japan Times, The Korea Herald, Bangkok Post, Rappler, ABC, SBS News
  The Sydney Morning Herald, Sydney Morning Herald, The Age, The Australian, News.com.au, news.com.au
  9News, 7NEWS, Guardian Australia, NZ Herald, New Zealand Herald, Stuff, RNZ, 1News, Newshub, CBC
  CBC News, CTV News, Global News, Globalnews.ca, The Globe and Mail, Toronto Star, National Post
  News24, Daily Maverick, The Punch, Premium Times, Daily Nation, AllAfrica, GOV.UK, Police Oracle
  Voice of America, VOA, VOA News, Radio Free Europe, Kyiv Independent, The Kyiv Independent, Meduza
  The Moscow Times, Middle East Eye, Counter Terror Business
`);

const AGENCY_SET: ReadonlySet<string> = new Set(AGENCIES.map((name) => name.toLowerCase()));
const OUTLET_SET: ReadonlySet<string> = new Set(OUTLETS.map((name) => name.toLowerCase()));

/** Last word of a paper's name: “Northmoor Gazette”, “Vale Evening Post”. */
const TITLE_WORD =
  /\b(?:News|Times|Post|Mail|Herald|Gazette|Chronicle|Tribune|Telegraph|Guardian|Independent|Standard|Express|Mirror|Star|Sun|Echo|Journal|Press|Argus|Advertiser|Observer|Courier|Examiner|Record|Reporter|Dispatch|Sentinel|Globe|Review|Today|Online|Live|Network|Radio|TV|Broadcasting|Media|Weekly|Daily|Insider|Wire|Bulletin|Mercury|Citizen|Messenger|Leader|Inquirer|Ledger|Monitor|Register|Bee|Evening|Magazine)$/u;

/** The name is that of a known news agency (“Reuters”, “PA Media”). */
export function isAgency(name: string): boolean {
  return AGENCY_SET.has(name.trim().toLowerCase());
}

/** The name is that of a known outlet (“BBC News”), agencies apart. */
export function isKnownOutlet(name: string): boolean {
  return OUTLET_SET.has(name.trim().toLowerCase());
}

/** The name reads as an outlet's: a known one, a paper's title or a site's address. */
export function looksLikeOutlet(name: string): boolean {
  const printed = name.trim();
  if (isKnownOutlet(printed) || isAgency(printed)) return true;
  const words = printed.split(/\s+/u);
  if (words.length > 6 || printed.includes(',') || !/^[\p{Lu}\d]/u.test(printed)) return false;
  if (/^[\w-]{2,40}(?:\.[a-z]{2,10}){1,3}$/iu.test(printed)) return true;
  return words.length > 1 && TITLE_WORD.test(printed);
}
