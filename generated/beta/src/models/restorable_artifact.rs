// @generated
use crate::mg;

/// `microsoft.graph.restorableArtifact`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestorableArtifact {
    /// `message`, 0.
    Message,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    RestorableArtifact "microsoft.graph.restorableArtifact" "";
    Message "message" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
