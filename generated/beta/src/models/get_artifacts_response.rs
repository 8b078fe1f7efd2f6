// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.getArtifactsResponse`, a complex type.
    GetArtifactsResponse "microsoft.graph.getArtifactsResponse" "complex";
    /// `nextLink`: String
    next_link "nextLink": String,
    /// `payloads`: Collection(transcriptPayload), items not null
    payloads "payloads" "r": Vec<super::TranscriptPayload>,
}
