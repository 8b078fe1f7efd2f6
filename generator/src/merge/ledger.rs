//! The ledger: the disagreements between reference pages and metadata, as data.

use std::collections::BTreeMap;

use super::{Addition, Class};
use crate::ir::{ElementPath, PageFact};

/// A disagreement between a page and the metadata.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// The kind of disagreement.
    pub class: Class,
    /// The name of the page.
    pub page: String,
    /// The fact of the page.
    pub fact: PageFact,
    /// The page's side.
    pub documented: String,
    /// The element of the metadata, or the element that the metadata would have to have.
    pub element: Option<ElementPath>,
    /// The metadata's side, or the reason why it has none.
    pub metadata: String,
    /// The effect on the model.
    pub outcome: Outcome,
}

/// The effect of a disagreement on the model.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The model follows the metadata.
    #[default]
    Metadata,
    /// The page's fact is not added: the page is undated or not newer than the metadata, and no correction names it.
    LeftOut,
    /// The fact was added, because this page is newer than the metadata.
    Added(String),
    /// The fact was added, because the correction of this name says so.
    Corrected(String),
}

/// All disagreements, sorted by class, page and fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The disagreements.
    pub entries: Vec<Disagreement>,
    /// The amount of documentation compared.
    pub compared: Compared,
}

/// The amount of documentation that was compared with the metadata.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The number of pages.
    pub pages: usize,
    /// The number of request lines on the pages.
    pub requests: usize,
    /// The number of request lines that resolve against the metadata.
    pub resolved: usize,
    /// The number of pages about actions and functions that the metadata has.
    pub operation_pages: usize,
    /// The number of these pages that agree with the metadata on the parameters.
    pub agreeing: usize,
}

impl Ledger {
    /// Returns the number of disagreements of each class that has any.
    pub fn counts(&self) -> BTreeMap<Class, usize> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.class).or_default() += 1;
        }
        counts
    }

    /// Iterates over the disagreements of a class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Disagreement> {
        self.entries.iter().filter(move |entry| entry.class == class)
    }

    /// Records the outcomes of the facts that pages offered.
    pub(crate) fn settle(&mut self, additions: &[Addition], outcome: impl Fn(&Addition) -> Outcome) {
        let by_element: BTreeMap<&ElementPath, &Addition> =
            additions.iter().map(|addition| (&addition.element, addition)).collect();
        for entry in &mut self.entries {
            let offered = matches!(entry.outcome, Outcome::LeftOut);
            let addition = entry.element.as_ref().filter(|_| offered).and_then(|element| by_element.get(element));
            if let Some(addition) = addition {
                entry.outcome = outcome(addition);
            }
        }
    }
}
