// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.reverseNumberLookupOption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReverseNumberLookupOption {
    /// `skipInternalVoip` (0)
    SkipInternalVoip,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ReverseNumberLookupOption: "microsoft.graph.teamsAdministration.reverseNumberLookupOption";
    SkipInternalVoip: "skipInternalVoip" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
