// @generated
use crate::mg;

/// `microsoft.graph.industryData.apiFormat`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiFormat {
    /// `oneRoster`, 0.
    OneRoster,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ApiFormat "microsoft.graph.industryData.apiFormat" "";
    OneRoster "oneRoster" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
