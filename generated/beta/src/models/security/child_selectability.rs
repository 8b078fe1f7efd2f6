// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.childSelectability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildSelectability {
    /// `One` (0)
    One,
    /// `Many` (1)
    Many,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ChildSelectability: "microsoft.graph.security.childSelectability";
    One: "One" = 0,
    Many: "Many" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
