"""A second verifier, written from the page "How to check this site" alone: verify.py PAGE.html FILE…"""
import hashlib, re, sys
from html.parser import HTMLParser
from pathlib import Path
INLINE = set('a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u var wbr'.split())
VOID = set('area base br col embed hr img input link meta source track wbr'.split())
MARKED = re.compile('“([^”\0]*)|„([^“”\0]*)|«([^»\0]*)|‘([^’\0]*)|"([^"\0]*)"?')

class Page(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.text, self.open, self.all, self.odd = '', [], [], False
        self.feed(html.replace('\r\n', '\n').replace('\r', '\n'))
        self.close()
        self.odd |= bool(self.open)
    def handle_starttag(self, tag, attrs):
        self.text += '' if tag in INLINE else '\0'
        one = {'tag': tag, 'up': list(self.open), 'from': len(self.text), 'to': len(self.text), **{k: v or '' for k, v in attrs}}
        self.all.append(one)
        self.open += [] if tag in VOID else [one]
    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID: self.handle_endtag(tag)
    def handle_endtag(self, tag):
        self.odd |= not self.open or self.open[-1]['tag'] != tag
        if self.open: self.open.pop()['to'] = len(self.text)
        self.text += '' if tag in INLINE else '\0'
    def handle_comment(self, words): self.odd = True
    def handle_data(self, words):
        tags = {one['tag'] for one in self.open}
        ornament = self.open and self.open[-1].get('aria-hidden') == 'true' and not any(map(str.isalnum, words))
        if not tags & {'head', 'script', 'style'} and not ornament: self.text += words

def verify(page, others, texts):
    out, done, shown = [], bytearray(len(page.text)), {}
    for some in [page, *others]:
        for one in [one for one in some.all if 'data-sha256' in one]:
            shown.setdefault(one['data-sha256'], some.text[one['from']:one['to']].strip())
    names, cited = {}, {one.get('data-seed') for one in page.all}
    for stem, raw in texts:
        sha = hashlib.sha256(raw).hexdigest()
        name = next((name for name, known in shown.items() if known == sha), stem)
        names[name] = raw.decode('utf-8').encode('utf-16-le', 'surrogatepass')
        if name in cited: out.append(('open' if name not in shown else 'proved' if shown[name] == sha else 'wrong', 'text', name))
    spans = [one for one in page.all if 'data-span' in one]
    inside = lambda one, other: other is one or other in one['up']
    placed = lambda one: any(inside(one, span) or inside(span, one) for span in spans)
    ids = {'#' + one['id'] for one in page.all if 'id' in one and placed(one)}
    kind = lambda one: 'quotation' if 'data-quotation' in one else 'reported speech' if 'data-indirect' in one else 'figure' if 'data-figure' in one else 'cited words'
    for one in page.all:
        words = page.text[one['from']:one['to']]
        for key in [key for key in ('data-span', 'data-block') if key in one]:
            seed = next((up['data-seed'] for up in [one, *reversed(one['up'])] if 'data-seed' in up), '?')
            place = [int(n) * 2 for n in one[key].split('-')] if re.fullmatch(r'\d+-\d+', one[key]) else [0, 0]
            text = names.get(seed, b'')
            slice_ = text[place[0]:place[1]].decode('utf-16-le', 'replace')
            cuts = [other for other in page.all if key == 'data-block' and one in other['up'] and 'data-ours' in other]
            edges = [one['from'], *(n for cut in cuts for n in (cut['from'], cut['to'])), one['to']]
            runs = [page.text[a:b].replace('\0', '') for a, b in zip(edges[::2], edges[1::2])]
            in_order = '.*?'.join(re.escape(' '.join(run.split())) for run in runs)
            good = runs == [slice_] if key == 'data-span' else re.search(in_order, ' '.join(slice_.split()))
            good = good and place[0] < place[1] <= len(text)
            state = 'wrong' if seed == '?' else 'open' if seed not in names else 'proved' if good else 'wrong'
            out.append((state, kind(one) if key == 'data-span' else 'block', f'{seed}:{one[key]}'))
            for a, b in zip(edges[::2], edges[1::2]) if state == 'proved' else []: done[a:b] = b'\1' * (b - a)
        if kind(one) in ('quotation', 'reported speech') and 'data-span' not in one: out.append(('wrong', kind(one), ''))
        elif not placed(one) and one.get('href') not in ids and ('data-figure' in one or 'data-cite' in one and any(map(str.isalnum, words))):
            out.append(('open', 'link', one.get('href', '')))
    bare = lambda found: any(page.text[at].isalnum() and not done[at] for at in range(*found.span()))
    out += [('open', 'quotation marks', '') for found in MARKED.finditer(page.text) if bare(found)]
    if page.odd or not spans: out.append(('wrong', 'page', ''))
    return out

given = [(Path(path).stem, path.endswith('.html'), Path(path).read_bytes()) for path in sys.argv[1:]]
page, *others = [Page(raw.decode('utf-8')) for _, is_page, raw in given if is_page]
findings = verify(page, others, [(stem, raw) for stem, is_page, raw in given if not is_page])
for finding in findings: print('\t'.join(finding))
states = {state for state, _, _ in findings}
sys.exit(1 if 'wrong' in states else 3 if 'open' in states else 0)
