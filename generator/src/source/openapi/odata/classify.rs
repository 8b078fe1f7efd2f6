//! Which structured types are entity types, and what kinds of marks a description makes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::declared::{DeclaredKind, Types};
use super::evidence::Evidence;
use crate::source::openapi::document::Description;
use crate::source::openapi::origin::is_of_oasis;
use crate::source::openapi::schema::{Form, Null};
use crate::source::tree::Node;

/// What a description marks where it applies, so that a missing mark means something.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    /// Navigation properties.
    pub navigation: bool,
    /// Items of a declared type that may be null.
    pub named_items: bool,
    /// Items of a primitive type that may be null.
    pub primitive_items: bool,
}

impl Marks {
    /// Looks for marks in all properties.
    pub fn of<'d>(description: &Description<'d>, types: &Types<'d>) -> Self {
        let mut marks = Self::default();
        // OASIS's converter repeats what the metadata says of items and leaves the default unsaid.
        let by_default = !is_of_oasis(description);
        let structures = types.iter().filter_map(|(name, _)| types.structure(name));
        for schema in structures.flat_map(|structure| structure.properties.values()) {
            marks.navigation |= schema.get(NAVIGATION).is_some();
            let value = description.value_type(schema);
            if by_default && value.collection && value.null == Null::Marked {
                let named = matches!(value.form, Form::Named(_));
                marks.named_items |= named;
                marks.primitive_items |= !named;
            }
        }
        marks
    }

    /// Whether a value may be null, and whether the description says so itself.
    pub fn nullable(self, null: Null, form: Form<'_>, collection: bool) -> (bool, bool) {
        let marks_items = if matches!(form, Form::Named(_)) { self.named_items } else { self.primitive_items };
        match null {
            Null::Marked => (true, true),
            Null::Unmarked if !collection || marks_items => (false, true),
            // Without a word OData's default holds.
            Null::Unmarked | Null::Silent => (true, false),
        }
    }
}

/// The extension that marks navigation properties.
pub(super) const NAVIGATION: &str = "x-ms-navigationProperty";

/// Ends the values of keys in examples.
const IDENTIFIER: &str = "(identifier)";

/// Finds all entity types, and keys that only examples show.
pub(super) fn entities<'d>(description: &Description<'d>, types: &Types<'d>, evidence: &mut Evidence<'d>) {
    let mut found: BTreeSet<&'d str> = std::mem::take(&mut evidence.entities);
    let mut targets = Vec::new();
    for (name, declared) in types.iter() {
        let DeclaredKind::Structure(structure) = &declared.kind else { continue };
        // The converter of OASIS adds the count of related entities beside them.
        let all = declared.node.get("properties").map_or(&[][..], Node::entries).iter();
        let counts = all.filter_map(|entry| entry.key.split_once('@'));
        let counts = counts.filter(|(_, term)| matches!(*term, "odata.count" | "count"));
        let counted: HashSet<&str> = counts.map(|(property, _)| property).collect();
        for (property, schema) in &structure.properties {
            let counted = counted.contains(property);
            let walked = evidence.properties.get(&(name, property)).is_some_and(|seen| seen.is_navigation);
            if (counted || walked || schema.is_true(NAVIGATION))
                && let Form::Named(target) = description.value_type(schema).form
            {
                targets.push(target);
            }
        }
        let example = |node: &'d Node<'d>| node.get("example");
        let shared = description.component("examples", name).and_then(|example| example.get("value"));
        if let Some(example) = example(declared.node).or(shared) {
            let is_key = |node: &Node<'_>| node.as_text().is_some_and(|text| text.ends_with(IDENTIFIER));
            let keys = example.entries().iter().filter(|entry| is_key(&entry.node));
            let keys: Vec<&'d str> = keys.filter_map(|entry| Some(types.property(name, &entry.key)?.1)).collect();
            if !keys.is_empty() {
                targets.push(name);
                evidence.keys.entry(name).or_insert(keys);
            }
        }
    }
    found.extend(targets.into_iter().filter_map(|target| types.key(target)));
    // What an entity type is derived from, and what is derived from it, are entity types too.
    let mut derived: BTreeMap<&'d str, Vec<&'d str>> = BTreeMap::new();
    for (name, _) in types.iter() {
        if let Some(base) = types.structure(name).and_then(|structure| structure.base) {
            derived.entry(base).or_default().push(name);
        }
    }
    let mut open: Vec<&'d str> = found.iter().copied().collect();
    while let Some(next) = open.pop() {
        let bases = types.lineage(next).into_iter().filter(|name| types.structure(name).is_some());
        for name in bases.chain(derived.get(next).into_iter().flatten().copied()) {
            if found.insert(name) {
                open.push(name);
            }
        }
    }
    found.retain(|name| types.structure(name).is_some());
    evidence.entities = found;
}
