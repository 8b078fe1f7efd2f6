// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecordingEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct CallRecordingEventMessageDetail {
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `callRecordingDisplayName`.
    pub call_recording_display_name: mg::Field<String>,
    /// `callRecordingDuration`.
    pub call_recording_duration: mg::Field<mg::Duration>,
    /// `callRecordingStatus`.
    pub call_recording_status: mg::Field<mg::Open<super::CallRecordingStatus>>,
    /// `callRecordingUrl`.
    pub call_recording_url: mg::Field<String>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `meetingOrganizer`.
    pub meeting_organizer: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallRecordingEventMessageDetail: "microsoft.graph.callRecordingEventMessageDetail", complex, base super::EventMessageDetail;
    call_id: "callId",
    call_recording_display_name: "callRecordingDisplayName",
    call_recording_duration: "callRecordingDuration",
    call_recording_status: "callRecordingStatus",
    call_recording_url: "callRecordingUrl",
    initiator: "initiator",
    meeting_organizer: "meetingOrganizer",
}

mg::derived_from! { CallRecordingEventMessageDetail: super::EventMessageDetail }
