// Prints a chart of the named figures as SVG: node redraw.mjs data FIGURE FIGURE … > chart.svg
import { readFile } from 'node:fs/promises';
import { csvParse, max, scaleLinear } from 'd3';

const [folder, ...figures] = process.argv.slice(2);
// A TextDecoder drops the byte order mark.
const read = async (name) => new TextDecoder().decode(await readFile(`${folder}/${name}`));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const { quotations } = JSON.parse(await read('quotations.json'));
console.error(
  `${quotations.length} quotations, ${quotations.filter((one) => one.speakerSure).length} surely attributed`,
);

const rows = csvParse(await read('figures.csv')).filter((row) => figures.includes(row.id));
const width = scaleLinear([0, max(rows, (row) => Number(row.value))], [0, 300]);
// Only figures of one unit and one period belong on one axis. Each is shown as printed: “at least 10” is not 10.
const bars = rows.map((row, i) => {
  const label = `${row.printed}: ${row.label}, ${row.outlets || 'publisher unknown'}`;
  return `<rect y="${i * 40 + 18}" width="${width(Number(row.value)).toFixed(1)}" height="12"/>
<text y="${i * 40 + 14}">${escaped(label)}</text>`;
});
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 ${rows.length * 40}">
${bars.join('\n')}
</svg>`);
