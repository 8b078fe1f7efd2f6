// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restorableArtifact`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorableArtifact {
    /// `message` (0)
    Message,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    RestorableArtifact: "microsoft.graph.restorableArtifact";
    Message: "message" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
