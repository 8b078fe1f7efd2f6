//! Changes as a person reads them: how many of what, what breaks, then everything.
//!
//! A version may change a thousand things, most of them alike: the same property on every type of a family, a namespace
//! full of new types. What is alike is folded into one line (see `fold`); the JSON form alone lists every change.

mod fold;
mod markdown;
mod phrase;
mod step;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Aspect, Change, Impact, Kind};

pub use step::Step;

/// All changes between two descriptions, with what to call these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The one side, as the user named it.
    pub old: String,
    /// The other side.
    pub new: String,
    /// The totals.
    pub totals: Totals,
    /// The changes, in the order of elements.
    pub changes: Vec<Change>,
}

/// How many changes there are of what kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All changes.
    pub changes: usize,
    /// By what they mean to those who talk to the service.
    pub wire: ByImpact,
    /// By what they mean to those who compile against the crate.
    pub rust: ByImpact,
    /// Elements by kind.
    pub elements: BTreeMap<Kind, ByFate>,
    /// Deprecations announced, dated otherwise or withdrawn.
    pub deprecations: usize,
}

/// Changes by whom they break.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ByImpact {
    /// All who use the element.
    pub breaking: usize,
    /// Those who depend on particular values.
    pub possibly_breaking: usize,
    /// Nobody.
    pub additive: usize,
}

/// Elements by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ByFate {
    /// They came.
    pub added: usize,
    /// They went.
    pub removed: usize,
    /// They have another name.
    pub renamed: usize,
    /// They say something else.
    pub changed: usize,
}

impl Report {
    /// A report of changes between two sides.
    pub fn new(old: impl Into<String>, new: impl Into<String>, changes: Vec<Change>) -> Self {
        Self { old: old.into(), new: new.into(), totals: Totals::of(&changes), changes }
    }

    /// The worst that any change means, on the wire or in Rust.
    pub fn impact(&self) -> Impact {
        self.changes.iter().map(Change::impact).max().unwrap_or_default()
    }

    /// The worst that any change means to Rust source.
    pub fn rust_impact(&self) -> Impact {
        self.changes.iter().map(|change| change.rust).max().unwrap_or_default()
    }

    /// Totals and what breaks: no more than fits on a screen, whatever changed. Colours are escape sequences.
    pub fn summary(&self, colour: bool) -> String {
        text::summary(self, colour)
    }

    /// The summary, then every change, those that are alike in one line.
    pub fn text(&self, colour: bool) -> String {
        text::whole(self, colour)
    }

    /// The same as Markdown, below headings of a level (2 for `##`).
    pub fn markdown(&self, level: usize) -> String {
        markdown::whole(self, level)
    }

    /// Every change for itself.
    ///
    /// # Errors
    ///
    /// None in practice: all parts of a report can be written as JSON.
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
