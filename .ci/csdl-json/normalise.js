// Brings both sides into one form:
//
//   { elements, document: {$Version, …}, unattached: {target: {…}},
//     schemas: { namespace: { annotations, types: {name: {…}}, terms, containers, operations: {name: {signature: {…}}} } } }
//
// Ours keeps kinds apart by file, theirs by the shape of the value; overloads are keyed by their signature, since their
// order means nothing. What is brought into line, on which side:
//
//   theirs  aliases become namespaces in names, targets, terms and paths (the converter does the opposite)
//   theirs  out-of-line annotations ($Annotations) move to the element they name; those that name none stay aside
//   theirs  an operation that has the name of a type is renamed before the conversion and gets its name back after it:
//           a JSON object holds a name once, so the converter drops one of the two (in Graph `code`, `image`, `item`, `post`)
//   theirs  $Type that is left out is Edm.String, $Nullable that is left out is false, $UnderlyingType is Edm.Int32,
//           $Nullable of a singleton is false
//   theirs  @odata.type of a record (the name of CSDL 4.0) is @type
//   theirs  an enumeration member in a collection ($Cast with the enumeration as $Type) is its text
//   ours    $Cast of a text to Edm.Decimal is the number
//   ours    $Scale of a decimal that is left out is 0 and $Precision of a timestamp 0, the defaults of XML (the converter
//           writes them, and leaves out `variable`, the default of JSON)
//   both    facets that say what is so anyway are left out: $MaxLength max, $Unicode true, $Scale variable
//   both    $DefaultValue is its text

"use strict";

function isMap(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function plainFacets(element) {
  if (element.$MaxLength === "max") delete element.$MaxLength;
  if (element.$Unicode === true) delete element.$Unicode;
  // Graph writes "Variable" (an old library did); the converter takes it for a value of its own.
  if (element.$Scale === "variable" || element.$Scale === "Variable") delete element.$Scale;
  if (element.$SRID !== undefined) element.$SRID = String(element.$SRID);
  if (element.$DefaultValue !== undefined) element.$DefaultValue = String(element.$DefaultValue);
}

// What our side leaves out because XML does.
function xmlDefaults(element) {
  const type = element.$Type ?? element.$UnderlyingType;
  if (element.$Scale === undefined && type === "Edm.Decimal") element.$Scale = 0;
  if (element.$Precision === undefined && type === "Edm.DateTimeOffset") element.$Precision = 0;
}

// The name of an overload among those of its name: kind, and parameters with their types.
function signature(overload) {
  const parameters = (overload.$Parameter ?? []).map((p) => `${p.$Name}: ${typeText(p)}`);
  return `${overload.$Kind}(${parameters.join(", ")})`;
}

function typeText(element) {
  return element.$Collection ? `Collection(${element.$Type})` : element.$Type;
}

// Brings every element that has a type into form, and counts the elements.
function finish(schemas, defaults) {
  let elements = 0;
  const facets = (element) => {
    defaults(element);
    plainFacets(element);
  };
  for (const schema of Object.values(schemas)) {
    for (const type of Object.values(schema.types)) {
      elements += 1;
      if (type.$UnderlyingType) facets(type);
      if (type.$Kind !== "EntityType" && type.$Kind !== "ComplexType") {
        elements += Object.keys(type).filter((key) => !/[$@]/.test(key)).length;
        continue;
      }
      for (const [name, member] of Object.entries(type)) {
        if (/^[$@]/.test(name)) continue;
        elements += 1;
        if (member.$Kind !== "NavigationProperty") facets(member);
      }
    }
    for (const term of Object.values(schema.terms)) facets(term);
    for (const container of Object.values(schema.containers)) elements += Object.keys(container).length;
    for (const [name, overloads] of Object.entries(schema.operations)) {
      const keyed = {};
      for (const overload of overloads) {
        elements += 1 + (overload.$Parameter ?? []).length;
        (overload.$Parameter ?? []).forEach(facets);
        if (overload.$ReturnType) facets(overload.$ReturnType);
        keyed[signature(overload)] = overload;
      }
      schema.operations[name] = keyed;
    }
  }
  return elements;
}

// ---- Ours -----------------------------------------------------------------------------------------------------------

const SECTIONS = {
  "entity-types": "types",
  "complex-types": "types",
  "enum-types": "types",
  "type-definitions": "types",
  terms: "terms",
  operations: "operations",
  container: "containers",
  namespace: "annotations",
};

function emptySchema() {
  return { annotations: {}, types: {}, terms: {}, containers: {}, operations: {} };
}

function ours(files) {
  const result = { document: {}, unattached: {}, schemas: {} };
  for (const [file, content] of Object.entries(files)) {
    const parts = file.split("/");
    if (parts.length === 2) {
      result[parts[1].replace(".yaml", "")] = ourValue(content);
      continue;
    }
    const schema = (result.schemas[parts[1]] ??= emptySchema());
    Object.assign(schema[SECTIONS[parts[2].replace(".yaml", "")]], ourValue(content));
  }
  result.elements = finish(result.schemas, xmlDefaults);
  return result;
}

function ourValue(value) {
  if (Array.isArray(value)) return value.map(ourValue);
  if (!isMap(value)) return value;
  if (value.$Cast !== undefined && value.$Type === "Edm.Decimal") return Number(value.$Cast);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ourValue(inner)]));
}

