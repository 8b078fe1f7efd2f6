//! The ledger: where reference pages and metadata disagree, as data.

use std::collections::BTreeMap;

use super::{Addition, Class};
use crate::ir::{ElementPath, PageFact};

/// One disagreement: what a page says on one side, what the metadata says on the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// Its class.
    pub class: Class,
    /// The page.
    pub page: String,
    /// Which fact of the page it is.
    pub fact: PageFact,
    /// What the page says.
    pub documented: String,
    /// The element of the metadata, or the one that it would have.
    pub element: Option<ElementPath>,
    /// What the metadata says, or why it has nothing.
    pub metadata: String,
    /// What came of it in the model.
    pub outcome: Outcome,
}

/// What came of a disagreement in the model.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The metadata counts.
    #[default]
    Metadata,
    /// The page could add it, but it is undated or not newer than the metadata, and no correction names it.
    LeftOut,
    /// It was added, because this page is newer than the metadata.
    Added(String),
    /// It was added, because a correction of this name says so.
    Corrected(String),
}

/// All disagreements, in the order of their classes, pages and facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The disagreements.
    pub entries: Vec<Disagreement>,
    /// How much was compared.
    pub compared: Compared,
}

/// How much of the documentation could be held against the metadata.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The pages.
    pub pages: usize,
    /// The request lines on them.
    pub requests: usize,
    /// Those that lead somewhere in the metadata.
    pub resolved: usize,
    /// The pages of actions and functions that the metadata has.
    pub operation_pages: usize,
    /// Those that agree with the metadata on the parameters.
    pub agreeing: usize,
}

impl Ledger {
    /// How many disagreements there are of each class that has any.
    pub fn counts(&self) -> BTreeMap<Class, usize> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.class).or_default() += 1;
        }
        counts
    }

    /// The disagreements of a class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Disagreement> {
        self.entries.iter().filter(move |entry| entry.class == class)
    }

    /// Notes what came of the facts that pages offered.
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
