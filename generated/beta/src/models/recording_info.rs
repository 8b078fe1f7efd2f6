// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recordingInfo`, a complex type.
    RecordingInfo "microsoft.graph.recordingInfo" "complex";
    /// `initiatedBy`: participantInfo
    initiated_by "initiatedBy": mg::Boxed<super::ParticipantInfo>,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `recordingStatus`: recordingStatus, not null
    recording_status "recordingStatus" "r": mg::Open<super::RecordingStatus>,
}
