// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.additionalDataOptions`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalDataOptions {
    /// `allVersions` (1)
    AllVersions,
    /// `linkedFiles` (2)
    LinkedFiles,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AdditionalDataOptions: "microsoft.graph.ediscovery.additionalDataOptions", flags;
    AllVersions: "allVersions" = 1,
    LinkedFiles: "linkedFiles" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
