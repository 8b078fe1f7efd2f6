//! Renders changes for people: the totals, the breaking changes, then all changes.
//!
//! A version can have a thousand changes, most of them similar: the same property on every type of a family, a
//! namespace full of new types. Similar changes are combined into one line (see `fold`). Only the JSON form lists every
//! change.

mod fold;
mod markdown;
mod phrase;
mod step;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Aspect, Change, Impact, Kind};

pub use step::Step;

/// All changes between two descriptions, with the names of the two sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The name of the old side, as the user passed it.
    pub old: String,
    /// The name of the new side.
    pub new: String,
    /// The totals.
    pub totals: Totals,
    /// The changes, in the order of elements.
    pub changes: Vec<Change>,
}

/// The numbers of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// The number of all changes.
    pub changes: usize,
    /// The changes by their impact on users of the HTTP API.
    pub wire: ByImpact,
    /// The changes by their impact on users of the generated crate.
    pub rust: ByImpact,
    /// The changed elements by kind.
    pub elements: BTreeMap<Kind, ByFate>,
    /// The number of deprecations that were announced, changed or withdrawn.
    pub deprecations: usize,
}

/// The numbers of changes by impact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ByImpact {
    /// Changes that break all users of the element.
    pub breaking: usize,
    /// Changes that break users that depend on particular values.
    pub possibly_breaking: usize,
    /// Changes that break nobody.
    pub additive: usize,
}

/// The numbers of elements by kind of change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ByFate {
    /// Added elements.
    pub added: usize,
    /// Removed elements.
    pub removed: usize,
    /// Renamed elements.
    pub renamed: usize,
    /// Changed elements.
    pub changed: usize,
}

impl Report {
    /// Creates a report of changes between two sides.
    pub fn new(old: impl Into<String>, new: impl Into<String>, changes: Vec<Change>) -> Self {
        Self { old: old.into(), new: new.into(), totals: Totals::of(&changes), changes }
    }

    /// Returns the worst impact of all changes, on the HTTP API or the generated crate.
    pub fn impact(&self) -> Impact {
        self.changes.iter().map(Change::impact).max().unwrap_or_default()
    }

    /// Returns the worst impact of all changes on the generated crate.
    pub fn rust_impact(&self) -> Impact {
        self.changes.iter().map(|change| change.rust).max().unwrap_or_default()
    }

    /// Renders the totals and the breaking changes, short enough for one screen. `colour` adds terminal escape
    /// sequences.
    pub fn summary(&self, colour: bool) -> String {
        text::summary(self, colour)
    }

    /// Renders the summary and all changes, with similar changes combined.
    pub fn text(&self, colour: bool) -> String {
        text::whole(self, colour)
    }

    /// Renders the report as Markdown, below headings of a level (2 for `##`).
    pub fn markdown(&self, level: usize) -> String {
        markdown::whole(self, level)
    }

    /// Renders all changes as JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if a part of the report cannot be written as JSON, which does not happen in practice.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

impl Totals {
    fn of(changes: &[Change]) -> Self {
        let mut totals = Self { changes: changes.len(), ..Self::default() };
        let mut changed: BTreeMap<Kind, BTreeSet<(&str, Option<&str>)>> = BTreeMap::new();
        for change in changes {
            totals.wire.count(change.wire);
            totals.rust.count(change.rust);
            totals.deprecations += usize::from(change.aspect == Aspect::Deprecation);
            let element = &change.element;
            let fate = totals.elements.entry(element.kind).or_default();
            match (change.aspect, &change.old, &change.new) {
                (Aspect::Existence, None, _) => fate.added += 1,
                (Aspect::Existence, _, None) => fate.removed += 1,
                (Aspect::Name, ..) => fate.renamed += 1,
                _ => {
                    let of_kind = changed.entry(element.kind).or_default();
                    of_kind.insert((&element.owner, element.part.as_deref()));
                }
            }
        }
        for (kind, elements) in changed {
            totals.elements.entry(kind).or_default().changed = elements.len();
        }
        totals
    }
}

impl ByImpact {
    fn count(&mut self, impact: Impact) {
        match impact {
            Impact::Breaking => self.breaking += 1,
            Impact::PossiblyBreaking => self.possibly_breaking += 1,
            Impact::Additive => self.additive += 1,
        }
    }
}
