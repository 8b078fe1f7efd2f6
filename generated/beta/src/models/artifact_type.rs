// @generated
use crate::mg;

/// Enumeration `microsoft.graph.artifactType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactType {
    /// `transcript` (0)
    Transcript,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ArtifactType: "microsoft.graph.artifactType";
    Transcript: "transcript" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
