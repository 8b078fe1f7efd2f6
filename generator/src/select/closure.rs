//! The types that a selection needs in addition to the types on its paths.

use std::collections::BTreeMap;

use super::reach::Reach;
use super::walk::{Atlas, Member, Overload};
use crate::ir::{QualifiedName, TypeName, TypeRef};

/// The part of a type's hierarchy that is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Extent {
    /// The type with its bases and properties. Values of derived types are decoded as this type without loss:
    /// properties that it does not declare stay in `extra`.
    Declared,
    /// As `Declared`, with the complex types derived from the complex types of its properties, so that callers can
    /// write them.
    Derived,
}

/// Returns the types of the selection by name, including enumeration types and type definitions.
pub(super) fn types<'a>(atlas: &Atlas<'a>, reach: &Reach<'a>) -> BTreeMap<&'a QualifiedName, Extent> {
    let mut closure = Closure { atlas, types: BTreeMap::new() };
    for name in &reach.touched {
        closure.require(name, Extent::Declared);
    }
    for name in &reach.selected {
        closure.require(name, Extent::Derived);
    }
    for operation in operations(atlas, reach).into_iter().map(|overload| overload.operation) {
        for parameter in operation.call_parameters() {
            closure.require_ref(&parameter.type_ref, Extent::Derived);
        }
        if let Some(result) = &operation.return_type {
            closure.require_ref(result, Extent::Derived);
        }
    }
    closure.types
}

/// Returns the overloads that the selection calls: those on its paths, and those that its imports name.
pub(super) fn operations<'a>(atlas: &Atlas<'a>, reach: &Reach<'a>) -> Vec<Overload<'a>> {
    let container = atlas.model.container().map(|(_, container)| container);
    let mut found = Vec::new();
    for member in &reach.members {
        let imported = match member {
            Member::Operation(name, index) => {
                let operation = atlas.model.operations(name).get(*index);
                found.extend(operation.map(|operation| Overload { name, index: *index, operation }));
                continue;
            }
            Member::ActionImport(name) => {
                container.and_then(|all| all.action_imports.get(*name)).map(|import| &import.action)
            }
            Member::FunctionImport(name) => {
                container.and_then(|all| all.function_imports.get(*name)).map(|import| &import.function)
            }
            _ => None,
        };
        let Some(name) = imported else { continue };
        let overloads = atlas.model.operations(name).iter().enumerate().filter(|(_, overload)| !overload.is_bound);
        found.extend(overloads.map(|(index, operation)| Overload { name, index, operation }));
    }
    found
}

struct Closure<'w, 'a> {
    atlas: &'w Atlas<'a>,
    types: BTreeMap<&'a QualifiedName, Extent>,
}

impl<'a> Closure<'_, 'a> {
    fn require_ref(&mut self, type_ref: &'a TypeRef, extent: Extent) {
        if let TypeName::Named(name) = &type_ref.name {
            self.require(name, extent);
        }
    }

    fn require(&mut self, name: &'a QualifiedName, extent: Extent) {
        if self.types.get(name).is_some_and(|known| *known >= extent) {
            return;
        }
        self.types.insert(name, extent);
        for (base, structure) in self.atlas.model.lineage(name) {
            self.types.entry(base).or_insert(Extent::Declared);
            for property in structure.properties.values() {
                self.require_ref(&property.type_ref, extent);
            }
        }
        if extent == Extent::Derived && self.atlas.model.complex_type(name).is_some() {
            for derived in self.atlas.descendants(name) {
                self.require(derived, extent);
            }
        }
    }
}
