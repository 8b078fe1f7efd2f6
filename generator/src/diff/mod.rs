//! Compares two descriptions of a service: elements that were added, removed, renamed or changed.
//!
//! Both sides are models, so aliases are resolved and order does not matter. A [`Change`] is a change of one aspect of
//! one element, with its impact on users of the HTTP API (`wire`). [`crate::rust_diff`] adds the impact on users of the
//! generated crate.
//!
//! | change | on the wire |
//! |---|---|
//! | type, property, member, operation, overload, set added | additive |
//! | the same removed or renamed | breaking; a renamed type possibly, as only `@odata.type` and casts name it |
//! | property or operation moved to a base, from where the type inherits it | additive |
//! | type of a value: numbers that widen or narrow, `Edm.String` and an enumeration, a base and a derived type | possibly |
//! | any other type; one or many | breaking |
//! | `Nullable` of a property or result: either way somebody meets or sends a null that was none | possibly |
//! | `Nullable` of a parameter: no longer | breaking; now, additive |
//! | base type: the old bases stay, and what they declare | additive; otherwise breaking |
//! | key | breaking; a first key, additive |
//! | abstract now, closed now, without a stream now, not composable now | breaking; the other way, additive |
//! | containment, delete behaviour, facets, default value, number of a member, underlying type | possibly |
//! | flags | possibly where members can now be joined, breaking where they no longer can |
//! | parameter added: required | breaking; of an action and nullable, possibly; optional, additive |
//! | parameter removed, renamed, required now | breaking; optional now, or in another place, additive |
//! | result: none before | possibly; none now, breaking |
//! | capability: a `false` more | possibly; otherwise additive |
//! | computed, immutable or read-only now | possibly; no longer, additive |
//! | deprecation announced, dated otherwise or withdrawn | additive |
//!
//! *Breaking* is what breaks all who use the element, *possibly breaking* those who depend on particular values, *additive*
//! nobody. Sentences (`Description`) are no facts and not compared.

mod annotations;
mod change;
mod container;
mod enums;
pub mod history;
mod names;
mod operations;
mod overloads;
mod properties;
pub mod report;
mod structures;
mod types;
mod values;

use std::collections::BTreeMap;

use crate::ir::{EntityModel, QualifiedName, TypeRef};

pub use change::{Aspect, Change, Element, Impact, Kind, RustEffect};

/// Compares two descriptions, and returns the changes from the first to the second, sorted by element.
pub fn compare(old: &EntityModel, new: &EntityModel) -> Vec<Change> {
    let mut comparison = Comparison { old, new, renamed: BTreeMap::new(), changes: Vec::new() };
    if old == new {
        return comparison.changes;
    }
    types::compare(&mut comparison);
    operations::compare(&mut comparison);
    container::compare(&mut comparison);
    comparison.changes.sort();
    comparison.changes
}

/// The two sides, and the changes found so far.
struct Comparison<'a> {
    old: &'a EntityModel,
    new: &'a EntityModel,
    /// Types that were renamed: old name to new name.
    renamed: BTreeMap<QualifiedName, QualifiedName>,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn push(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Adds a change if an aspect of an element differs.
    fn fact(&mut self, element: &Element, aspect: Aspect, old: Option<String>, new: Option<String>, wire: Impact) {
        if old != new {
            self.push(Change::new(element.clone(), aspect, old, new, wire));
        }
    }

    /// Returns the name on the new side of a type of the old side.
    fn now(&self, old: &QualifiedName) -> QualifiedName {
        self.renamed.get(old).unwrap_or(old).clone()
    }

    /// Returns a type reference of the old side with the type names of the new side.
    fn translated(&self, old: &TypeRef) -> TypeRef {
        let mut translated = old.clone();
        if let Some(now) = old.name.named().and_then(|name| self.renamed.get(name)) {
            translated.name = crate::ir::TypeName::Named(now.clone());
        }
        translated
    }
}
