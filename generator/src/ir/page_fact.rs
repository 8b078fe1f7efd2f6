//! Which fact of a reference page is meant.

use std::fmt;

/// A fact of a reference page, for looking up its place in the page's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageFact {
    /// What the page is about.
    Subject,
    /// A request line: method, space, path.
    Request(String),
    /// A row of a table of parameters, properties or relationships, by the name in it.
    Row(String),
    /// A value that a row or an enumeration lists: the row's or enumeration's name, and the value.
    Member(String, String),
    /// The answer.
    Response,
    /// The type that the page's type inherits from.
    Base,
    /// That it is deprecated.
    Deprecation,
    /// The permissions of a scheme.
    Permissions(String),
}

impl PageFact {
    /// Which kind of fact it is, in a word that never changes, and its name where it has one.
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
