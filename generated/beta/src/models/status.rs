// @generated
use crate::mg;

/// Enumeration `microsoft.graph.status`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `active` (0)
    Active,
    /// `updated` (1)
    Updated,
    /// `deleted` (2)
    Deleted,
    /// `ignored` (3)
    Ignored,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    Status: "microsoft.graph.status";
    Active: "active" = 0,
    Updated: "updated" = 1,
    Deleted: "deleted" = 2,
    Ignored: "ignored" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
