// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.apiFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiFormat {
    /// `oneRoster` (0)
    OneRoster,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ApiFormat: "microsoft.graph.industryData.apiFormat";
    OneRoster: "oneRoster" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
