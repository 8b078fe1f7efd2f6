// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentProcessingErrorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentProcessingErrorType {
    /// `transient` (0)
    Transient,
    /// `permanent` (1)
    Permanent,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentProcessingErrorType: "microsoft.graph.contentProcessingErrorType";
    Transient: "transient" = 0,
    Permanent: "permanent" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
