//! Joins what several sources say into one model, each fact with its origin.
//!
//! So far that is: operations that reference pages document and the metadata lacks. Parameters and results of operations
//! that the metadata does have stay as it has them, whatever a page says: pages are often older, and where one is right
//! after all, a correction can say so by name.

mod documented;
mod permissions;
mod types;

use std::fmt;

use crate::diagnostics::{Diagnostic, Location};
use crate::ir::QualifiedName;
use crate::resolve::Unresolved;

pub use documented::documented;
pub use permissions::{OtherVersion, permissions};

/// What joining pages into a model did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The operations that were added, in the order of their pages.
    pub added: Vec<AddedOperation>,
    /// What a page says and the model cannot take.
    pub findings: Vec<Finding>,
}

/// An operation that only a page knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedOperation {
    /// Its full name.
    pub name: QualifiedName,
    /// The type it is bound to, as `microsoft.graph.user` or `Collection(…)`.
    pub binding: String,
    /// The page.
    pub page: String,
}

/// Something on a page that has no place in the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The page.
    pub page: String,
    /// What it says, as its file writes it, for looking up the place.
    pub text: String,
    /// What is the matter with it.
    pub problem: Problem,
}

/// What is the matter with something on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The path before the operation leads nowhere.
    Path(Unresolved),
    /// The path before the operation leads to something that operations cannot be bound to.
    NothingToBindTo,
    /// The last segment is a property or key to the model, not a missing operation.
    NotAnOperation {
        /// What the model has there.
        found: &'static str,
    },
    /// A parameter or the result has a type that no schema declares.
    UnknownType {
        /// What has that type.
        of: String,
        /// The type's name nearest to it.
        nearest: Option<String>,
    },
}

impl Finding {
    /// The finding as a warning, for the place of [`Finding::text`] in the page's file.
    pub fn diagnostic(&self, location: Option<Location>) -> Diagnostic {
        let (code, remedy) = match &self.problem {
            Problem::Path(_) | Problem::NothingToBindTo => {
                ("merge::unresolved-path", "correct the path if the page is wrong, or ignore this if the API is gone")
            }
            Problem::NotAnOperation { .. } => ("merge::not-an-operation", "correct the page's kind or path"),
            Problem::UnknownType { .. } => ("merge::unknown-type", "correct the type, or write its full name"),
        };
        Diagnostic::warning(code, self.to_string()).at(location).with_remedy(remedy)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match &self.problem {
            Problem::Path(unresolved) => write!(f, "`{text}` has no place in the metadata: {unresolved}"),
            Problem::NothingToBindTo => write!(f, "`{text}`: nothing before its last segment can have operations"),
            Problem::NotAnOperation { found } => write!(f, "`{text}` ends in {found}, not in an operation"),
            Problem::UnknownType { of, nearest: Some(nearest) } => {
                write!(f, "{of} has the type `{text}`, which nothing declares; did you mean `{nearest}`?")
            }
            Problem::UnknownType { of, nearest: None } => {
                write!(f, "{of} has the type `{text}`, which nothing declares")
            }
        }
    }
}
