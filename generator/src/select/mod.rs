//! Cuts a model down to the URLs that a user wants, and to the types those need.
//!
//! A selection is made of globs on paths ([`PathGlob`]). What stays:
//! - **on the paths**: the entity sets, singletons, navigation properties, operations and casts that a selected path
//!   runs through. A path that a glob ends at with `/**` brings all that lives inside;
//! - **their types**: an entity type that a selected path ends at stays whole but for navigation and operations outside
//!   the selection, and so do the types derived from it. The types of its properties, and of the parameters and results
//!   of the selected operations, stay with their bases; complex types also with what derives from them;
//! - **shells**: an entity type that is only passed on the way, referred to by a navigation property that `**` does not
//!   follow, or taken or returned by an operation. It keeps its key and properties and of its navigation properties and
//!   operations only the way on, so that it can be read, written and addressed, and drags in nothing else.
//!
//! Navigation properties and operations belong to types and not to paths: one that any selected path reaches stays at
//! its type, wherever that type occurs.

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

/// What to keep of a model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Paths to keep; all of them where none is given.
    pub include: Vec<PathGlob>,
    /// Paths to leave out of those, with all that is below them.
    pub exclude: Vec<PathGlob>,
}

/// What a selection left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The smaller model.
    pub model: EntityModel,
    /// Its entity types that no selected path ends at: of their navigation properties and operations only those stay that
    /// a selected path runs through.
    pub shells: BTreeSet<QualifiedName>,
    /// Excludes that exclude nothing.
    pub warnings: Vec<Diagnostic>,
}

impl Selection {
    /// Reads the globs of a selection.
    pub fn parse(include: &[String], exclude: &[String]) -> Result<Self, Diagnostics> {
        let mut found = Vec::new();
        let mut read = |texts: &[String]| -> Vec<PathGlob> {
            texts.iter().filter_map(|text| PathGlob::parse(text).map_err(|errors| found.extend(errors)).ok()).collect()
        };
        let selection = Self { include: read(include), exclude: read(exclude) };
        Diagnostics::check(found).map(|_| selection)
    }

    /// Whether it keeps a model as it is.
    pub fn is_everything(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }
}

/// Cuts a model down to a selection.
///
/// An include that selects nothing is an error, since the result would silently lack what was asked for.
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
