//! Names for the elements of a model, for diagnostics, annotation targets and provenance.

use std::fmt;

/// The place of an element: `microsoft.graph.user/displayName`, `microsoft.graph.assign(microsoft.graph.group)/target`.
///
/// Written like a CSDL annotation target with full names, and unique in a model but for a type and an operation of one
/// name, which the signature tells apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementPath(String);

impl ElementPath {
    /// An element by its full name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// An element inside this one.
    pub fn child(&self, name: &str) -> Self {
        Self(format!("{}/{name}", self.0))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ElementPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
