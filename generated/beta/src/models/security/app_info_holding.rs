// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appInfoHolding`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoHolding {
    /// `private` (1)
    Private,
    /// `public` (2)
    Public,
    /// `unknown` (3)
    Unknown,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoHolding: "microsoft.graph.security.appInfoHolding";
    Private: "private" = 1,
    Public: "public" = 2,
    Unknown: "unknown" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
