// @generated
use crate::mg;

/// `microsoft.graph.contentProcessingErrorType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentProcessingErrorType {
    /// `transient`, 0.
    Transient,
    /// `permanent`, 1.
    Permanent,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    ContentProcessingErrorType "microsoft.graph.contentProcessingErrorType" "";
    Transient "transient" 0,
    Permanent "permanent" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
