// @generated
use crate::mg;

/// `microsoft.graph.artifactType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactType {
    /// `transcript`, 0.
    Transcript,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ArtifactType "microsoft.graph.artifactType" "";
    Transcript "transcript" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
