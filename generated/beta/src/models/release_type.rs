// @generated
use crate::mg;

/// Enumeration `microsoft.graph.releaseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReleaseType {
    /// `preview` (0)
    Preview,
    /// `generallyAvailable` (1)
    GenerallyAvailable,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ReleaseType: "microsoft.graph.releaseType";
    Preview: "preview" = 0,
    GenerallyAvailable: "generallyAvailable" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
