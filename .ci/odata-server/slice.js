// Makes a CAP service of a slice of specs/beta: the real properties of real types, served by a server that nobody here
// wrote. CAP reads the model from srv/*.csn, so that is where it goes.
//
//   npm ci --ignore-scripts && PORT=4004 npm start      # http://localhost:4004/beta
//
// Left out of the slice: navigation to types outside of it, streams, and the structure of complex values, which CAP keeps
// as the JSON they are (its databases have no lists within structures).

"use strict";

const fs = require("node:fs");
const path = require("node:path");
const yaml = require("yaml");

const SPECS = path.resolve(__dirname, "../../specs/beta");
const NAMESPACE = "microsoft.graph";

// Entity sets by name, with the collections they contain. CAP addresses contained entities through a set of their own.
const SLICE = {
  users: { type: "user", contains: { messages: "userMessages" } },
  userMessages: { type: "message", contains: {} },
};

// What CDS calls the primitive types of OData. It has no durations.
const PRIMITIVES = {
  "Edm.Boolean": { type: "cds.Boolean" },
  "Edm.Byte": { type: "cds.UInt8" },
  "Edm.Date": { type: "cds.Date" },
  "Edm.DateTimeOffset": { type: "cds.Timestamp" },
  "Edm.Decimal": { type: "cds.Decimal", precision: 28, scale: 10 },
  "Edm.Double": { type: "cds.Double" },
  "Edm.Duration": { type: "cds.String" },
  "Edm.Guid": { type: "cds.UUID" },
  "Edm.Int16": { type: "cds.Int16" },
  "Edm.Int32": { type: "cds.Integer" },
  "Edm.Int64": { type: "cds.Integer64" },
  "Edm.Single": { type: "cds.Double" },
  "Edm.String": { type: "cds.String" },
  "Edm.TimeOfDay": { type: "cds.Time" },
};

function elementsOf(kind) {
  return yaml.parse(fs.readFileSync(path.join(SPECS, "schema", NAMESPACE, `${kind}.yaml`), "utf8"));
}

const entityTypes = elementsOf("entity-types");
const complexTypes = elementsOf("complex-types");
const enumTypes = elementsOf("enum-types");

function simpleName(name) {
  return name.startsWith(`${NAMESPACE}.`) ? name.slice(NAMESPACE.length + 1) : undefined;
}

// The properties of an entity type, those of its base types first.
function properties(type) {
  const declared = entityTypes[type];
  const base = declared.$BaseType ? properties(simpleName(declared.$BaseType)) : {};
  const own = Object.entries(declared).filter(([name]) => !name.startsWith("$") && !name.startsWith("@"));
  return { ...base, ...Object.fromEntries(own) };
}

function element(property) {
  const name = simpleName(property.$Type);
  let one = PRIMITIVES[property.$Type];
  if (enumTypes[name]) one = { type: "cds.String" };
  if (complexTypes[name]) one = { type: "cds.Map" };
  return one && property.$Collection ? { items: one } : one;
}

function entity(set) {
  const { type, contains } = SLICE[set];
  const elements = {};
  for (const [name, property] of Object.entries(properties(type))) {
    const made = property.$Kind === "NavigationProperty" ? undefined : element(property);
    if (made) elements[name] = made;
  }
  elements.id = { key: true, type: "cds.String" };
  for (const [navigation, target] of Object.entries(contains)) {
    const { $Type } = properties(type)[navigation] ?? {};
    if ($Type !== `${NAMESPACE}.${SLICE[target].type}`) throw new Error(`${type}/${navigation} is of ${$Type} in specs/`);
    elements[navigation] = {
      type: "cds.Composition",
      cardinality: { max: "*" },
      target: `${NAMESPACE}.${target}`,
      on: [{ ref: [navigation, "parent"] }, "=", { ref: ["$self"] }],
    };
  }
  const parent = Object.keys(SLICE).find((other) => Object.values(SLICE[other].contains).includes(set));
  if (parent) elements.parent = { type: "cds.Association", target: `${NAMESPACE}.${parent}` };
  return { kind: "entity", elements };
}

const definitions = { [NAMESPACE]: { kind: "service", "@path": "/beta" } };
for (const set of Object.keys(SLICE)) definitions[`${NAMESPACE}.${set}`] = entity(set);
fs.mkdirSync(path.join(__dirname, "srv"), { recursive: true });
fs.writeFileSync(path.join(__dirname, "srv/graph.csn"), JSON.stringify({ definitions }, null, 2));
