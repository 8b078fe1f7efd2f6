// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.syntheticMediaDetectionInfo`, a complex type.
    SyntheticMediaDetectionInfo "microsoft.graph.syntheticMediaDetectionInfo" "complex";
    /// `detectionId`: Guid
    detection_id "detectionId": mg::Guid,
    /// `detectorBot`: String
    detector_bot "detectorBot": String,
    /// `isParticipantTrusted`: Boolean
    is_participant_trusted "isParticipantTrusted": bool,
    /// `syntheticConfidence`: Double
    synthetic_confidence "syntheticConfidence": f64,
}
