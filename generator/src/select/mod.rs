//! Reduces a model to the URLs that a user wants, and the types that these URLs need.
//!
//! A selection consists of globs on paths ([`PathGlob`]). The reduced model has:
//! - **elements on the paths**: the entity sets, singletons, navigation properties, operations and casts on a selected
//!   path. A glob that ends in `/**` selects everything contained in its target;
//! - **types**: an entity type at the end of a selected path, and the types derived from it, keep everything except the
//!   navigation properties and operations outside the selection. The types of its properties, and of the parameters and
//!   results of the selected operations, stay with their bases; complex types also with their derived types;
//! - **shells**: an entity type is a shell if no selected path ends at it: it lies on the way to the end of a path, or
//!   is the target of a navigation property that `**` does not follow, or an operation takes or returns it. A shell
//!   keeps its key and properties, but only the navigation properties and operations on selected paths. It can be read,
//!   written and addressed, and needs few further types.
//!
//! Navigation properties and operations belong to types and not to paths: one that any selected path reaches stays in
//! its type, wherever the type occurs.

mod closure;
mod cut;
mod glob;
mod paths;
mod reach;
mod walk;

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{EntityModel, QualifiedName};

pub use glob::PathGlob;
pub use paths::{FoundPaths, paths_to_operation, paths_to_type};
use walk::{Atlas, Names};

/// The part of a model to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Paths to keep. An empty list keeps all paths.
    pub include: Vec<PathGlob>,
    /// Paths to remove from the included ones, with everything below them.
    pub exclude: Vec<PathGlob>,
}

/// The result of applying a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The reduced model.
    pub model: EntityModel,
    /// Entity types of the reduced model at which no selected path ends. They keep only the navigation properties and
    /// operations on selected paths.
    pub shells: BTreeSet<QualifiedName>,
    /// Warnings about exclude globs that exclude nothing.
    pub warnings: Vec<Diagnostic>,
}

impl Selection {
    /// Parses the globs of a selection.
    pub fn parse(include: &[String], exclude: &[String]) -> Result<Self, Diagnostics> {
        let mut found = Vec::new();
        let mut read = |texts: &[String]| -> Vec<PathGlob> {
            texts.iter().filter_map(|text| PathGlob::parse(text).map_err(|errors| found.extend(errors)).ok()).collect()
        };
        let selection = Self { include: read(include), exclude: read(exclude) };
        Diagnostics::check(found).map(|_| selection)
    }

    /// Whether the selection keeps the whole model.
    pub fn is_everything(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }
}

/// Reduces a model to a selection.
///
/// An include glob that selects nothing is an error, since the result would lack what the user wants.
pub fn select(model: &EntityModel, selection: &Selection) -> Result<Selected, Diagnostics> {
    if selection.is_everything() {
        return Ok(Selected { model: model.clone(), shells: BTreeSet::new(), warnings: Vec::new() });
    }
    let names = Names::new(model);
    let atlas = Atlas::new(model, &names);
    let everything = PathGlob::everything();
    let include = if selection.include.is_empty() { std::slice::from_ref(&everything) } else { &*selection.include };
    let reach = reach::reach(&atlas, include, &selection.exclude);
    let warnings = Diagnostics::check(reach::unmatched(&atlas, &reach, include, &selection.exclude))?;
    let cut = cut::cut(&atlas, &reach);
    let mut shells = BTreeSet::new();
    for (namespace, schema) in &cut.schemas {
        let names = schema.entity_types.keys().map(|name| QualifiedName::new(namespace, name));
        shells.extend(names.filter(|name| !reach.selected.contains(name)));
    }
    Ok(Selected { model: cut, shells, warnings })
}

#[cfg(test)]
mod tests;
