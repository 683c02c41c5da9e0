// Imports the Library's Assembly CSV with DuckDB, as fast as we know how.
//
//     node duckdb-peer.mjs FILE.csv OUT.duckdb     import into a new file
//     node duckdb-peer.mjs --contents OUT.duckdb   what it holds, as JSON
//     node duckdb-peer.mjs --version
//
// Tried on the file of 917,380 rows, on two cores, several runs each:
//
//     all rows in a table, then three queries on it    2.5 to 4.5 s
//     a window over the rows, to keep headings once    3.3 to 3.7 s
//     the file read twice, few columns the first time  1.7 to 2.8 s
//     one read, grouped by vote                        1.5 to 2.6 s, this one
//
// Buffers of 4 MB in place of 32 MB gained a tenth and some memory. A sniffed layout, types in the reader
// and the order of rows not kept gained nothing. There are no keys: DuckDB would build an index for each,
// and does well without.

import { DuckDBInstance, version } from "@duckdb/node-api";
import { existsSync } from "node:fs";

const COLUMNS = [
  "undl_id", "ms_code", "ms_name", "ms_vote", "date", "session", "resolution", "draft", "committee_report",
  "meeting", "title", "agenda_title", "subjects", "vote_note", "total_yes", "total_no", "total_abstentions",
  "total_non_voting", "total_ms", "undl_link",
];
const HEADING = COLUMNS.filter((name) => name !== "undl_id" && !name.startsWith("ms_"));

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

// A heading is the same in all rows of its vote, so any will do, and the totals are converted once a vote.
const importing = (csv) => `
  CREATE TEMP TABLE whole AS
  SELECT undl_id::INTEGER AS id,
         list({member: ms_code,
               name: ms_name,
               choice: CASE upper(ms_vote) WHEN 'Y' THEN 1 WHEN 'N' THEN 2 WHEN 'A' THEN 3 WHEN 'X' THEN 4
                       END::TINYINT}) AS ballots,
         ${HEADING.map((name) => `any_value(${name}) AS ${name}`).join(", ")}
  FROM read_csv(${quoted(csv)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                buffer_size = 4194304, columns = {${COLUMNS.map((name) => `${name}: 'VARCHAR'`).join(", ")}})
  GROUP BY undl_id::INTEGER;

  CREATE TABLE vote AS
  SELECT id, date::DATE AS held_on, session, resolution, draft, committee_report, meeting, title, agenda_title,
         subjects, vote_note, total_yes::DOUBLE::INTEGER AS yes, total_no::DOUBLE::INTEGER AS no,
         total_abstentions::DOUBLE::INTEGER AS abstaining, total_non_voting::DOUBLE::INTEGER AS not_voting,
         total_ms::DOUBLE::INTEGER AS members, undl_link AS link
  FROM whole
  ORDER BY id;

  CREATE TEMP TABLE cast_ballot AS SELECT id AS vote, unnest(ballots, recursive := true) FROM whole;
  CREATE TABLE member AS SELECT DISTINCT member AS code, name FROM cast_ballot;
  CREATE TABLE ballot AS SELECT vote, member, choice FROM cast_ballot ORDER BY vote, member;
  CHECKPOINT;
`;

const CONTENTS = `
  SELECT (SELECT count(*) FROM vote)::INTEGER AS votes,
         (SELECT sum(members) FROM vote)::INTEGER AS printed,
         (SELECT count(*) FROM member)::INTEGER AS members,
         count(*)::INTEGER AS ballots,
         count(*) FILTER (choice = 1)::INTEGER AS yes,
         count(*) FILTER (choice = 2)::INTEGER AS no,
         count(*) FILTER (choice = 3)::INTEGER AS abstaining,
         count(*) FILTER (choice = 4)::INTEGER AS not_voting
  FROM ballot`;

async function withDatabase(file, options, work) {
  const database = await DuckDBInstance.create(file, options);
  const connection = await database.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

const [first, second] = process.argv.slice(2);
if (first === "--version") {
  console.log(version());
} else if (first === "--contents" && second) {
  const rows = await withDatabase(second, { access_mode: "READ_ONLY" }, async (connection) =>
    (await connection.runAndReadAll(CONTENTS)).getRowObjects());
  console.log(JSON.stringify(rows[0]));
} else if (first && second) {
  if (existsSync(second)) {
    throw new Error(`${second} is there already`);
  }
  await withDatabase(second, {}, (connection) => connection.run(importing(first)));
} else {
  console.error("usage: node duckdb-peer.mjs FILE.csv OUT.duckdb");
  process.exitCode = 2;
}
