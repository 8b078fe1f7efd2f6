// @generated
use crate::mg;

/// Enumeration `microsoft.graph.matchOn`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchOn {
    /// `displayName` (0)
    DisplayName,
    /// `samAccountName` (1)
    SamAccountName,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MatchOn: "microsoft.graph.matchOn";
    DisplayName: "displayName" = 0,
    SamAccountName: "samAccountName" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