// ---- Theirs ---------------------------------------------------------------------------------------------------------

// What marks an operation that has the name of a type while it is converted.
const MARK = /__operation$/;

// The metadata with operations and types of one name told apart.
function apart(xml) {
  const types = new Set([...xml.matchAll(/<(?:EntityType|ComplexType|EnumType|TypeDefinition) Name="([^"]*)"/g)].map((m) => m[1]));
  return xml.replace(/<(Action|Function) Name="([^"]*)"/g, (text, kind, name) =>
    types.has(name) ? `<${kind} Name="${name}__operation"` : text,
  );
}

function theirs(converted) {
  const names = aliases(converted);
  const result = { document: {}, unattached: {}, schemas: {} };
  const outOfLine = [];
  for (const [key, value] of Object.entries(converted)) {
    if (key === "$Version" || key === "$EntityContainer" || key === "$Reference") {
      result.document[key] = value;
      continue;
    }
    const schema = (result.schemas[key] = emptySchema());
    for (const [name, element] of Object.entries(value)) {
      if (name === "$Alias") continue;
      if (name === "$Annotations") {
        for (const [target, found] of Object.entries(element)) outOfLine.push([target, found]);
      } else if (name.startsWith("@")) {
        schema.annotations[names.key(name)] = names.annotation(element);
      } else if (Array.isArray(element)) {
        schema.operations[name.replace(MARK, "")] = element.map((overload) => operation(overload, names));
      } else if (element.$Kind === "EntityContainer") {
        schema.containers[name] = container(element, names);
      } else if (element.$Kind === "Term") {
        schema.terms[name] = typed(element, names);
      } else {
        schema.types[name] = type(element, names);
      }
    }
  }
  for (const [target, found] of outOfLine) {
    const annotations = names.annotations(found);
    const elements = targets(result.schemas, names.target(target));
    for (const { element, prefix } of elements) {
      for (const [key, value] of Object.entries(annotations)) element[prefix + key] = value;
    }
    if (elements.length === 0) {
      const aside = (result.unattached[names.target(target)] ??= {});
      Object.assign(aside, annotations);
    }
  }
  result.elements = finish(result.schemas, () => {});
  return result;
}

// Turns aliases back into namespaces.
function aliases(converted) {
  const namespaces = new Map();
  for (const [namespace, schema] of Object.entries(converted)) {
    if (isMap(schema) && schema.$Alias) namespaces.set(schema.$Alias, namespace);
  }
  const name = (text) => {
    const dot = text.lastIndexOf(".");
    const qualifier = text.substring(0, dot);
    return namespaces.has(qualifier) ? namespaces.get(qualifier) + text.substring(dot) : text;
  };
  const path = (text) => text.split("/").map((part) => part.split("@").map(name).join("@")).join("/");
  // `@term#qualifier`, after a member's name where the member is a number.
  const key = (text) => {
    const [member, ...terms] = text.split("@");
    return [member, ...terms.map((term) => {
      const [term_, ...qualifier] = term.split("#");
      return [name(term_), ...qualifier].join("#");
    })].join("@");
  };
  const target = (text) => {
    const open = text.indexOf("(");
    if (open === -1) return path(text);
    const close = text.lastIndexOf(")");
    const types = text.substring(open + 1, close).split(",").map((type) => {
      const collection = /^Collection\((.*)\)$/.exec(type);
      return collection ? `Collection(${name(collection[1])})` : name(type);
    });
    return `${path(text.substring(0, open))}(${types.join(",")})${text.substring(close + 1)}`;
  };
  // Texts in annotations may be paths or names, in which an alias is one, or plain words: only a text all of whose
  // characters can be part of a path is taken for one.
  const annotation = (value) => {
    if (typeof value === "string") return /^[\w./@#-]+$/.test(value) ? path(value) : value;
    if (Array.isArray(value)) return value.map(annotation);
    if (!isMap(value)) return value;
    if (value.$Cast !== undefined && value.$Type !== undefined) return value.$Cast;
    const result = {};
    for (const [inner, found] of Object.entries(value)) {
      if (inner === "@odata.type" || inner === "@type") {
        const [uri, type] = [found.substring(0, found.indexOf("#")), found.substring(found.indexOf("#") + 1)];
        result["@type"] = `${uri}#${name(type)}`;
      } else {
        result[inner.startsWith("@") ? key(inner) : inner] = annotation(found);
      }
    }
    return result;
  };
  const annotations = (found) =>
    Object.fromEntries(Object.entries(found).map(([text, value]) => [key(text), annotation(value)]));
  return { name, path, key, target, annotation, annotations };
}

// A property, parameter, return type or term.
function typed(element, names) {
  const result = { $Type: "Edm.String", $Nullable: false };
  for (const [key, value] of Object.entries(element)) {
    if (key.startsWith("@")) result[names.key(key)] = names.annotation(value);
    else if (key === "$Type") result.$Type = names.name(value);
    else if (key === "$AppliesTo") result[key] = value;
    else if (key === "$BaseTerm") result[key] = names.name(value);
    else if (key === "$Partner") result[key] = names.path(value);
    else if (key === "$ReferentialConstraint") {
      result[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [names.path(k), names.path(v)]));
    } else result[key] = value;
  }
  return result;
}

