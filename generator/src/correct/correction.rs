//! A correction as a fact: what it changes, and why.

use crate::ir::{Deprecation, Expression, TermKey};

/// A named correction of what a description says, from `specs/<version>/corrections.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its name, unique among the corrections.
    pub name: String,
    /// What it corrects, written like the target of an annotation with full names. An operation without a signature
    /// means all its overloads.
    pub target: String,
    /// What it changes.
    pub change: Change,
    /// Why the description is wrong or silent, in a sentence.
    pub reason: String,
    /// Where that can be looked up.
    pub link: Option<String>,
}

/// What a correction changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Marks the target as deprecated.
    Deprecate(Deprecation),
    /// Adds an annotation.
    Annotate {
        /// The term, with its qualifier.
        term: TermKey,
        /// The value.
        value: Expression,
    },
    /// Adds what a page says of the target, though the page is undated or not newer than the metadata: an operation, a
    /// parameter (`ns.operation(types)/parameter`), a result (`…/$ReturnType`) or a member of an enumeration.
    TrustPage {
        /// The page.
        page: String,
    },
}
