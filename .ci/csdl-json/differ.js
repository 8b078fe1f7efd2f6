// The differences of two JSON values, each at the deepest place that shows it. Order of members means nothing.

"use strict";

const { isMap } = require("./normalise.js");

function differences(mine, other) {
  const found = [];
  walk(mine.document, other.document, ["document"], found);
  walk(mine.unattached, other.unattached, ["unattached"], found);
  walk(mine.schemas, other.schemas, ["schemas"], found);
  return found;
}

function walk(mine, other, keys, found) {
  if (isMap(mine) && isMap(other)) {
    for (const key of new Set([...Object.keys(mine), ...Object.keys(other)])) {
      const [one, two] = [own(mine, key), own(other, key)];
      walk(one, two, [...keys, key], found);
    }
  } else if (Array.isArray(mine) && Array.isArray(other) && mine.length === other.length) {
    mine.forEach((item, index) => walk(item, other[index], [...keys, index], found));
  } else if (mine !== other) {
    found.push({ keys, path: keys.join(" › "), mine, other });
  }
}

// Names such as `constructor` are names here, whatever JavaScript thinks of them.
function own(map, key) {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

module.exports = { differences };
