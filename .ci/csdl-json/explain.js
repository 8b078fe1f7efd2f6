// The differences that remain and why each kind is right. A difference that is none of these is an error.

"use strict";

const EXPLANATIONS = {
  "collection-nullability":
    "a collection without Nullable may hold null as far as CSDL 4.0 says, ours is true; the converter leaves it out",
  "annotated-twice": "one element has one term twice, which CSDL forbids: ours is the one that sorts first, the converter's the last",
  "widened-enum": "an enumeration without UnderlyingType has a value beyond Edm.Int32: ours is Edm.Int64",
  "line-ends": "a text has the character reference &#xD;, which XML keeps and so do we; the converter drops it",
};

// The kind of a difference, or undefined.
function explainer(xml, mine) {
  const twice = annotatedTwice(xml);
  return ({ keys, mine: one, other: two }) => {
    const last = keys.at(-1);
    const element = keys.slice(1, -1).reduce((value, key) => value?.[key], mine.schemas);
    if (last === "$Nullable" && one === true && two === false && element?.$Collection) return "collection-nullability";
    if (last === "$UnderlyingType" && one === "Edm.Int64" && two === "Edm.Int32" && isBeyondInt32(element)) {
      return "widened-enum";
    }
    if (typeof one === "string" && typeof two === "string" && one.replaceAll("\r\n", "\n") === two) return "line-ends";
    const term = keys.findIndex((key) => typeof key === "string" && key.startsWith("@"));
    if (term > 0) {
      // schemas › namespace › types › name › [member ›] @term …
      const [, namespace, , ...names] = keys.slice(0, term);
      if (twice.has(`${namespace}.${names.join("/")}${keys[term]}`)) return "annotated-twice";
    }
    return undefined;
  };
}

function isBeyondInt32(element) {
  return Object.entries(element ?? {}).some(([, value]) => typeof value === "number" && Math.abs(value) > 2 ** 31 - 1);
}

// Counts from the text of the metadata that an explanation has to match, so that it cannot hide a mistake of ours.
function expected(xml) {
  const typed = xml.match(/<(?:\w+:)?(?:Property|Parameter|ReturnType|Term)\s[^>]*\bType="Collection\([^>]*>/g) ?? [];
  return { "collection-nullability": typed.filter((tag) => !/\bNullable="/.test(tag)).length };
}

// `target@term` of what is annotated more than once, out of line. The reference files have it nowhere else.
function annotatedTwice(xml) {
  const seen = new Set();
  const twice = new Set();
  for (const [, target, content] of xml.matchAll(/<Annotations Target="([^"]*)"[^>]*>([\s\S]*?)<\/Annotations>/g)) {
    for (const [, term] of content.matchAll(/<Annotation Term="([^"]*)"/g)) {
      const key = `${target}@${term}`;
      if (seen.has(key)) twice.add(key);
      seen.add(key);
    }
  }
  return twice;
}

module.exports = { explainer, expected, EXPLANATIONS };
