// @generated
use crate::mg;

/// Complex type `microsoft.graph.getArtifactsResponse`.
pub struct GetArtifactsResponse {
    /// `nextLink`.
    pub next_link: mg::Field<String>,
    /// `payloads`.
    pub payloads: mg::Field<Vec<super::TranscriptPayload>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetArtifactsResponse: "microsoft.graph.getArtifactsResponse", complex;
    next_link: "nextLink",
    payloads: "payloads" required,
}
