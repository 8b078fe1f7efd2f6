// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFormat {
    /// `default` (0)
    Default,
    /// `email` (1)
    Email,
}

mg::enumeration! {
    ContentFormat: "microsoft.graph.contentFormat";
    Default: "default" = 0,
    Email: "email" = 1,
}
