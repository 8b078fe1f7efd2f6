// @generated
use crate::mg;

/// Complex type `microsoft.graph.recordingInfo`.
pub struct RecordingInfo {
    /// `initiatedBy`.
    pub initiated_by: mg::Field<mg::Boxed<super::ParticipantInfo>>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `recordingStatus`. Never null.
    pub recording_status: mg::Field<mg::Open<super::RecordingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecordingInfo: "microsoft.graph.recordingInfo", complex;
    initiated_by: "initiatedBy",
    initiator: "initiator",
    recording_status: "recordingStatus" required,
}
