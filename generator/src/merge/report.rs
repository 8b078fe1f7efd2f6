//! Collects the results of comparing pages.

use super::ledger::{Compared, Disagreement, Ledger, Outcome};
use super::{Addition, Class};
use crate::ir::{ElementPath, PageFact};

/// The results of one page, or of all pages.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub entries: Vec<Disagreement>,
    pub additions: Vec<Addition>,
    pub compared: Compared,
}

/// The results of one page while it is compared.
#[derive(Debug)]
pub(super) struct PageReport<'p> {
    pub page: &'p str,
    pub date: Option<&'p str>,
    pub namespace: Option<&'p str>,
    found: Report,
}

/// The text for a side of a disagreement that states nothing.
pub(super) const NOTHING: &str = "";

impl Report {
    /// Adds the results of a page.
    pub fn absorb(&mut self, other: Report) {
        self.entries.extend(other.entries);
        self.additions.extend(other.additions);
        self.compared.requests += other.compared.requests;
        self.compared.resolved += other.compared.resolved;
        self.compared.operation_pages += other.compared.operation_pages;
        self.compared.agreeing += other.compared.agreeing;
    }

    /// Converts the results into a sorted ledger without duplicates: a page may repeat a request.
    pub fn into_ledger(self) -> Ledger {
        let mut entries = self.entries;
        entries.sort();
        entries.dedup();
        Ledger { entries, compared: self.compared }
    }
}

impl<'p> PageReport<'p> {
    pub fn new(page: &'p str, date: Option<&'p str>, namespace: Option<&'p str>) -> Self {
        Self { page, date, namespace, found: Report::default() }
    }

    /// Adds a disagreement in which the model follows the metadata.
    pub fn note(
        &mut self,
        class: Class,
        fact: PageFact,
        documented: impl Into<String>,
        element: Option<ElementPath>,
        metadata: impl Into<String>,
    ) {
        self.found.entries.push(Disagreement {
            class,
            page: self.page.to_owned(),
            fact,
            documented: documented.into(),
            element,
            metadata: metadata.into(),
            outcome: Outcome::Metadata,
        });
    }

    /// Adds a disagreement about an element that the metadata lacks, and offers the page's fact as an addition.
    pub fn offer(
        &mut self,
        class: Class,
        fact: PageFact,
        documented: impl Into<String>,
        metadata: impl Into<String>,
        addition: Addition,
    ) {
        self.note(class, fact, documented, Some(addition.element.clone()), metadata);
        // A fact whose name is invalid is never added.
        if !addition.has_valid_names() {
            return;
        }
        if let Some(entry) = self.found.entries.last_mut() {
            entry.outcome = Outcome::LeftOut;
        }
        self.found.additions.push(addition);
    }

    /// Creates an addition of this page.
    pub fn addition(&self, element: ElementPath, fact: super::AddedFact) -> Addition {
        Addition { page: self.page.to_owned(), date: self.date.map(str::to_owned), element, fact }
    }

    pub fn compared(&mut self) -> &mut Compared {
        &mut self.found.compared
    }

    /// Whether the results include a disagreement about parameters.
    pub fn parameters_disagree(&self) -> bool {
        self.found.entries.iter().any(|entry| entry.class.is_about_parameters())
    }

    pub fn finish(self) -> Report {
        self.found
    }
}