function type(element, names) {
  const result = {};
  if (element.$Kind === "EnumType") result.$UnderlyingType = "Edm.Int32";
  for (const [key, value] of Object.entries(element)) {
    if (key.includes("@")) result[names.key(key)] = names.annotation(value);
    else if (key === "$BaseType") result[key] = names.name(value);
    else if (key.startsWith("$") || typeof value === "number") result[key] = value;
    else result[key] = typed(value, names);
  }
  return result;
}

function operation(overload, names) {
  const result = {};
  for (const [key, value] of Object.entries(overload)) {
    if (key.startsWith("@")) result[names.key(key)] = names.annotation(value);
    else if (key === "$Parameter") result[key] = value.map((parameter) => typed(parameter, names));
    else if (key === "$ReturnType") result[key] = typed(value, names);
    else if (key === "$EntitySetPath") result[key] = names.path(value);
    else result[key] = value;
  }
  return result;
}

function container(element, names) {
  const result = {};
  for (const [name, child] of Object.entries(element)) {
    if (name.startsWith("@")) result[names.key(name)] = names.annotation(child);
    else if (name === "$Extends") result[name] = names.name(child);
    else if (name.startsWith("$")) result[name] = child;
    else {
      const is = child.$Type && !child.$Collection;
      const entry = (result[name] = is ? { $Nullable: false } : {});
      for (const [key, value] of Object.entries(child)) {
        if (key.startsWith("@")) entry[names.key(key)] = names.annotation(value);
        else if (["$Type", "$Action", "$Function"].includes(key)) entry[key] = names.name(value);
        else if (key === "$EntitySet") entry[key] = names.path(value);
        else if (key === "$NavigationPropertyBinding") {
          entry[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [names.path(k), names.path(v)]));
        } else entry[key] = value;
      }
    }
  }
  return result;
}

// The elements that a target means, each with what stands before the `@` of its annotations.
function targets(schemas, target) {
  const parsed = /^([^(/@]+)(?:\((.*)\))?(?:\/([^/]+))?$/.exec(target);
  if (!parsed) return [];
  const [, full, types, child] = parsed;
  const dot = full.lastIndexOf(".");
  const schema = schemas[full.substring(0, dot)];
  const name = full.substring(dot + 1);
  if (!schema) return [];
  if (types === undefined) {
    const found = schema.types[name] ?? schema.containers[name] ?? schema.terms[name];
    if (found && child === undefined) return [{ element: found, prefix: "" }];
    const inner = found && Object.hasOwn(found, child) ? found[child] : undefined;
    if (isMap(inner)) return [{ element: inner, prefix: "" }];
    if (typeof inner === "number") return [{ element: found, prefix: child }];
  }
  const overloads = Object.hasOwn(schema.operations, name) ? schema.operations[name] : [];
  const text = (overload) => (overload.$Parameter ?? []).map(typeText).join(",");
  const wanted = types?.replaceAll(" ", "");
  const exact = overloads.filter((overload) => text(overload) === wanted);
  const binding = overloads.filter((overload) => overload.$IsBound && typeText(overload.$Parameter[0]) === wanted);
  const meant = wanted === undefined ? overloads : exact.length > 0 ? exact : binding;
  return meant.flatMap((overload) => {
    if (child === undefined) return [{ element: overload, prefix: "" }];
    const inner = child === "$ReturnType" ? overload.$ReturnType : overload.$Parameter?.find((p) => p.$Name === child);
    return inner ? [{ element: inner, prefix: "" }] : [];
  });
}

module.exports = { apart, ours, theirs, isMap };
