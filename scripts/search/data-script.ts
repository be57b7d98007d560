/** Data as a script that hands it to the page, over http and from a folder; see src/client/search/data.ts. */
export function dataScript(name: string, data: unknown): string {
  return `onTheRecordData(${JSON.stringify(name)},${JSON.stringify(data)});\n`;
}
