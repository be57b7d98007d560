# Prints a chart of the named figures as SVG: python3 redraw.py data FIGURE FIGURE … > chart.svg
import csv, html, json, sys

folder, *figures = sys.argv[1:]
sys.stdout.reconfigure(encoding="utf-8")

with open(f"{folder}/quotations.json", encoding="utf-8") as file:
    quotations = json.load(file)["quotations"]
sure = sum(one["speakerSure"] for one in quotations)
print(f"{len(quotations)} quotations, {sure} surely attributed", file=sys.stderr)

# utf-8-sig drops the byte order mark.
with open(f"{folder}/figures.csv", encoding="utf-8-sig", newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["id"] in figures]
most = max((float(row["value"]) for row in rows), default=1)

print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 {len(rows) * 40}">')
# Only figures of one unit and one period belong on one axis. Each is shown as printed: “at least 10” is not 10.
for i, row in enumerate(rows):
    label = f'{row["printed"]}: {row["label"]}, {row["outlets"] or "publisher unknown"}'
    print(f'<rect y="{i * 40 + 18}" width="{float(row["value"]) / most * 300:.1f}" height="12"/>')
    print(f'<text y="{i * 40 + 14}">{html.escape(label, quote=False)}</text>')
print("</svg>")
