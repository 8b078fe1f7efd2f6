// Compares our specs with what the OASIS converter (odata-csdl-xml2json) makes of the same metadata.
//
//   npm ci && GRAPH_REFERENCE=/path/to/reference node compare.js [--verbose]
//
// Our side is `cargo run --example csdl_json`: the metadata read by us, written as specs, read back, printed as JSON.
// Both sides are brought into one form (normalise.js says how and why); what differs then is either of a kind that
// explain.js explains, or an error. Exit status: 0 nothing unexplained, 1 something, 2 could not run.

"use strict";

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { xml2json } = require("odata-csdl");
const { apart, ours, theirs } = require("./normalise.js");
const { differences } = require("./differ.js");
const { explainer, expected, EXPLANATIONS } = require("./explain.js");

const ROOT = path.resolve(__dirname, "../..");
const REFERENCE = path.resolve(process.env.GRAPH_REFERENCE ?? path.join(ROOT, "../shared"));
const FILES = ["beta-2026-08.csdl", "v1.0-2026-08.csdl", "beta-2021-07.csdl"];
const VERBOSE = process.argv.includes("--verbose");

function ourJson(file) {
  const cargo = ["run", "--quiet", "--package", "msgraph-codegen", "--example", "csdl_json", "--", file];
  return JSON.parse(execFileSync("cargo", cargo, { cwd: ROOT, maxBuffer: 1 << 29, encoding: "utf8" }));
}

function check(name) {
  const file = path.join(REFERENCE, "metadata", name);
  const xml = fs.readFileSync(file, "utf8");
  const converted = xml2json(apart(xml));
  const mine = ours(ourJson(file));
  const other = theirs(converted);
  const found = differences(mine, other);
  const counts = new Map();
  const unexplained = [];
  const explain = explainer(xml, mine);
  for (const difference of found) {
    const kind = explain(difference);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    else unexplained.push(difference);
    if (kind && VERBOSE) console.log(`  ${kind}: ${difference.path}`);
  }
  const facts = JSON.stringify(mine).length;
  console.log(`${name}: ${mine.elements} elements compared (${facts} bytes of facts), ${found.length} differences`);
  for (const [kind, count] of [...counts].sort()) console.log(`  ${count} explained: ${EXPLANATIONS[kind]}`);
  for (const [kind, count] of Object.entries(expected(xml))) {
    if ((counts.get(kind) ?? 0) !== count) {
      unexplained.push({ path: `number of ${kind}`, mine: counts.get(kind) ?? 0, other: count });
    }
  }
  for (const { path, mine, other } of unexplained) {
    console.log(`  UNEXPLAINED ${path}\n    ours:   ${JSON.stringify(mine)}\n    theirs: ${JSON.stringify(other)}`);
  }
  return unexplained.length;
}

try {
  let unexplained = 0;
  for (const name of FILES) unexplained += check(name);
  console.log(unexplained === 0 ? "nothing is unexplained" : `${unexplained} unexplained differences`);
  process.exitCode = unexplained === 0 ? 0 : 1;
} catch (error) {
  console.error(error.stack ?? String(error));
  process.exitCode = 2;
}
