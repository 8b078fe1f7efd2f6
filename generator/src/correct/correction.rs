//! A correction as a fact: what it changes, and why.

use crate::ir::{Expression, TermKey};

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
}

/// The facts of a deprecation, each where it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The day it was announced, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The day the target goes, `YYYY-MM-DD`.
    pub removal_date: Option<String>,
    /// The version, which in Graph starts with `YYYY-MM`.
    pub version: Option<String>,
    /// The full name of what to use instead.
    pub replacement: Option<String>,
}
