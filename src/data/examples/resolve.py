# Finds the words of every annotation in the seeds: python3 resolve.py data/annotations.jsonld seeds
import hashlib, json, pathlib, sys

annotations, seeds = sys.argv[1:3]
texts = {}
for path in pathlib.Path(seeds).glob("*.txt"):
    raw = path.read_bytes()
    texts[hashlib.sha256(raw).hexdigest()] = raw.decode("utf-8")

targets = found = 0
with open(annotations, encoding="utf-8") as file:
    items = json.load(file)["first"]["items"]
for item in items:
    for target in item["target"]:
        targets += 1
        text = texts[target["source"]["sha256"]]
        quote, position = target["selector"]
        start, end = position["start"], position["end"]
        found += (
            text[start:end] == quote["exact"]
            and text[:start].endswith(quote.get("prefix", ""))
            and text[end:].startswith(quote.get("suffix", ""))
        )
print(f"{found} of {targets} places found")
sys.exit(found != targets)
