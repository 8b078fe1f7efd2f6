//! A correction: the change, and the reason for it.

use crate::ir::{Deprecation, Expression, TermKey};

/// A named correction of a service description, from `specs/<version>/corrections.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The correction's name, unique among the corrections.
    pub name: String,
    /// The element to correct, written like an annotation target with full names. The name of an operation without a
    /// signature means all its overloads.
    pub target: String,
    /// The change to the element.
    pub change: Change,
    /// Why the description is wrong or incomplete, in one sentence.
    pub reason: String,
    /// A link to the evidence.
    pub link: Option<String>,
}

/// The change that a correction makes.
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
    /// Adds an element that a page documents, although the page is undated or not newer than the metadata: an
    /// operation, a parameter (`ns.operation(types)/parameter`), a result (`…/$ReturnType`) or a member of an
    /// enumeration.
    TrustPage {
        /// The name of the page.
        page: String,
    },
}
