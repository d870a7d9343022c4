// Reads an export's Parquet files with DuckDB and compares each cell with the JSON lines beside them.
// usage: npm install @duckdb/node-api && node read_parquet.mjs EXPORT_FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const time = text => typeof text === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(text) ? Date.parse(text.replace(' ', 'T').replace(/\+00$/, 'Z')) : text;
let wrong = 0;

for (const table of ['comments', 'themes', 'codebook']) {
  const result = await connection.runAndReadAll(`SELECT * FROM '${join(folder, table)}.parquet'`);
  const names = result.columnNames();
  const types = Object.fromEntries(names.map((name, place) => [name, String(result.columnTypes()[place])]));
  const rows = result.getRowObjectsJson();
  const lines = readFileSync(join(folder, `${table}.jsonl`), 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
  let differing = 0;
  lines.forEach((line, number) => names.forEach(name => {
    const read = types[name] === 'BIGINT' && rows[number][name] !== null ? Number(rows[number][name]) : rows[number][name];
    const same = types[name].startsWith('TIMESTAMP') ? time(read) === time(line[name]) : isDeepStrictEqual(read, line[name]);
    differing += same ? 0 : 1;
    if (!same && differing < 5) console.log(`  row ${number + 1}, ${name}: ${JSON.stringify(read)} is not ${JSON.stringify(line[name])}`);
  }));
  wrong += differing + Math.abs(rows.length - lines.length);
  console.log(`${table}: ${rows.length} of ${lines.length} rows, ${rows.length * names.length} cells, ${differing} differ; ${[...new Set(Object.values(types))].join(', ')}`);
}
process.exit(wrong ? 1 : 0);
