//! The kinds of facts that a reference page states.

use std::fmt;

/// A fact of a reference page. It serves to look up the fact's position in the page's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageFact {
    /// The subject of the page.
    Subject,
    /// A request line: method, space, path.
    Request(String),
    /// A row of a table of parameters, properties or relationships, by the name in the row.
    Row(String),
    /// A value that a row or an enumeration lists: the name of the row or enumeration, and the value.
    Member(String, String),
    /// The response.
    Response,
    /// The type that the page's type inherits from.
    Base,
    /// The deprecation of the page's subject.
    Deprecation,
    /// The permissions for a scheme.
    Permissions(String),
}

impl PageFact {
    /// Returns a word for the kind of fact, which never changes, and the name of the fact if it has one.
    pub fn parts(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Subject => ("subject", None),
            Self::Request(line) => ("request", Some(line)),
            Self::Row(name) => ("row", Some(name)),
            Self::Member(_, name) => ("member", Some(name)),
            Self::Response => ("response", None),
            Self::Base => ("base", None),
            Self::Deprecation => ("deprecation", None),
            Self::Permissions(scheme) => ("permissions", Some(scheme)),
        }
    }
}

impl fmt::Display for PageFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subject => f.write_str("the page"),
            Self::Request(line) => write!(f, "`{line}`"),
            Self::Row(name) => write!(f, "`{name}`"),
            Self::Member(of, name) => write!(f, "`{name}` of `{of}`"),
            Self::Response => f.write_str("the response"),
            Self::Base => f.write_str("the base type"),
            Self::Deprecation => f.write_str("the deprecation"),
            Self::Permissions(scheme) => write!(f, "the permissions of `{scheme}`"),
        }
    }
}
