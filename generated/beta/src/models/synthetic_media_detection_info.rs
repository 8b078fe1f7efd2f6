// @generated
use crate::mg;

/// Complex type `microsoft.graph.syntheticMediaDetectionInfo`.
pub struct SyntheticMediaDetectionInfo {
    /// `detectionId`.
    pub detection_id: mg::Field<mg::Guid>,
    /// `detectorBot`.
    pub detector_bot: mg::Field<String>,
    /// `isParticipantTrusted`.
    pub is_participant_trusted: mg::Field<bool>,
    /// `syntheticConfidence`.
    pub synthetic_confidence: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SyntheticMediaDetectionInfo: "microsoft.graph.syntheticMediaDetectionInfo", complex;
    detection_id: "detectionId",
    detector_bot: "detectorBot",
    is_participant_trusted: "isParticipantTrusted",
    synthetic_confidence: "syntheticConfidence",
}
